import { AND_WORDS, BETWEEN_WORDS, SINCE_WORDS, TO_WORDS, UNTIL_WORDS } from '#lib/nlp/lexicon/date-words.ts';
import { EVERYDAY_MONTH_NAMES, MONTH_NAMES } from '#lib/nlp/lexicon/months.ts';
import { anyOf } from '#lib/nlp/lexicon-pattern.ts';
import { groupsAt, OF, type PointReader, point, YEAR_OR_SHORT, yearOf } from './date-parts.ts';

const MONTHS: ReadonlyMap<string, number> = new Map(MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const LONGEST_NAME = 14;

const WORD = /[\p{L}\p{M}]+/uy;
const AFTER_MONTH = new RegExp(`\\.?\\s*[-/,.]?\\s*${OF}(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?,?\\s+${OF})?${YEAR_OR_SHORT}`, 'iuy');
const AFTER_MONTH_DASHED = /\.?[-/](?<short>\d\d)(?![\d/.-])/uy;
const DAY_BEFORE_MONTH = new RegExp(`(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º|\\.)?\\s*${OF}(?=\\p{L})`, 'iuy');

/** The month that is named at `at`, if a word there names one. */
export function monthAt(text: string, at: number): { month: number; end: number } | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined || word.length > LONGEST_NAME) return undefined;
  const name = word.toLowerCase();
  const month = MONTHS.get(name);
  if (month === undefined || (EVERYDAY_MONTH_NAMES.has(name) && word === name && followsWord(text, at))) return undefined;
  return { month, end: at + word.length };
}

/** Words that a month may follow at once: "depuis mars 2022". */
const DATE_LEAD = new RegExp(
  `(?<!\\p{L})(?:in|en|em|im|w|${anyOf([...SINCE_WORDS, ...BETWEEN_WORDS, ...TO_WORDS, ...UNTIL_WORDS, ...AND_WORDS])})\\s+$`,
  'iu',
);
const LEAD_LENGTH = 14;

const followsWord = (text: string, at: number): boolean =>
  at >= 2 && text[at - 1] === ' ' && /\p{Ll}/u.test(text[at - 2] ?? '') && !DATE_LEAD.test(text.slice(Math.max(0, at - LEAD_LENGTH), at));

/** "May 2020", "Sept. '18", "March 1, 2019", "jan. de 2020"; "Mar-17" is unsure. */
export const namedMonth: PointReader = (text, at) => {
  const named = monthAt(text, at);
  if (!named) return undefined;
  const rest = groupsAt(AFTER_MONTH, text, named.end);
  if (rest) return point(rest.end, yearOf(rest), named.month, rest.day === undefined ? undefined : Number(rest.day));
  const dashed = groupsAt(AFTER_MONTH_DASHED, text, named.end);
  return dashed && { ...point(dashed.end, yearOf(dashed), named.month), unsure: true };
};

/** "1 March 2019". */
export const dayAndNamedMonth: PointReader = (text, at) => {
  const before = groupsAt(DAY_BEFORE_MONTH, text, at);
  const month = before && namedMonth(text, before.end);
  if (!before || !month || month.first.length !== 7) return undefined;
  return point(month.end, month.first.slice(0, 4), Number(month.first.slice(5)), Number(before.day));
};
