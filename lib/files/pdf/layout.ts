import { asideRows } from './aside-rows.ts';
import { type BodyStyle, isSectionHeading } from './body-style.ts';
import { type Gutter, guttersOf, rightEdge, startBehind } from './gutters.ts';
import { type Row, rowsOf, settingOf } from './rows.ts';
import { type Side, sidesAt } from './sides.ts';
import { linesOf, type TextLine } from './text-lines.ts';
import type { Word } from './words.ts';

/** A part of a page: lines that follow each other, or two columns side by side, of which the right one begins at `at`. */
export type Part = { kind: 'lines'; lines: TextLine[] } | { kind: 'columns'; at: number; left: Part[]; right: Part[] };

const MAX_DEPTH = 6;
/** White stripes that are tried before a part is taken for one column. */
const MAX_TRIED = 8;

/** The page that is cut. */
export interface Page {
  number: number;
  body: BodyStyle;
}

/** Cuts a part of a page into its columns, from top to bottom. */
export function partsOf(words: readonly Word[], page: Page, depth = 0): Part[] {
  const rows = rowsOf(words);
  if (rows.length === 0) return [];
  const gutters = depth < MAX_DEPTH ? guttersOf(rows) : [];
  for (const gutter of gutters.slice(0, MAX_TRIED)) {
    const cut = cutAt(rows, trimmed(rows, gutter, page.body), page, depth);
    if (cut) return cut;
  }
  return [{ kind: 'lines', lines: linesOf(rows, page.number) }];
}

function cutAt(rows: readonly Row[], gutter: Gutter, page: Page, depth: number): Part[] | undefined {
  const sides = sidesAt(rows.slice(gutter.from, gutter.to + 1), gutter, page.body);
  if (!sides) return undefined;
  const part = (from: number, to: number): Part[] => partsOf(wordsIn(rows.slice(from, to)), page, depth + 1);
  return [...part(0, gutter.from), ...middle(sides, gutter, page, depth), ...part(gutter.to + 1, rows.length)];
}

/**
 * The stripe along the rows that stand in columns: from the first to the last that goes on at the right column's edge, and below it what the
 * left column still holds, up to the next heading.
 */
function trimmed(rows: readonly Row[], gutter: Gutter, body: BodyStyle): Gutter {
  const { edge } = rightEdge(rows.slice(gutter.from, gutter.to + 1), gutter);
  const goesOn = (at: number): boolean => {
    const start = rows[at] && startBehind(rows[at], gutter.x1);
    return start !== undefined && Math.abs(start - edge) < MAX_INDENT;
  };
  let { from, to } = gutter;
  while (from < to && !goesOn(from)) from++;
  while (to > from && !goesOn(to)) to--;
  const isLeftAlone = (row: Row | undefined): boolean =>
    row !== undefined && startBehind(row, gutter.x1) === undefined && !isSectionHeading(settingOf(row), body);
  while (to < gutter.to && isLeftAlone(rows[to + 1])) to++;
  return { ...gutter, from, to };
}

/** Points by which a line is indented in its column at most. */
const MAX_INDENT = 40;

function middle({ left, right, relation }: Side, gutter: Gutter, page: Page, depth: number): Part[] {
  if (relation !== 'columns') return [{ kind: 'lines', lines: asideRows({ left, right, relation }, page.number) }];
  return [
    { kind: 'columns', at: gutter.x1, left: partsOf(wordsIn(left), page, depth + 1), right: partsOf(wordsIn(right), page, depth + 1) },
  ];
}

const wordsIn = (rows: readonly Row[]): Word[] => rows.flatMap(({ words }) => words);
