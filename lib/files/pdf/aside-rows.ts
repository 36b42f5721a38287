import type { Row } from './rows.ts';
import type { Side } from './sides.ts';
import { linesOf, type TextLine, toLine } from './text-lines.ts';

/** Points by which baselines of one line may differ. */
const SAME_LINE = 2.5;
/** Times its size: rows of one entry stand no further apart. */
const ENTRY_PITCH = 1.75;

/** The lines of two columns that belong together: what stands on the left goes before, or on the same line as, what begins beside it. */
export function asideRows({ left, right, relation }: Side, page: number): TextLine[] {
  const lines = linesOf(right, page);
  const asides = entriesOf(left).map((rows) => ({ rows, lines: linesOf(rows, page) }));
  for (const { rows, lines: own } of asides.reverse()) {
    const [first] = rows;
    if (!first) continue;
    const beside = lines.findIndex(({ y }) => y >= first.y - SAME_LINE);
    const at = beside < 0 ? lines.length : beside;
    const target = lines[at];
    if (relation === 'rows' && target && target.y - first.y <= SAME_LINE) lines.splice(at, 1, ...sameLine(own, target));
    else lines.splice(at, 0, ...(relation === 'headings' ? [asHeading(rows, own, page)] : own));
  }
  return lines;
}

/** Lines of the left column that stand close together. */
function entriesOf(rows: readonly Row[]): Row[][] {
  const entries: Row[][] = [];
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (above && row.y - above.y <= ENTRY_PITCH * row.size) entries.at(-1)?.push(row);
    else entries.push([row]);
  });
  return entries;
}

/** "2019 –" and "2021" are one date; anything else on the left stands on its own line below. */
function sameLine([first, ...rest]: readonly TextLine[], beside: TextLine): TextLine[] {
  if (!first) return [beside];
  const goesOn = /[-–—]\s*$|\b(?:to|bis|until|a|à|al)$/iu.test(first.text) || /^[-–—]/u.test(rest[0]?.text ?? '');
  const text = goesOn && rest[0] ? `${first.text} ${rest[0].text}` : first.text;
  const below = (goesOn ? rest.slice(1) : rest).map((line) => ({ ...line, edge: line.x0 }));
  return [{ ...beside, text: `${text}\t${beside.text}`, pitch: Math.max(beside.pitch ?? 0, first.pitch ?? 0) || undefined }, ...below];
}

function asHeading(rows: readonly Row[], own: readonly TextLine[], page: number): TextLine {
  const [first] = rows as [Row];
  return { ...toLine(first, page, first.x0, undefined), text: own.map(({ text }) => text).join(' '), aside: true };
}
