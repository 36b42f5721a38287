import type { Glyph } from './marks.ts';

/** Letters that stand together on one baseline; the style is that of the first. */
export interface Word {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  font: string;
  colour: string | undefined;
}

/** Shares of the letters' size: a gap that parts words, a step back, and a shift of the baseline. */
const WORD_GAP = 0.17;
const STEP_BACK = 0.45;
const BASELINE_SHIFT = 0.2;
/** Points by which a letter that is painted twice, to look bold, is shifted. */
const DOUBLED = 1;

const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030C',
  '˚': '\u030A',
  '¸': '\u0327',
};

/** The words of upright letters, in the order in which they were painted. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  let accent: Glyph | undefined;
  for (const glyph of glyphs) {
    const text = plainLetters(glyph.text, glyph.style.font);
    if (text.trim() === '') {
      open = undefined;
      continue;
    }
    if (ACCENTS[text]) {
      accent = glyph;
      continue;
    }
    const letters = accent ? withAccent(text, accent, glyph) : text;
    accent = undefined;
    if (open && goesOn(open, glyph)) {
      open.text += letters;
      open.x1 = Math.max(open.x1, glyph.x1);
    } else {
      open = startWord(letters, glyph);
      words.push(open);
    }
  }
  return withoutDoubles(words);
}

const startWord = (text: string, { x0, x1, y, size, style }: Glyph): Word => ({
  text,
  x0,
  x1,
  y,
  size,
  bold: style.bold,
  italic: style.italic,
  font: style.font,
  colour: style.colour,
});

function goesOn(word: Word, { x0, y, size }: Glyph): boolean {
  const gap = x0 - word.x1;
  return gap < WORD_GAP * size && gap > -STEP_BACK * size && Math.abs(y - word.y) < BASELINE_SHIFT * word.size;
}

/** TeX sets an accent and its letter one over the other. */
const withAccent = (text: string, accent: Glyph, letter: Glyph): string =>
  letter.x0 < accent.x1 && letter.x1 > accent.x0 && /^\p{L}/u.test(text)
    ? `${text[0]}${ACCENTS[accent.text] ?? ''}`.normalize('NFC') + text.slice(1)
    : accent.text + text;

const LIGATURES = /[\uFB00-\uFB06]/g;
/** Signs of symbol fonts without a meaning of their own: most mark a list. */
const PRIVATE = /[\uE000-\uF8FF]/g;
const SYMBOLS = /symbol|wingding|dingbat|webding/i;
const LIST_SIGNS = /[\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF0A8\uF06E\uF071\uF0E0\uF095]/g;

/** What TeX's encodings put at the places of control characters, in files that do not tell their letters. */
const TEX: Readonly<Record<number, string>> = {
  11: 'ff',
  12: 'fi',
  13: 'fl',
  14: 'ffi',
  15: 'ffl',
  16: '“',
  17: '”',
  19: '«',
  20: '»',
  21: '–',
  22: '—',
  27: 'ff',
  28: 'fi',
  29: 'fl',
  30: 'ffi',
  31: 'ffl',
};

function plainLetters(text: string, font: string): string {
  const plain = text
    .replace(/^\p{Cc}$/u, (control) => TEX[control.charCodeAt(0)] ?? '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/[\p{Cc}\u200B\uFEFF\uFFFD]/gu, '');
  return plain.replace(LIST_SIGNS, '•').replace(PRIVATE, SYMBOLS.test(font) ? '•' : '');
}

/** Without words that are painted again at the same place. */
function withoutDoubles(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>();
  return words.filter((word) => {
    const key = `${word.text} ${Math.round(word.y / 4)}`;
    const same = seen.get(key) ?? [];
    if (same.some(({ x0, y }) => Math.abs(x0 - word.x0) < DOUBLED && Math.abs(y - word.y) < DOUBLED)) return false;
    if (same.length < 40) seen.set(key, [...same, word]);
    return true;
  });
}
