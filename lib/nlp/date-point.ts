import {
  AND_WORDS,
  BETWEEN_WORDS,
  OF_WORDS,
  QUARTER_WORDS,
  SEASON_WORDS,
  SINCE_WORDS,
  TO_WORDS,
  UNTIL_WORDS,
} from '#lib/nlp/lexicon/date-words.ts';
import { EVERYDAY_MONTH_NAMES, MONTH_NAMES } from '#lib/nlp/lexicon/months.ts';
import { anyOf } from '#lib/nlp/lexicon-pattern.ts';

/** One date as written: `first` and `last` are the same but for a quarter or half of a year. `end` is the offset after it. */
export interface DatePoint {
  first: string;
  last: string;
  end: number;
  /** Written without a century ("03/17"), or a day that may be a month: a date only beside another one. */
  unsure?: boolean;
}

type Group = 'year' | 'short' | 'month' | 'slashed' | 'day' | 'sep' | 'a' | 'b' | 'q1' | 'q2' | 'half';
type Groups = Partial<Record<Group, string>> & { end: number };
type PointReader = (text: string, at: number) => DatePoint | undefined;

const MONTHS: ReadonlyMap<string, number> = new Map(MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const SEASONS: ReadonlySet<string> = new Set(SEASON_WORDS);

const YEAR = String.raw`(?<year>19[5-9]\d|20\d\d)(?!\d)(?:\s?г\.?)?`;
const CENTURYLESS = String.raw`['’‘](?<short>\d\d)(?!\d)`;
const OF = `(?:(?:${anyOf(OF_WORDS)})\\s*)?`;

const WORD = /[\p{L}\p{M}]+/uy;
const AFTER_MONTH = new RegExp(
  `\\.?\\s*[-/,.]?\\s*${OF}(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?,?\\s+${OF})?(?:${YEAR}|${CENTURYLESS})`,
  'iuy',
);
const AFTER_MONTH_DASHED = /\.?[-/](?<short>\d\d)(?![\d/.-])/uy;
const DAY_BEFORE_MONTH = new RegExp(`(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º|\\.)?\\s*${OF}(?=\\p{L})`, 'iuy');
const AFTER_SEASON = new RegExp(`\\.?[\\s-]*${OF}(?:${YEAR}|${CENTURYLESS})(?:/\\d{2,4}(?!\\d))?`, 'iuy');
const QUARTER = new RegExp(
  `(?:[QT](?<q1>[1-4])|(?<q2>[1-4])\\.?\\s?(?:${anyOf(QUARTER_WORDS)})\\.?)[\\s/,-]*${OF}(?:${YEAR}|${CENTURYLESS})`,
  'iuy',
);
const YEAR_QUARTER = new RegExp(`${YEAR}[\\s/-]?Q(?<q1>[1-4])(?!\\d)`, 'iuy');
const HALF = new RegExp(`H(?<half>[12])[\\s/-]*${YEAR}`, 'iuy');
const YEAR_MONTH_DAY = new RegExp(`${YEAR}(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)`, 'uy');
const NUMERIC_DAY = new RegExp(`(?<a>\\d{1,2})(?<sep>[-/.])\\s?(?<b>\\d{1,2})\\k<sep>\\s?${YEAR}`, 'uy');
const YEAR_MONTH = new RegExp(`${YEAR}(?:[-.](?<month>\\d\\d)|/(?<slashed>\\d{1,2}))(?!\\d)`, 'uy');
const MONTH_YEAR = new RegExp(`(?<month>\\d{1,2})\\s?[-/.]\\s?${YEAR}`, 'uy');
const MONTH_SHORT_YEAR = /(?<month>0[1-9]|1[0-2])[/.]['’]?(?<short>\d\d)(?![\d/.])/uy;
const IDEOGRAPHIC = new RegExp(`${YEAR}\\s?[年년]\\s?(?:(?<month>\\d{1,2})\\s?[月월])?`, 'uy');
const BARE_YEAR = new RegExp(YEAR, 'uy');

/** The groups of a sticky pattern at one place, with the offset after the match. */
function groupsAt(pattern: RegExp, text: string, at: number): Groups | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { ...match.groups, end: at + match[0].length } : undefined;
}

const yearOf = ({ year, short }: Groups): string => year ?? `${Number(short) <= 60 ? '20' : '19'}${short}`;
const padded = (number: number): string => String(number).padStart(2, '0');
const isMonth = (number: number): boolean => number >= 1 && number <= 12;

/** A point of the parts that make sense: a month that is none leaves the year, a day that is none the month. */
function point(end: number, year: string, month?: number, day?: number): DatePoint {
  const parts = [year];
  if (month !== undefined && isMonth(month)) parts.push(padded(month));
  if (parts.length === 2 && day !== undefined && day >= 1 && day <= daysIn(Number(year), Number(parts[1]))) parts.push(padded(day));
  const date = parts.join('-');
  return { first: date, last: date, end };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const span = (end: number, year: string, fromMonth: number, months: number): DatePoint => ({
  first: `${year}-${padded(fromMonth)}`,
  last: `${year}-${padded(fromMonth + months - 1)}`,
  end,
});

/** The month that is named at `at`, if a word there names one. */
export function monthAt(text: string, at: number): { month: number; end: number } | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined || word.length > 14) return undefined;
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

const namedMonth: PointReader = (text, at) => {
  const named = monthAt(text, at);
  if (!named) return undefined;
  const rest = groupsAt(AFTER_MONTH, text, named.end);
  if (rest) return point(rest.end, yearOf(rest), named.month, rest.day === undefined ? undefined : Number(rest.day));
  const dashed = groupsAt(AFTER_MONTH_DASHED, text, named.end);
  return dashed && { ...point(dashed.end, yearOf(dashed), named.month), unsure: true };
};

const dayAndNamedMonth: PointReader = (text, at) => {
  const before = groupsAt(DAY_BEFORE_MONTH, text, at);
  const month = before && namedMonth(text, before.end);
  if (!before || !month || month.first.length !== 7) return undefined;
  return point(month.end, month.first.slice(0, 4), Number(month.first.slice(5)), Number(before.day));
};

const season: PointReader = (text, at) => {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  if (!SEASONS.has(word.toLowerCase())) return undefined;
  const rest = groupsAt(AFTER_SEASON, text, at + word.length);
  return rest && point(rest.end, yearOf(rest));
};

const quarter: PointReader = (text, at) => {
  const found = groupsAt(QUARTER, text, at) ?? groupsAt(YEAR_QUARTER, text, at);
  return found && span(found.end, yearOf(found), Number(found.q1 ?? found.q2) * 3 - 2, 3);
};

const half: PointReader = (text, at) => {
  const found = groupsAt(HALF, text, at);
  return found && span(found.end, yearOf(found), Number(found.half) * 6 - 5, 6);
};

const yearMonthDay: PointReader = (text, at) => {
  const found = groupsAt(YEAR_MONTH_DAY, text, at);
  return found && isMonth(Number(found.month)) ? point(found.end, yearOf(found), Number(found.month), Number(found.day)) : undefined;
};

/** `13.05.2019` and `05/13/2019` tell which part is the month; with dots the day comes first; `03/04/2019` tells the year alone. */
const numericDay: PointReader = (text, at) => {
  const found = groupsAt(NUMERIC_DAY, text, at);
  if (!found) return undefined;
  const [a, b] = [Number(found.a), Number(found.b)];
  if (found.sep === '.' || a > 12 || a === b) return point(found.end, yearOf(found), b, a);
  if (b > 12) return point(found.end, yearOf(found), a, b);
  return point(found.end, yearOf(found));
};

const yearMonth: PointReader = (text, at) => {
  const found = groupsAt(YEAR_MONTH, text, at);
  const month = Number(found?.month ?? found?.slashed);
  return found && isMonth(month) ? point(found.end, yearOf(found), month) : undefined;
};

const monthYear: PointReader = (text, at) => {
  const found = groupsAt(MONTH_YEAR, text, at);
  return found && isMonth(Number(found.month)) ? point(found.end, yearOf(found), Number(found.month)) : undefined;
};

const monthShortYear: PointReader = (text, at) => {
  const found = groupsAt(MONTH_SHORT_YEAR, text, at);
  return found && { ...point(found.end, yearOf(found), Number(found.month)), unsure: true };
};

const ideographic: PointReader = (text, at) => {
  const found = groupsAt(IDEOGRAPHIC, text, at);
  return found && point(found.end, yearOf(found), found.month === undefined ? undefined : Number(found.month));
};

const bareYear: PointReader = (text, at) => {
  const found = groupsAt(BARE_YEAR, text, at);
  return found && point(found.end, yearOf(found));
};

const AT_DIGIT: readonly PointReader[] = [
  ideographic,
  yearMonthDay,
  numericDay,
  quarter,
  yearMonth,
  monthYear,
  monthShortYear,
  dayAndNamedMonth,
  bareYear,
];
const AT_LETTER: readonly PointReader[] = [namedMonth, season, quarter, half];

const GOES_ON = /^(?:[\p{L}\p{N}_%€$]|[.,:]\d)/u;

/** The date that begins exactly at `at`, if one does. Reads each character a bounded number of times. */
export function datePointAt(text: string, at: number): DatePoint | undefined {
  for (const read of /\d/.test(text[at] ?? '') ? AT_DIGIT : AT_LETTER) {
    const found = read(text, at);
    if (found && !GOES_ON.test(text.slice(found.end, found.end + 2))) return found;
  }
  return undefined;
}
