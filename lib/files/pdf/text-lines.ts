import { type Row, textOf } from './rows.ts';
import type { Word } from './words.ts';

/** A line of a page as it is read; `pitch` is the distance of its baseline from that of the line above in the same column. */
export interface TextLine {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  colour: string | undefined;
  page: number;
  /** The left edge of its column. */
  edge: number;
  pitch: number | undefined;
  /** Set apart from the other text of its column by its place: the headings of a table. */
  aside?: true;
}

/** The lines of a column. */
export function linesOf(rows: readonly Row[], page: number): TextLine[] {
  const edge = Math.min(...rows.map(({ x0 }) => x0));
  return rows.map((row, at) => toLine(row, page, edge, rows[at - 1]?.y)).filter(({ text }) => text !== '');
}

export function toLine(row: Row, page: number, edge: number, above: number | undefined): TextLine {
  const main = row.words.reduce((most, word) => (word.text.length > most.text.length ? word : most), row.words[0] as Word);
  return {
    text: textOf(row),
    x0: row.x0,
    x1: row.x1,
    y: row.y,
    size: row.size,
    bold: row.words.every(({ bold, text }) => bold || !/[\p{L}\d]/u.test(text)),
    italic: main.italic,
    colour: main.colour,
    page,
    edge,
    pitch: above === undefined ? undefined : row.y - above,
  };
}
