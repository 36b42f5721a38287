import { findDates } from '#lib/nlp/date-ranges.ts';
import { type BodyStyle, isSectionHeading, type Setting } from './body-style.ts';
import type { Gutter } from './gutters.ts';
import { type Row, rowsOf, settingOf, textOf } from './rows.ts';

/**
 * What stands on either side of a white stripe: `columns` are read one after the other; in `rows` each line of the one belongs to a line of
 * the other, as dates to jobs; `headings` on the left stand for what is beside and below them.
 */
export interface Side {
  left: Row[];
  right: Row[];
  relation: 'columns' | 'rows' | 'headings';
}

const DATES_SHARE = 0.5;
const PAIRED_SHARE = 0.85;
const SHORT = 44;
/** Times its size: rows of one entry stand no further apart. */
export const ENTRY_PITCH = 1.75;
/** Points by which baselines of a pair may differ. */
const SAME_LINE = 2.5;
/** Points by which lines that end at one margin may differ. */
const SAME_EDGE = 1;

/** The two sides of a stripe, or `undefined` where it parts nothing: dates on the right stand in the rows that they belong to. */
export function sidesAt(rows: readonly Row[], gutter: Gutter, body: BodyStyle): Side | undefined {
  const words = rows.flatMap((row) => row.words);
  const middle = (gutter.x0 + gutter.x1) / 2;
  const left = rowsOf(words.filter(({ x1 }) => x1 <= middle));
  const right = rowsOf(words.filter(({ x1 }) => x1 > middle));
  if (left.length < 2 || right.length < 2) return undefined;
  const relation = relationOf(left, right, body);
  return relation && { left, right, relation };
}

function relationOf(left: readonly Row[], right: readonly Row[], body: BodyStyle): Side['relation'] | undefined {
  const [lefts, rights] = [left.map(settingOf), right.map(settingOf)];
  const labels = left.filter((_, at) => !isHeading(lefts[at], body));
  const [leftHeads, rightHeads] = [left.length - labels.length, rights.filter((each) => isHeading(each, body)).length];
  if (leftHeads > 0 && rightHeads > 0) return 'columns';
  const [leftTexts, rightTexts] = [lefts.map(({ text }) => text), rights.map(({ text }) => text)];
  if ((isFlushRight(right) || isMostlyDates(rightTexts)) && isPaired(right, left)) return undefined;
  const isShort = leftTexts.every((text) => text.length <= SHORT);
  const entries = entriesOf(labels);
  const firsts = entries.flatMap(([first]) => first ?? []);
  if (leftHeads > 0 && isShort && firsts.length > 0 && isPaired(firsts, right)) return 'rows';
  if (leftHeads * 2 >= left.length && leftHeads >= 2) return 'headings';
  if (isMostlyDates(rightTexts)) return undefined;
  if (isMostlyDates(entries.map((rows) => rows.map(textOf).join(' '))) && isPaired(firsts, right)) return 'rows';
  if (isMostlyDates(leftTexts)) return 'rows';
  if (isShort && isPaired(left, right)) return 'rows';
  return rightTexts.every((text) => text.length <= SHORT) && isPaired(right, left) ? undefined : 'columns';
}

/** Rows that stand close together. */
function entriesOf(rows: readonly Row[]): Row[][] {
  const entries: Row[][] = [];
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (above && row.y - above.y <= ENTRY_PITCH * row.size) entries.at(-1)?.push(row);
    else entries.push([row]);
  });
  return entries;
}

const isHeading = (setting: Setting | undefined, body: BodyStyle): boolean => setting !== undefined && isSectionHeading(setting, body);

/** Whether nearly all rows have a partner on the same baseline. */
const isPaired = (rows: readonly Row[], others: readonly Row[]): boolean =>
  rows.filter((row) => others.some(({ y }) => Math.abs(y - row.y) <= SAME_LINE)).length >= rows.length * PAIRED_SHARE;

/** Dates and places at the right margin belong to the lines that they end. */
const isFlushRight = (rows: readonly Row[]): boolean =>
  spread(rows.map(({ x1 }) => x1)) <= SAME_EDGE && spread(rows.map(({ x0 }) => x0)) > SAME_EDGE;
const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const isMostlyDates = (texts: readonly string[]): boolean =>
  texts.filter((text) => text.length <= SHORT && findDates(text).length > 0).length >= texts.length * DATES_SHARE;
