import { isBlank, type Line, withShortGaps } from '#lib/files/lines.ts';
import { namesRole } from '#lib/files/words/role-words.ts';
import { cleanText } from '#lib/reading/clean-text.ts';
import type { Block } from './blocks.ts';
import { opensSection } from './cells.ts';
import { headingsOf, type IsHeading, namesSection, paragraphsIn } from './looks.ts';
import { BLANK, type PageLine, pageLines } from './page-lines.ts';

const CONTACT = /@|https?:\/\/|www\.|linkedin|github|\+\d/i;

/** The lines of a document: its header where the name or the ways of contact stand there, then its body. Footers are no text of the résumé. */
export function documentLines(body: readonly Block[], headers: readonly Block[]): Line[] {
  const isHeading = headingsOf(body);
  const lines = inColumns(body, isHeading).flatMap((blocks) => [BLANK, ...pageLines(blocks, isHeading)]);
  const header = pageLines(headers, () => false);
  const all = belongsOnTop(header, lines) ? [...withoutRepeated(header, lines), ...lines] : lines;
  return all.map(cleaned).map((line, number) => ({ ...line, number }));
}

/** Text boxes with headings of their own are columns beside the page: they follow it, if the page has headings too, or more text. */
function inColumns(body: readonly Block[], isHeading: IsHeading): (readonly Block[])[] {
  const isHeaded = (blocks: readonly Block[]): boolean =>
    [...paragraphsIn(blocks)].some((paragraph) => isHeading(paragraph) || namesSection(paragraph.text));
  const page = body.map((block) => (block.kind === 'paragraph' ? { ...block, boxes: block.boxes.filter((box) => !isHeaded(box)) } : block));
  const columns = body.flatMap((block) => (block.kind === 'paragraph' ? block.boxes.filter(isHeaded) : []));
  return isHeaded(page) || lengthOf(page) > lengthOf(columns.flat()) ? [page, ...columns] : [body];
}

const lengthOf = (blocks: readonly Block[]): number => [...paragraphsIn(blocks)].reduce((sum, { text }) => sum + text.length, 0);

/** A header with an address, or above a page that begins without a name; that of an agency is left out. */
function belongsOnTop(header: readonly PageLine[], lines: readonly PageLine[]): boolean {
  const first = lines.find(({ text }) => text.trim() !== '');
  const beginsWithout = first !== undefined && (opensSection(first) || namesRole(first.text));
  return header.some(({ text }) => text.trim() !== '') && (beginsWithout || header.some(({ text }) => CONTACT.test(text)));
}

/** The header of the first page and that of the others often say the same, and so may the page itself. */
function withoutRepeated(header: readonly PageLine[], lines: readonly PageLine[]): PageLine[] {
  const seen = new Set(lines.slice(0, 10).map(({ text }) => text.trim()));
  return header.filter(({ text }) => {
    const isNew = !seen.has(text.trim());
    if (text.trim() !== '') seen.add(text.trim());
    return isNew;
  });
}

function cleaned({ text, indent, heading }: PageLine): PageLine {
  const clean = withShortGaps(cleanText(text).replaceAll('\n', ' ').trim());
  return { text: clean, indent: isBlank({ text: clean, indent, number: 0 }) ? 0 : indent, ...(heading && { heading }) };
}
