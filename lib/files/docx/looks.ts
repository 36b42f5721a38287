import { type HeadingKind, kindOfPhrase } from '#lib/files/words/heading-words.ts';
import type { Block, Paragraph } from './blocks.ts';

const MAX_HEADING = 60;
const MAX_WORDS = 7;

/** All paragraphs in their order, those of tables and text boxes with them. */
export function* paragraphsIn(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'table') for (const cell of block.rows.flat()) yield* paragraphsIn(cell);
    else {
      yield block;
      for (const box of block.boxes) yield* paragraphsIn(box);
    }
  }
}

/** Whether a paragraph is set as the heading of a section. */
export type IsHeading = (paragraph: Paragraph) => boolean;

/**
 * Headings are set as those paragraphs are whose words name a section: in a style of the same outline level, or, where no style says so, in
 * letters that look the same and that the rest of the document is not set in.
 */
export function headingsOf(blocks: readonly Block[]): IsHeading {
  const paragraphs = [...paragraphsIn(blocks)].filter(({ text }) => text.trim() !== '');
  const known = paragraphs.filter(({ text, isListed }) => !isListed && namesSection(text));
  const levels = new Set(known.flatMap(({ level }) => level ?? []));
  if (levels.size === 0) for (const level of commonestLevel(paragraphs)) levels.add(level);
  const all = countLooks(paragraphs);
  const looks = new Set([...countLooks(known)].flatMap(([look, count]) => (count >= 2 && count * 2 >= (all.get(look) ?? 0) ? [look] : [])));
  return ({ text, level, look, isListed }) =>
    isShort(text.trim()) && (level !== undefined ? levels.has(level) : !isListed && looks.has(look));
}

/** The section of a résumé that the words name. */
export const sectionNamed = (text: string): HeadingKind | undefined => kindOfPhrase(text.trim().replace(/\s*:$/, ''));
export const namesSection = (text: string): boolean => sectionNamed(text) !== undefined;

function countLooks(paragraphs: readonly Paragraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { look } of paragraphs) counts.set(look, (counts.get(look) ?? 0) + 1);
  return counts;
}

/** The highest level that is used more than once; a level used once is that of the name. */
function commonestLevel(paragraphs: readonly Paragraph[]): number[] {
  const levels = paragraphs.flatMap(({ level }) => level ?? []);
  return levels
    .filter((level, at) => levels.indexOf(level) !== at)
    .sort((a, b) => a - b)
    .slice(0, 1);
}

const isShort = (text: string): boolean =>
  text !== '' && text.length <= MAX_HEADING && !text.includes('\n') && text.split(/\s+/).length <= MAX_WORDS && !/[.,;]$/.test(text);
