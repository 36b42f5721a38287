import type { PdfMarks } from '#lib/files/pdf/open.ts';
import type { PageTexts } from '#lib/files/pdf/page-texts.ts';
import { DIVIDE, type ExportColumns, WIDTH } from './export-lines.ts';

/** Where the columns begin and which letters their parts have, in points of a page 612 wide. */
const EDGES = { left: 21.6, right: 223.56 } as const;
const TOLERANCE = 1.5;
const SIZES = [9, 10.5, 11, 11.5, 12, 13, 15.75, 26];
const OWN_LINK = /linkedin\.com\/in\//i;

/** Whether a file is a profile that LinkedIn saved as PDF, whatever program saved it again: its grid, with its link or its producer. */
export function isLinkedInExport(marks: Pick<PdfMarks, 'producer'>, pages: readonly PageTexts[], { left }: ExportColumns): boolean {
  const first = pages[0];
  if (!first || first.words.length === 0) return false;
  const scale = WIDTH / first.page.width;
  const starts = pages.flatMap(({ words }) => words).filter(({ x0 }) => near(x0 * scale, EDGES.right) || near(x0 * scale, EDGES.left));
  const isOnGrid = first.words.some(({ x0, size }) => near(x0 * scale, EDGES.right) && size * scale > 20);
  const sized = starts.filter(({ size }) => SIZES.some((each) => Math.abs(size * scale - each) < 0.3)).length;
  const crossing = first.words.some(({ x0, x1 }) => x0 * scale < DIVIDE - 4 && x1 * scale > EDGES.right + 4);
  const isNamed =
    /apache fop/i.test(marks.producer) ||
    first.page.links.some(({ url }) => OWN_LINK.test(url)) ||
    OWN_LINK.test(left.map(({ text }) => text).join(''));
  return isOnGrid && isNamed && !crossing && starts.length >= 5 && sized >= starts.length * 0.8;
}

const near = (x: number, edge: number): boolean => Math.abs(x - edge) <= TOLERANCE;
