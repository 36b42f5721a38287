import { LEAVE_LEADS, LEAVE_WORDS } from '#lib/nlp/lexicon/leave-words.ts';
import { anyOf } from '#lib/nlp/lexicon-pattern.ts';
import type { Work } from '#lib/profile/schema.ts';

const LEAD = `^\\s*(?:(?:${anyOf(LEAVE_LEADS)})\\s+){0,2}`;
/** A name goes on after a word of leave ("Sabbatical Homes", "Maternity leave cover"); a remark comes after a sign or one of these. */
const REMARK = '(?=\\s*(?:$|[^\\p{L}\\p{N}\\s]|(?:and|for|to|in|at|from|with|due|after|during|und|für|mit|et|pour|y|och|e)\\s))';
const LEAVE = new RegExp(
  `${LEAD}(?:(?:${anyOf(LEAVE_WORDS.opening)})${REMARK}(?!.*(?:cover|replacement|substitut|vertretung))|(?:${anyOf(LEAVE_WORDS.alone)})(?=\\s*(?:$|\\()))`,
  'iu',
);

/** Whether an entry among the jobs is a leave or a break: it is no job, so nothing about jobs is concluded from it. */
export const isLeave = ({ name, position }: Work): boolean => [name, position].some((text) => LEAVE.test(text));
