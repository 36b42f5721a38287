import { type Cell, opensSection } from './cells.ts';
import { BLANK, type PageLine } from './page-lines.ts';

/** Columns of a page: what stands above their headings first, the largest letters before the others, then each column. */
export function columnLines(row: readonly Cell[]): PageLine[] {
  const cut = row.map(({ lines, size }) => {
    const at = lines.findIndex(opensSection);
    return { size, top: at < 0 ? lines : lines.slice(0, at), rest: at < 0 ? [] : lines.slice(at) };
  });
  const tops = cut.toSorted((a, b) => b.size - a.size).flatMap(({ top }) => (top.length > 0 ? [...top, BLANK] : []));
  return [BLANK, ...tops, ...cut.flatMap(({ rest }) => [...rest, BLANK])];
}
