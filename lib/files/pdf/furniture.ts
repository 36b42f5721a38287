import type { PageMarks } from './marks.ts';
import { rowsOf, textOf } from './rows.ts';
import type { Word } from './words.ts';

/** Share of the page's height, at its top and at its foot, where headers and footers stand. */
const MARGIN = 0.12;
const SAME_PLACE = 4;
const PAGE_NUMBER =
  /^(?:\D{0,60}\s)?(?:page|seite|p[áa]gina|pagina|strona|sida|side|halaman|sayfa|p\.)?\s*\d{1,3}(?:\s*(?:of|von|de|di|van|sur|z|av|af|\/|\|)\s*\d{1,3})?$/iu;

type PageWords = { page: Pick<PageMarks, 'height'>; words: Word[] };

/**
 * The words of each page without headers and footers that stand at the same place on several pages, digits aside. What the first page shows
 * of them stays, since a name and an address may stand nowhere else; page numbers go.
 */
export function withoutFurniture(pages: readonly PageWords[]): Word[][] {
  if (pages.length < 2) return pages.map(({ words }) => words);
  const margins = pages.map(({ page, words }) =>
    rowsOf(words.filter(({ y }) => y < page.height * MARGIN || y > page.height * (1 - MARGIN))).map((row) => ({
      row,
      key: textOf(row).replace(/\d+/g, '#').toLowerCase(),
      isNumber: PAGE_NUMBER.test(textOf(row)),
    })),
  );
  const repeats = (at: number, key: string, y: number): boolean =>
    margins.some((rows, other) => other !== at && rows.some((each) => each.key === key && Math.abs(each.row.y - y) < SAME_PLACE));
  return pages.map(({ words }, at) => {
    const gone = new Set<Word>(
      (margins[at] ?? [])
        .filter(({ key, row, isNumber }) => (at > 0 || isNumber) && repeats(at, key, row.y))
        .flatMap(({ row }) => row.words),
    );
    return words.filter((word) => !gone.has(word));
  });
}
