import type { PageTexts } from '#lib/files/pdf/page-texts.ts';
import { type Row, rowsOf, textOf } from '#lib/files/pdf/rows.ts';

/** A line of one column of an export, in the points of its own page size (612 wide). */
export interface ExportLine {
  text: string;
  size: number;
  /** Set paler than the text around it: places, and notes such as "(Mobile)". */
  isPale: boolean;
  y: number;
  x1: number;
  page: number;
  /** Distance from the line above; `undefined` for the first of a page. */
  pitch: number | undefined;
  /** Width of its first word. */
  firstWord: number;
}

/** The two columns of an export, each through all pages. */
export interface ExportColumns {
  left: ExportLine[];
  right: ExportLine[];
}

/** Points. */
export const WIDTH = 612;
/** The dark box on the left ends here. */
export const DIVIDE = 212;
const FOOTER = /^\p{L}[\p{L}\s.]*\d{1,3}\s+\p{L}+\s+\d{1,3}$|^\D{0,12}\d{1,3}\s*\/\s*\d{1,3}\D{0,12}$/u;
const FOOTER_SIZE = 9.6;

export function exportColumns(pages: readonly PageTexts[]): ExportColumns {
  const left: ExportLine[] = [];
  const right: ExportLine[] = [];
  for (const { page, words } of pages) {
    const scale = WIDTH / page.width;
    const isLeft = ({ x0 }: { x0: number }): boolean => x0 * scale < DIVIDE;
    const lines = (side: boolean): ExportLine[] =>
      toLines(rowsOf(words.filter((word) => isLeft(word) === side)), scale, page.number).filter(
        (line) => !isFooter(line, page.height * scale),
      );
    left.push(...lines(true));
    right.push(...lines(false));
  }
  return { left, right };
}

const isFooter = ({ text, size, y }: ExportLine, height: number): boolean =>
  y > height - 40 && size <= FOOTER_SIZE && (FOOTER.test(text) || text.length < 40);

function toLines(rows: readonly Row[], scale: number, page: number): ExportLine[] {
  return rows.map((row, at) => {
    const [first] = row.words;
    const above = rows[at - 1];
    return {
      text: textOf(row).replace(/\s+/g, ' '),
      size: row.size * scale,
      isPale: isPale(first?.colour),
      y: row.y * scale,
      x1: row.x1 * scale,
      page,
      pitch: above && (row.y - above.y) * scale,
      firstWord: first ? (first.x1 - first.x0) * scale : 0,
    };
  });
}

/** A grey between that of text on white and that of text on the dark box. */
function isPale(colour: string | undefined): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt((colour ?? '#000000').slice(at, at + 2), 16));
  const mean = (red + green + blue) / 3;
  return mean > 0x70 && mean < 0xd0;
}
