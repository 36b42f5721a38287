import type { Setting } from './body-style.ts';
import { type Row, settingOf } from './rows.ts';

/** A line of a page as it is read; `pitch` is the distance of its baseline from that of the line above in the same column. */
export interface TextLine extends Setting {
  x0: number;
  x1: number;
  y: number;
  page: number;
  /** The left edge of its column. */
  edge: number;
  /** Width of its first word. */
  firstWord: number;
  pitch: number | undefined;
  /** Set apart from the other text of its column by its place: the headings of a table. */
  aside?: true;
  /** Begins with what the left column calls it. */
  labelled?: true;
}

/** The lines of a column. */
export function linesOf(rows: readonly Row[], page: number): TextLine[] {
  const edge = Math.min(...rows.map(({ x0 }) => x0));
  return rows.map((row, at) => toLine(row, page, edge, rows[at - 1]?.y)).filter(({ text }) => text !== '');
}

export function toLine(row: Row, page: number, edge: number, above: number | undefined): TextLine {
  const [first] = row.words;
  return {
    ...settingOf(row),
    x0: row.x0,
    x1: row.x1,
    y: row.y,
    page,
    edge,
    firstWord: first ? first.x1 - first.x0 : 0,
    pitch: above === undefined ? undefined : row.y - above,
  };
}
