import { LIST_SIGN, type Row } from './rows.ts';
import type { Word } from './words.ts';

/** A white stripe from top to bottom of some rows: no word crosses it. */
export interface Gutter {
  x0: number;
  x1: number;
  from: number;
  to: number;
}

type Stretch = readonly [number, number];

/** Least width in points, and in shares of the size of the letters beside it. */
const MIN_WIDTH = 7;
const MIN_SHARE = 0.8;
/** A narrow stripe must go on along more rows. */
const MIN_ROWS = 3;
const NARROW = 13;
const MIN_NARROW_ROWS = 5;
/** Points by which lines of one edge may differ. */
const SAME_EDGE = 2.5;
const MAX_INDENT = 30;
/** Most rows of a part of a page that are searched. */
const MAX_ROWS = 400;

/** The white stripes of a part of a page with text on both sides, the one along most rows first. */
export function guttersOf(rows: readonly Row[]): Gutter[] {
  if (rows.length < MIN_ROWS || rows.length > MAX_ROWS) return [];
  const left = Math.min(...rows.map(({ x0 }) => x0));
  const right = Math.max(...rows.map(({ x1 }) => x1));
  const white = rows.map((row) => whiteOf(row, left - 1, right + 1));
  const found = rows.flatMap((_, from) => guttersFrom(rows, white, from)).map((gutter) => ({ gutter, weight: weight(rows, gutter) }));
  found.sort((a, b) => b.weight - a.weight || a.gutter.from - b.gutter.from || a.gutter.x0 - b.gutter.x0);
  return found.map(({ gutter }) => gutter);
}

/** Rows that have text on a side of it, both sides counted, so far as the right side has one edge; a wide one weighs a little more. */
const weight = (rows: readonly Row[], gutter: Gutter): number => {
  const { left, right } = sides(rows, gutter);
  const { aligned } = rightEdge(rows.slice(gutter.from, gutter.to + 1), gutter);
  return (left + right + Math.min(left, right)) * (0.1 + aligned ** 2) + Math.min(gutter.x1 - gutter.x0, 60) / 1000;
};

/** Where most rows go on behind a stripe, and the share of those rows that do so there or indented. */
export function rightEdge(rows: readonly Row[], { x1 }: Pick<Gutter, 'x1'>): { edge: number; aligned: number } {
  const starts = rows.flatMap((row) => startBehind(row, x1) ?? []);
  let edge = x1;
  let most = 0;
  for (const start of starts) {
    const count = starts.filter((other) => Math.abs(other - start) <= SAME_EDGE).length;
    if (count > most) [edge, most] = [start, count];
  }
  const within = starts.filter((start) => start >= edge - SAME_EDGE && start <= edge + MAX_INDENT).length;
  return { edge, aligned: starts.length > 0 ? within / starts.length : 0 };
}

/** Where a row goes on behind a stripe. */
export const startBehind = ({ words }: Row, x1: number): number | undefined => words.find((word) => word.x0 >= x1 - 0.5)?.x0;

export function sides(rows: readonly Row[], { x0, from, to }: Gutter): { left: number; right: number } {
  const within = rows.slice(from, to + 1);
  return {
    left: within.filter((row) => row.x0 < x0).length,
    right: within.filter((row) => row.x1 > x0 + 1).length,
  };
}

/** The stretches of a row without words, list signs counted to what they mark. */
function whiteOf({ words }: Row, left: number, right: number): Stretch[] {
  const white: Stretch[] = [];
  let end = left;
  let previous: Word | undefined;
  for (const word of words) {
    const isMarked = previous !== undefined && LIST_SIGN.test(previous.text) && word.x0 - previous.x1 < 3 * word.size;
    if (word.x0 - end >= Math.max(MIN_WIDTH, MIN_SHARE * Math.min(word.size, previous?.size ?? word.size)) && !isMarked)
      white.push([end, word.x0]);
    if (word.x1 >= end) previous = word;
    end = Math.max(end, word.x1);
  }
  if (right - end > 0) white.push([end, right]);
  if (words[0] && words[0].x0 - left < MIN_WIDTH && words[0].x0 > left) white.unshift([left, words[0].x0]);
  return white;
}

/** The stripes that begin in a row and go on downwards as far as they can; those that began further up are left out. */
function guttersFrom(rows: readonly Row[], white: readonly Stretch[][], from: number): Gutter[] {
  const gutters: Gutter[] = [];
  const above = white[from - 1] ?? [];
  let open = (white[from] ?? []).filter((stretch) => isWide(stretch));
  for (let to = from; open.length > 0; to++) {
    const next = to + 1 < rows.length ? overlaps(open, white[to + 1] ?? []) : [];
    for (const stretch of open) {
      const ends = !next.some(([x0, x1]) => x0 === stretch[0] && x1 === stretch[1]);
      const least = stretch[1] - stretch[0] < NARROW ? MIN_NARROW_ROWS : MIN_ROWS;
      if (ends && to - from + 1 >= least) gutters.push({ x0: stretch[0], x1: stretch[1], from, to });
    }
    open = next;
  }
  return gutters.filter(
    (gutter) =>
      !overlaps([[gutter.x0, gutter.x1]], above).some(([x0, x1]) => x0 === gutter.x0 && x1 === gutter.x1) && isBetween(rows, gutter),
  );
}

const isWide = ([x0, x1]: Stretch): boolean => x1 - x0 >= MIN_WIDTH;

function overlaps(one: readonly Stretch[], other: readonly Stretch[]): Stretch[] {
  const common: Stretch[] = [];
  for (const [a0, a1] of one)
    for (const [b0, b1] of other) {
      const both: Stretch = [Math.max(a0, b0), Math.min(a1, b1)];
      if (isWide(both)) common.push(both);
    }
  return common;
}

function isBetween(rows: readonly Row[], gutter: Gutter): boolean {
  const { left, right } = sides(rows, gutter);
  return left >= 2 && right >= 2;
}
