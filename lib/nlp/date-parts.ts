import { OF_WORDS } from '#lib/nlp/lexicon/date-words.ts';
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
export type Groups = Partial<Record<Group, string>> & { end: number };
/** A reader of one way to write a date: what begins exactly at an offset, or nothing. */
export type PointReader = (text: string, at: number) => DatePoint | undefined;

export const YEAR = String.raw`(?<year>19[5-9]\d|20\d\d)(?!\d)(?:\s?г\.?)?`;
export const YEAR_OR_SHORT = String.raw`(?:${YEAR}|['’‘](?<short>\d\d)(?!\d))`;
/** Between a month and its year: "enero de 2019". */
export const OF = `(?:(?:${anyOf(OF_WORDS)})\\s*)?`;

/** The groups of a sticky pattern at one place, with the offset after the match. */
export function groupsAt(pattern: RegExp, text: string, at: number): Groups | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { ...match.groups, end: at + match[0].length } : undefined;
}

export const yearOf = ({ year, short }: Groups): string => year ?? `${Number(short) <= 60 ? '20' : '19'}${short}`;
const padded = (number: number): string => String(number).padStart(2, '0');
export const isMonth = (number: number): boolean => number >= 1 && number <= 12;

/** A point of the parts that make sense: a month that is none leaves the year, a day that is none the month. */
export function point(end: number, year: string, month?: number, day?: number): DatePoint {
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

/** A number of whole months. */
export const span = (end: number, year: string, fromMonth: number, months: number): DatePoint => ({
  first: `${year}-${padded(fromMonth)}`,
  last: `${year}-${padded(fromMonth + months - 1)}`,
  end,
});
