import { type DatePoint, groupsAt, isMonth, type PointReader, point, YEAR, yearOf } from './date-parts.ts';
import { half, quarter, season } from './date-periods.ts';
import { dayAndNamedMonth, monthAt, namedMonth } from './named-month.ts';

const YEAR_MONTH_DAY = new RegExp(`${YEAR}(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)`, 'uy');
const NUMERIC_DAY = new RegExp(`(?<a>\\d{1,2})(?<sep>[-/.])\\s?(?<b>\\d{1,2})\\k<sep>\\s?${YEAR}`, 'uy');
const YEAR_MONTH = new RegExp(`${YEAR}(?:[-.](?<month>\\d\\d)|/(?<slashed>\\d{1,2}))(?!\\d)(?:\\.(?=\\s*[-–]))?`, 'uy');
const MONTH_YEAR = new RegExp(`(?<month>\\d{1,2})(?:\\s?/\\s?|[-.])${YEAR}`, 'uy');
const MONTH_SHORT_YEAR = /(?:(?<month>0[1-9]|1[0-2])[/.]|(?<slashed>[1-9])\/)['’]?(?<short>\d\d)(?![\d/.])/uy;
const IDEOGRAPHIC = new RegExp(`${YEAR}\\s?[年년]\\s?(?:(?<month>\\d{1,2})\\s?[月월])?`, 'uy');
const SHORT_YEAR = /['’‘](?<short>\d\d)(?!\d)/uy;
/** A full stop is how Hungarian parts the two, and writes the month small. */
const YEAR_BEFORE_MONTH = new RegExp(`${YEAR}(?<sep>\\.\\s?|[\\s-])`, 'uy');
const BARE_YEAR = new RegExp(YEAR, 'uy');

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
  return found && { ...point(found.end, yearOf(found), Number(found.month ?? found.slashed)), unsure: true };
};

const ideographic: PointReader = (text, at) => {
  const found = groupsAt(IDEOGRAPHIC, text, at);
  return found && point(found.end, yearOf(found), found.month === undefined ? undefined : Number(found.month));
};

/** "’12" may also be something else. */
const shortYear: PointReader = (text, at) => {
  const found = groupsAt(SHORT_YEAR, text, at);
  return found && { ...point(found.end, yearOf(found)), unsure: true };
};

/** "2020 June", where no other year follows ("2020 - June 2021"). */
const yearNamedMonth: PointReader = (text, at) => {
  const found = groupsAt(YEAR_BEFORE_MONTH, text, at);
  const mayBe = found && (found.sep?.startsWith('.') ? /^\p{Ll}/u : /^\p{Lu}/u).test(text.slice(found.end, found.end + 2));
  const month = mayBe ? monthAt(text, found.end) : undefined;
  if (!found || !month || /^\.?[\s/,.-]*['’]?\d/.test(text.slice(month.end, month.end + 6))) return undefined;
  return point(month.end, yearOf(found), month.month);
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
  yearNamedMonth,
  bareYear,
];
const AT_LETTER: readonly PointReader[] = [namedMonth, season, quarter, half, shortYear];

const GOES_ON = /^(?:[\p{L}\p{N}_%€$]|[.,:]\d)/u;

/** The date that begins exactly at `at`, if one does. Reads each character a bounded number of times. */
export function datePointAt(text: string, at: number): DatePoint | undefined {
  for (const read of /\d/.test(text[at] ?? '') ? AT_DIGIT : AT_LETTER) {
    const found = read(text, at);
    if (found && !GOES_ON.test(text.slice(found.end, found.end + 2))) return found;
  }
  return undefined;
}
