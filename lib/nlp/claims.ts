import { CLAIM_FILLERS } from './lexicon/claim-fillers.ts';
import { NUMBER_WORDS } from './lexicon/numbers.ts';
import type { Range } from './phrases.ts';
import type { SkillHit } from './skill-matcher.ts';
import { tokensOf } from './tokens.ts';

/** "10+ years of Python", "Python since 2015": a length of time, and the skill it is claimed for; without a skill, `ofWork` where it is of working life. */
export interface YearsClaim extends Range {
  years: number;
  skillId?: string;
  ofWork?: boolean;
}

const NUMBER = `(?:\\d{1,2}(?:[.,]\\d)?|${Object.keys(NUMBER_WORDS).join('|')})`;
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£/])(?:(over|nearly|almost|about|more than|at least)\\s+)?(?:(a decade)|(${NUMBER})(?:\\s*(?:-|–|to)\\s*(${NUMBER}))?\\s*(\\+)?\\s*(?:plus\\s+)?[- ]?(?:(years?|yrs?)|(months?|mos))\\b['’]?\\.?)`,
  'giu',
);

const CLAUSE_END = /[.;|•\n]|,\s/u;

const SINCE = /\bsince\s+(?:\p{L}+\s+)?((?:19|20)\d\d)\b/giu;
/** Whose years they are, where they are not the person's own. */
const OTHERS = /\b(?:our|their|the|family|its)\s+(?:\p{L}+\s+)?(?:firm|company|business|team|agency|group)\b[^.]*$/iu;
/** What follows years of working life: "of experience", "as an engineer", "in the industry". */
const OF_WORK =
  /^['’]?\s*(?:of|in|as|with|working|building|on)?\b.{0,40}?\b(?:experience|career|working|work|industry|industrial|professional|engineering|engineer|developer|development|software|programming|it|data|machine learning|ml|ai|web|teams?)\b/iu;

/**
 * The years claims of one sentence; `hits` are the skills named in it.
 * @param thisYear the year that "since 2015" is counted to
 */
export function yearsClaimsIn(text: string, sentence: Range, hits: readonly SkillHit[], thisYear: number): YearsClaim[] {
  const slice = text.slice(sentence.start, sentence.end);
  const lengths = [...slice.matchAll(YEARS)].flatMap((match) => {
    const years = match[2] ? 10 : numberOf(match[3]);
    if (years === undefined || isDuration(slice, match)) return [];
    return [claimOf(text, rangeOf(match, sentence), match[7] ? years / 12 : years, hits)];
  });
  const beginnings = [...slice.matchAll(SINCE)].flatMap((match) => {
    const claim = claimOf(text, rangeOf(match, sentence), thisYear - Number(match[1]), hits);
    return claim.skillId === undefined || claim.years < 0 ? [] : [claim];
  });
  return [...lengths, ...beginnings];
}

const rangeOf = (match: RegExpExecArray, { start }: Range): Range => ({
  start: start + match.index,
  end: start + match.index + match[0].length,
});

function numberOf(word: string | undefined): number | undefined {
  if (!word) return undefined;
  return NUMBER_WORDS[word.toLowerCase()] ?? Number(word.replace(',', '.'));
}

/** "two years ago", "for the last 2 years of school", "a five-year plan": a time, but no claim. */
function isDuration(slice: string, match: RegExpExecArray): boolean {
  const after = slice.slice(match.index + match[0].length);
  return /^\s+(?:ago|old|later|earlier|before|after|warranty|plan|contract|running\b(?!\s+\p{Lu}))/iu.test(after);
}

function claimOf(text: string, phrase: Range, years: number, hits: readonly SkillHit[]): YearsClaim {
  const next = hits.find(({ start }) => start >= phrase.end);
  if (next && reaches(text.slice(phrase.end, next.start)) && !isAmount(text, phrase, next))
    return { start: phrase.start, end: next.end, years, skillId: next.skill.id };
  const before = hits.findLast(({ end }) => end <= phrase.start);
  if (before && /^\s*[(:–—-]?\s*$/u.test(text.slice(before.end, phrase.start))) {
    const closing = text[phrase.end] === ')' ? 1 : 0;
    return { start: before.start, end: phrase.end + closing, years, skillId: before.skill.id };
  }
  return {
    ...phrase,
    years,
    ofWork: OF_WORK.test(text.slice(phrase.end)) && !OTHERS.test(text.slice(0, phrase.start)) && !isAmount(text, phrase, phrase),
  };
}

/** "Kept 10 years of PostgreSQL backups": an amount of something, and no years of one's own. */
function isAmount(text: string, { start }: Range, next: Range): boolean {
  const before = /(?:\p{L}+\s+){0,2}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = text.slice(next.end, next.end + 30);
  return (
    /\b(?:kept|migrated|maintained|archived|analysed|analyzed|moved|stored|cleaned|covering)\b/iu.test(before) || AMOUNT_OF.test(after)
  );
}

const AMOUNT_OF = /^\s+(?:backups?|archives?|data|logs?|history|records?|tables?|dumps?|has|have|the language|changed)\b/iu;

function reaches(between: string): boolean {
  return between.length <= 80 && !CLAUSE_END.test(between) && tokensOf(between).every(({ key }) => CLAIM_FILLERS.has(key));
}
