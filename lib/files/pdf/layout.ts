import { asideRows } from './aside-rows.ts';
import { type Gutter, guttersOf, rightEdge, SAME_EDGE, startBehind } from './gutters.ts';
import { type Row, rowsOf, textOf } from './rows.ts';
import { isHeadingText, type Side, sidesAt } from './sides.ts';
import { linesOf, type TextLine } from './text-lines.ts';
import type { Word } from './words.ts';

/** A part of a page: lines that follow each other, or two columns side by side, of which the right one begins at `at`. */
export type Part = { kind: 'lines'; lines: TextLine[] } | { kind: 'columns'; at: number; left: Part[]; right: Part[] };

const MAX_DEPTH = 6;
/** White stripes that are tried before a part is taken for one column. */
const MAX_TRIED = 8;

/** Cuts a part of a page into its columns, from top to bottom. */
export function partsOf(words: readonly Word[], page: number, depth = 0): Part[] {
  const rows = rowsOf(words);
  if (rows.length === 0) return [];
  const gutters = depth < MAX_DEPTH ? guttersOf(rows) : [];
  for (const gutter of gutters.slice(0, MAX_TRIED)) {
    const cut = cutAt(rows, trimmed(rows, gutter), page, depth);
    if (cut) return cut;
  }
  return [{ kind: 'lines', lines: linesOf(rows, page) }];
}

function cutAt(rows: readonly Row[], gutter: Gutter, page: number, depth: number): Part[] | undefined {
  const sides = sidesAt(rows.slice(gutter.from, gutter.to + 1), gutter);
  if (!sides) return undefined;
  const part = (from: number, to: number): Part[] => partsOf(wordsIn(rows.slice(from, to)), page, depth + 1);
  return [...part(0, gutter.from), ...middle(sides, gutter, page, depth), ...part(gutter.to + 1, rows.length)];
}

/**
 * The stripe along the rows that stand in columns: from the first to the last that goes on at the right column's edge, and below it what the
 * left column still holds, up to the next heading.
 */
function trimmed(rows: readonly Row[], gutter: Gutter): Gutter {
  const { edge } = rightEdge(rows.slice(gutter.from, gutter.to + 1), gutter);
  const goesOn = (at: number): boolean => {
    const start = rows[at] && startBehind(rows[at], gutter.x1);
    return start !== undefined && start - edge > -SAME_EDGE && start - edge < MAX_INDENT;
  };
  let { from, to } = gutter;
  while (from < to && !goesOn(from)) from++;
  while (to > from && !goesOn(to)) to--;
  while (to < gutter.to && rows[to + 1] && startBehind(rows[to + 1] as Row, gutter.x1) === undefined && !isHeading(rows[to + 1] as Row))
    to++;
  return { ...gutter, from, to };
}

/** Points by which a line is indented in its column at most. */
const MAX_INDENT = 40;
const isHeading = (row: Row): boolean => isHeadingText(textOf(row));

function middle({ left, right, relation }: Side, gutter: Gutter, page: number, depth: number): Part[] {
  if (relation !== 'columns') return [{ kind: 'lines', lines: asideRows({ left, right, relation }, page) }];
  return [
    { kind: 'columns', at: gutter.x1, left: partsOf(wordsIn(left), page, depth + 1), right: partsOf(wordsIn(right), page, depth + 1) },
  ];
}

const wordsIn = (rows: readonly Row[]): Word[] => rows.flatMap(({ words }) => words);
