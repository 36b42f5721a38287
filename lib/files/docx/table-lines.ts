import type { Block, Table } from './blocks.ts';
import {
  type Cell,
  holdsDates,
  isColumn,
  isPair,
  isPlainLabel,
  isSection,
  isSectionLabel,
  isShort,
  namesEntries,
  withDatesJoined,
} from './cells.ts';
import { columnLines } from './column-lines.ts';
import { type IsHeading, paragraphsIn } from './looks.ts';
import { BLANK, type PageLine, pageLines } from './page-lines.ts';

/** The lines of a table in reading order: row by row, or column by column where it lays out a page. */
export function tableLines({ rows }: Table, isHeading: IsHeading): PageLine[] {
  const read = rows.map((row) => row.map((cell) => withDatesJoined(toCell(cell, isHeading))).filter(({ lines }) => lines.length > 0));
  const isLabelled = labelsSections(read);
  const isPaired = read.every(isPair);
  return read.flatMap((row) => {
    if (isLabelled && row.length > 1) return headedBy(row);
    return isPaired && row.length > 1 ? pairLines(row) : rowLines(row);
  });
}

/** The lines of a cell without blank ones at its ends. */
function toCell(blocks: readonly Block[], isHeading: IsHeading): Cell {
  const lines = pageLines(blocks, isHeading);
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const size = [...paragraphsIn(blocks)].reduce((most, paragraph) => Math.max(most, paragraph.size), 0);
  return { lines: first < 0 ? [] : lines.slice(first, last + 1), size };
}

function rowLines(row: readonly Cell[]): PageLine[] {
  const [only, ...others] = row;
  if (!only) return [];
  if (others.length === 0) return only.lines;
  if (row.some(isColumn)) return columnLines(row);
  if (row.every(({ lines }) => lines.length === 1)) return [joined(row, ' | ')];
  return [BLANK, ...besideLines(row), BLANK];
}

const joined = (row: readonly Cell[], separator: string): PageLine => ({
  text: row.map(({ lines }) => lines[0]?.text.trim()).join(separator),
  indent: 0,
});

/** "Label: value", and what else stands in the value's cell. */
function pairLines([label, value]: readonly Cell[]): PageLine[] {
  const [first, ...rest] = value?.lines ?? [];
  return [{ text: `${label?.lines[0]?.text.replace(/\s*:?\s*$/, '')}: ${first?.text ?? ''}`, indent: 0 }, ...rest];
}

/** Short cells beside an entry, one of them with its dates, are set on the lines of its head; other cells follow one another. */
function besideLines(row: readonly Cell[]): PageLine[] {
  const main = row.reduce((longest, cell) => (isMore(cell, longest) ? cell : longest));
  const sides = row.filter((cell) => cell !== main);
  if (!sides.every(isShort) || !sides.some(holdsDates)) return row.flatMap(({ lines }) => [...lines, BLANK]);
  const count = main.lines.findIndex(({ text, heading }) => heading || text === '' || text.startsWith('•'));
  const head = main.lines.slice(0, count < 0 ? main.lines.length : count);
  const placed = head.map((line, at) => {
    const beside = sides.flatMap(({ lines }) => lines[at]?.text.trim() || []);
    return { ...line, text: [line.text, ...beside].join(' | ') };
  });
  return [...placed, ...sides.flatMap(({ lines }) => lines.slice(head.length)), ...main.lines.slice(head.length)];
}

/** The entry itself is what has more lines, or what has no dates among as many. */
const isMore = (cell: Cell, than: Cell): boolean =>
  cell.lines.length > than.lines.length || (cell.lines.length === than.lines.length && holdsDates(than) && !holdsDates(cell));

/** Whether the first column names the sections that stand beside it; categories of skills are often named so too. */
function labelsSections(rows: readonly (readonly Cell[])[]): boolean {
  const beside = rows.filter((row) => row.length > 1);
  const labels = beside.flatMap((row) => row.slice(0, 1));
  const known = labels.filter(isSectionLabel);
  if (known.length >= 2 && known.length * 3 >= labels.length * 2) return known.some(namesEntries);
  return known.length > 0 && labels.every(isPlainLabel) && beside.some(([, section]) => section !== undefined && isSection(section));
}

const headedBy = ([label, ...cells]: readonly Cell[]): PageLine[] => [
  BLANK,
  { text: (label?.lines ?? []).map(({ text }) => text).join(' '), indent: 0, heading: true },
  ...cells.flatMap(({ lines }) => [...lines, BLANK]),
];
