/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;
export type Precision = 'year' | 'month' | 'day';

/** Months since year 0, so that two dates can be subtracted. */
export type MonthIndex = number;

export const precisionOf = (date: PartialDate): Precision => (date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day');

/** First month that the date can mean: `2019` is January 2019. */
export const firstMonth = (date: PartialDate): MonthIndex => Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || 1) - 1;

/** Last month that the date can mean: `2019` is December 2019. */
export const lastMonth = (date: PartialDate): MonthIndex => Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || 12) - 1;

/** `YYYY-MM` of a month index. */
export const monthName = (month: MonthIndex): PartialDate =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

export const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

/** `2018-12` and `2018-12-05` are "December 2018"; a bare year stays a year. */
export function monthAndYear(date: PartialDate): string {
  const month = MONTH_NAMES[Number(date.slice(5, 7)) - 1];
  return month ? `${month} ${date.slice(0, 4)}` : date;
}

/** `YYYY-MM-DD` of a moment on this machine's own calendar, which may be a day off the one in Greenwich. */
export const localDay = (now: Date): PartialDate =>
  `${monthName(now.getFullYear() * 12 + now.getMonth())}-${String(now.getDate()).padStart(2, '0')}`;

/** Months as people say them: `4 years 3 months`. */
export function spellMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [years && plural(years, 'year'), (rest || !years) && plural(rest, 'month')];
  return parts.filter(Boolean).join(' ');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
