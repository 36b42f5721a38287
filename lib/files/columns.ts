import { kindOfPhrase } from './words/heading-words.ts';

/** A right column begins no further left, and in no fewer rows. */
const MIN_LEFT = 15;
const MIN_ROWS = 4;
const GAP = /(?<! ) {3,}(?=\S)/g;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * The rows of a page that is set in two columns side by side, one column after the other; any other rows as they are. A page has headings in
 * both columns and a gutter that no row crosses; a table of dates and jobs has neither. What stands above the first heading of either
 * column comes first, and the headed part of the right column last, so that a left column that goes on below it stays in one piece.
 */
export function inReadingOrder(rows: readonly string[]): string[] {
  const at = rightColumnOf(rows);
  const first = rows.findIndex((row) => beginsAt(row, at));
  const end = rows.findLastIndex((row) => beginsAt(row, at) || (row.slice(at).trim() !== '' && row.slice(0, at).trim() === '')) + 1;
  if (at === 0 || first < 0 || !isPage(rows.slice(first, end), at)) return [...rows];
  const [leftTop, left] = atHeading(rows.slice(first, end).map((row) => row.slice(0, at)));
  const [rightTop, right] = atHeading(rows.slice(first, end).map((row) => row.slice(at)));
  return [...rows.slice(0, first), ...leftTop, '', ...rightTop, '', ...left, ...rows.slice(end), '', ...right];
}

/** The offset at which most rows go on behind a wide gap; 0 where too few do. */
function rightColumnOf(rows: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const { index, 0: gap } of row.trimEnd().matchAll(GAP)) {
      const at = index + gap.length;
      if (index > 0 && at >= MIN_LEFT) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  let best = 0;
  for (const [at, count] of counts) if (count >= MIN_ROWS && count > (counts.get(best) ?? 0)) best = at;
  return best;
}

const beginsAt = (row: string, at: number): boolean => at > 1 && /^ {2}\S/.test(row.slice(at - 2, at + 1));

function isPage(rows: readonly string[], at: number): boolean {
  if (rows.some((row) => row.includes('\t') || row.slice(at - 2, at).trim() !== '')) return false;
  const both = rows.filter((row) => row.slice(0, at).trim() !== '' && row.slice(at).trim() !== '');
  const dated = both.filter((row) => YEAR.test(row)).length;
  return dated * 2 <= both.length && rows.some((row) => isHeading(row.slice(0, at))) && rows.some((row) => isHeading(row.slice(at)));
}

const isHeading = (cell: string): boolean => /^\p{Lu}/u.test(cell.trim()) && kindOfPhrase(cell.trim().replace(/:$/, '')) !== undefined;

/** The cells above the first heading, and the others. */
function atHeading(cells: readonly string[]): [string[], string[]] {
  const heading = cells.findIndex(isHeading);
  return heading < 0 ? [[...cells], []] : [cells.slice(0, heading), cells.slice(heading)];
}
