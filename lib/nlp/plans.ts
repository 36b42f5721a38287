import type { Cue, CuedSentence } from './deed-cues.ts';
import { BE, HAVE, isAdverb, isRelative, JOINS, keyAt, opensClause, type PlacedDeed } from './deeds.ts';
import { lastWhere } from './last-where.ts';
import { CARRIED_OUT } from './plan-words.ts';
import { whoIs } from './subjects.ts';

const CARRIED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CARRIED_OUT.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** Characters behind a plan in which it is told to have been carried out. */
const FAR = 200;
const PRONOUN = /^\s+(?:it|them|this|that|so|both|off|anyway|all|most)(?![\p{L}\p{N}])|^\s*(?:$|[.;])/u;
/** Forms that also say what a thing is for: "a tool intended to", "a project that aims to". */
const PURPOSE = /^(?:planned$|plan$|intended|intending|aim|mean|about|prepar|consider|contempl)/u;
const DOUBT_BEFORE: ReadonlySet<string> = new Set(['so', 'that', 'if', 'when', 'where', 'because', 'as']);

/** Whether a cue that may tell a plan does so where it stands. */
export function isPlan(cue: Cue, sentence: CuedSentence): boolean {
  const before = keyAt(sentence, cue.from - 1);
  const opens = opensClause(sentence, cue.from);
  if (cue.kind === 'given' && JOINS.has(keyAt(sentence, cue.to))) return false;
  if (cue.kind === 'opening' || cue.kind === 'given') return opens || before === 'i' || before === 'we';
  if (opens) return true;
  if (isRelative(cue, sentence)) return false;
  if (cue.kind === 'modal') return !DOUBT_BEFORE.has(keyAt(sentence, cue.from - 2)) && !DOUBT_BEFORE.has(before);
  if (!PURPOSE.test(keyAt(sentence, cue.from))) return true;
  return BE.has(before) || HAVE.has(before) || JOINS.has(before) || isAdverb(before) || whoIs(sentence, cue.from - 1) !== undefined;
}

/** Whether the sentence tells, behind a plan, that it was carried out: "and did", "and ran it", "introduced it in May". */
export function isCarriedOut(cue: Cue, { text, end }: CuedSentence, deeds: readonly PlacedDeed[]): boolean {
  if (CARRIED.test(text.slice(cue.end, Math.min(end, cue.end + FAR)))) return true;
  const planned = text.slice(cue.start, cue.end + 30).toLowerCase();
  const [before, last] = [cue.end - 1, cue.end + FAR].map((place) => lastWhere(deeds, ({ start }) => start <= place) + 1);
  return deeds.slice(before, last).some((deed) => {
    if (deed.relative || deed.subject === 'other') return false;
    const verb = text.slice(deed.start, deed.end).toLowerCase();
    return (
      PRONOUN.test(text.slice(deed.end, Math.min(end, deed.end + 12))) || (verb.length > 4 && planned.includes(` ${verb.slice(0, 4)}`))
    );
  });
}
