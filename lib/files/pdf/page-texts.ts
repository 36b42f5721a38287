import type { ProfileDraft } from '#lib/profile/draft.ts';
import { hiddenTexts } from './hidden.ts';
import { withListMarks } from './list-marks.ts';
import type { Glyph, PageMarks } from './marks.ts';
import { hiddenBy } from './visibility.ts';
import { type Word, wordsOf } from './words.ts';

/** What a person sees of a page as words, and what nobody does as texts. */
export interface PageTexts {
  page: PageMarks;
  words: Word[];
  hidden: NonNullable<ProfileDraft['hidden']>;
}

export function pageTexts(page: PageMarks): PageTexts {
  const how = hiddenBy(page);
  const seen: Glyph[] = [];
  const unseen: { glyph: Glyph; how: string }[] = [];
  for (const glyph of page.glyphs) {
    const reason = glyph.text.trim() === '' ? undefined : how(glyph);
    if (reason !== undefined) unseen.push({ glyph, how: reason });
    else if (glyph.angle === 0) seen.push(glyph);
  }
  const words = wordsOf(seen);
  return { page, words: withListMarks(words, page.shapes), hidden: hiddenTexts(unseen, page.number, words) };
}
