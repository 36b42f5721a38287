import { kindOfPhrase } from '#lib/files/words/heading-words.ts';
import { findDates } from '#lib/nlp/date-ranges.ts';
import type { Gutter } from './gutters.ts';
import { type Row, rowsOf, textOf } from './rows.ts';

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
/** Points by which baselines of a pair may differ. */
const SAME_LINE = 2.5;

/** The two sides of a stripe, or `undefined` where it parts nothing: dates on the right stand in the rows that they belong to. */
export function sidesAt(rows: readonly Row[], gutter: Gutter): Side | undefined {
  const words = rows.flatMap((row) => row.words);
  const middle = (gutter.x0 + gutter.x1) / 2;
  const left = rowsOf(words.filter(({ x1 }) => x1 <= middle));
  const right = rowsOf(words.filter(({ x1 }) => x1 > middle));
  if (left.length < 2 || right.length < 2) return undefined;
  const relation = relationOf(left, right);
  return relation === 'rows' && right.length < left.length ? undefined : { left, right, relation };
}

function relationOf(left: readonly Row[], right: readonly Row[]): Side['relation'] {
  const [leftTexts, rightTexts] = [left.map(textOf), right.map(textOf)];
  const [leftHeads, rightHeads] = [leftTexts.filter(isHeadingText).length, rightTexts.filter(isHeadingText).length];
  if (leftHeads > 0 && rightHeads > 0) return 'columns';
  if (leftHeads * 2 >= left.length && leftHeads >= 2) return 'headings';
  if (isMostlyDates(leftTexts) || isMostlyDates(rightTexts)) return 'rows';
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  const paired = fewer.filter((row) => more.some(({ y }) => Math.abs(y - row.y) <= SAME_LINE)).length;
  const isShort = (fewer === left ? leftTexts : rightTexts).every((text) => text.length <= SHORT);
  return paired >= fewer.length * PAIRED_SHARE && isShort ? 'rows' : 'columns';
}

export const isHeadingText = (text: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(text) && kindOfPhrase(text.replace(/:$/, '')) !== undefined;

const isMostlyDates = (texts: readonly string[]): boolean =>
  texts.filter((text) => text.length <= SHORT && findDates(text).length > 0).length >= texts.length * DATES_SHARE;
