import type { ProfileDraft } from '#lib/profile/draft.ts';
import type { Glyph } from './marks.ts';
import { rowsOf, textOf } from './rows.ts';
import { type Word, wordsOf } from './words.ts';

const MAX_HIDDEN = 50;
/** Fewer letters tell nothing. */
const MIN_LETTERS = 5;

/** Letters of a page that nobody sees, with why. */
export type Unseen = readonly { glyph: Glyph; how: string }[];

/** What nobody sees on a page, as texts; what stands there visibly too is left out. */
export function hiddenTexts(unseen: Unseen, page: number, seen: readonly Word[]): NonNullable<ProfileDraft['hidden']> {
  const visible = squeezed(seen.map(({ text }) => text).join(''));
  const ways = [...new Set(unseen.map(({ how }) => how))];
  return ways
    .flatMap((how) => textsOf(unseen.filter((each) => each.how === how).map(({ glyph }) => glyph)).map((text) => ({ text, how })))
    .filter(({ text }) => letters(text) >= MIN_LETTERS && !visible.includes(squeezed(text)))
    .slice(0, MAX_HIDDEN)
    .map(({ text, how }) => ({ text, where: `page ${page}, ${how}` }));
}

const squeezed = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Rows that stand close together make one text. */
function textsOf(glyphs: readonly Glyph[]): string[] {
  const texts: string[] = [];
  let below = -Infinity;
  for (const row of rowsOf(wordsOf(glyphs))) {
    const text = textOf(row).replace(/\t/g, ' ');
    if (row.y - below <= 2 * row.size && texts.length > 0) texts[texts.length - 1] += ` ${text}`;
    else texts.push(text);
    below = row.y;
  }
  return texts;
}
