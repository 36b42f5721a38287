import { findDates } from '#lib/nlp/date-ranges.ts';
import { type Row, textOf } from './rows.ts';
import { ENTRY_PITCH, type Side } from './sides.ts';
import { linesOf, type TextLine, toLine } from './text-lines.ts';

/** Points by which baselines of one line may differ. */
const SAME_LINE = 2.5;

/** The lines of two columns that belong together: what stands on the left goes before, or on the same line as, what begins beside it. */
export function asideRows({ left, right, relation }: Side, page: number): TextLine[] {
  const cells = relation === 'rows' ? centredCells(left, right) : undefined;
  if (cells) return cells.flatMap(({ aside, rows }) => sameCell(aside, linesOf(rows, page)));
  const lines = linesOf(right, page);
  const asides = entriesOf(left).map((rows) => ({ rows, lines: linesOf(rows, page) }));
  for (const { rows, lines: own } of asides.reverse()) {
    const [first] = rows;
    if (!first) continue;
    const beside = lines.findIndex(({ y }) => y >= first.y - SAME_LINE);
    const at = beside < 0 ? lines.length : beside;
    const target = lines[at];
    if (relation === 'rows' && target && target.y - first.y <= SAME_LINE) putBeside(lines, at, own);
    else lines.splice(at, 0, ...(relation === 'headings' ? [asHeading(rows, own, page)] : own));
  }
  return lines;
}

/** Lines of the left column that stand close together below a date; any other line is one by itself. */
function entriesOf(rows: readonly Row[]): Row[][] {
  const entries: Row[][] = [];
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    const open = entries.at(-1)?.[0];
    const isBelowDate = open !== undefined && findDates(textOf(open)).length > 0 && findDates(textOf(row)).every(({ single }) => single);
    if (above && isBelowDate && row.y - above.y <= ENTRY_PITCH * row.size) entries.at(-1)?.push(row);
    else entries.push([row]);
  });
  return entries;
}

/** "2019 –" and "2021" are one date; any other line on the left stands where its place on the page is. */
function putBeside(lines: TextLine[], at: number, [first, ...rest]: readonly TextLine[]): void {
  const beside = lines[at];
  if (!first || !beside) return;
  const goesOn = /[-–—]\s*$|\b(?:to|bis|until|a|à|al)$/iu.test(first.text) || /^[-–—]/u.test(rest[0]?.text ?? '');
  const text = goesOn && rest[0] ? `${first.text} ${rest[0].text}` : first.text;
  const isLabel = findDates(`${text}\n${beside.text}`).length === 0 && beginsColumn(lines, beside);
  lines[at] = {
    ...beside,
    text: `${text}${isLabel ? ': ' : '\t'}${beside.text}`,
    pitch: Math.max(beside.pitch ?? 0, first.pitch ?? 0) || undefined,
    ...(isLabel && { labelled: true as const }),
  };
  for (const line of goesOn ? rest.slice(1) : rest) {
    const below = lines.findIndex(({ y }, index) => index > at && y > line.y + SAME_LINE);
    lines.splice(below < 0 ? lines.length : below, 0, { ...line, edge: line.x0 });
  }
}

/** Values stand below one another at the left edge of their column; what ends at the right margin does not. */
const beginsColumn = (lines: readonly TextLine[], line: TextLine): boolean =>
  Math.abs(line.x0 - line.edge) <= SAME_LINE && lines.filter(({ x0 }) => Math.abs(x0 - line.x0) <= SAME_LINE).length > 1;

function asHeading(rows: readonly Row[], own: readonly TextLine[], page: number): TextLine {
  const [first] = rows as [Row];
  return { ...toLine(first, page, first.x0, undefined), text: own.map(({ text }) => text).join(' '), aside: true };
}

interface Cell {
  aside: Row;
  rows: Row[];
}

/** Rows of a table whose left cells stand at half the height of the right ones; `undefined` where they do not. */
function centredCells(left: readonly Row[], right: readonly Row[]): Cell[] | undefined {
  if (left.every((row) => right.some(({ y }) => Math.abs(y - row.y) <= SAME_LINE))) return undefined;
  const cells: Cell[] = [];
  let from = 0;
  for (const aside of left) {
    const top = right[from]?.y ?? Number.NaN;
    const bottom = 2 * aside.y - top + aside.size / 2;
    const end = right.findIndex(({ y }, at) => at >= from && y > bottom);
    const rows = right.slice(from, end < 0 ? right.length : end);
    const middle = (top + (rows.at(-1)?.y ?? Number.NaN)) / 2;
    if (!(Math.abs(middle - aside.y) <= aside.size * 0.75)) return undefined;
    cells.push({ aside, rows });
    from += rows.length;
  }
  return from === right.length ? cells : undefined;
}

function sameCell(aside: Row, [first, ...rest]: readonly TextLine[]): TextLine[] {
  return first ? [{ ...first, text: `${textOf(aside)}\t${first.text}` }, ...rest] : [];
}
