import { findYears, type YearMention } from '#lib/nlp/date-ranges.ts';
import { CHANGE_WORDS, CHANGED_TO, OPENING_LEADS_OF_YEAR, YEAR_LEADS } from '#lib/nlp/lexicon/other-time.ts';
import { anyOf, anyWord } from '#lib/nlp/lexicon-pattern.ts';

/** A year that work is put into: behind a preposition, or joined to such a one. */
const DATED = new RegExp(
  `${anyWord(YEAR_LEADS)}\\s+(?:\\p{L}+\\s+){0,2}$|(?<![\\p{L}\\p{N}])(?:19|20)\\d\\d\\s*(?:and|und|et|y|to|–|-|,)\\s*$`,
  'iu',
);
const CHANGE = new RegExp(anyWord(CHANGE_WORDS), 'iu');
const TO_THIS = new RegExp(`${anyWord(CHANGED_TO)}\\s+(?:\\p{L}+\\s+)?$`, 'iu');
/** "In 2018 moved the reports to …", "By Christmas 2016 every …": the whole sentence speaks of that year. */
const OPENS_WITH_YEAR = new RegExp(`^\\P{L}*(?:${anyOf(OPENING_LEADS_OF_YEAR)})\\s+(?:\\p{L}+\\s+){0,2}$`, 'iu');

/** The years of the job that a sentence stands in. */
interface Years {
  first: number;
  last: number;
}

/**
 * The latest year that a sentence puts the work with a thing at `at` into: its opening year; the one of a change that led to the thing;
 * or one within the job, where nothing is told to change.
 */
export function namedYear(sentence: string, at: number, { first, last }: Years): number | undefined {
  const found = findYears(sentence);
  const [only] = found.length === 1 ? found : [];
  if (only && OPENS_WITH_YEAR.test(sentence.slice(0, only.start))) return only.year <= last ? only.year : undefined;
  const within = found.filter(({ year, start }) => year >= first && year <= last && DATED.test(sentence.slice(0, start)));
  if (within.length === 0 || within.length < found.length) return undefined;
  if (CHANGE.test(sentence) && !(only && isChangedTo(sentence, at, only))) return undefined;
  return Math.max(...within.map(({ year }) => year));
}

/** "Moved the loads to Polars in 2017": what stands behind "to", with the year in the same breath. */
function isChangedTo(sentence: string, at: number, { start, end }: YearMention): boolean {
  const between = at < start ? sentence.slice(at, start) : sentence.slice(end, at);
  return TO_THIS.test(sentence.slice(0, at)) && !/[,;:.()–—]|\b(?:and|then|und|et|y)\b/iu.test(between);
}
