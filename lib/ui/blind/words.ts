/** A word of a text: `folded` is without case and accents; `line` counts sentences and lines. `start` and `end` are UTF-16 offsets. */
export interface Word {
  folded: string;
  start: number;
  end: number;
  /** Begins with a capital, or is of a script that has none. */
  isCapital: boolean;
  isAllCapitals: boolean;
  startsSentence: boolean;
  sentence: number;
}

/** Signs of scripts that set no spaces: each is a word by itself. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}${INVISIBLE}])+`, 'gu');
/** The same where no such sign stands, which is several times as quick. */
const SPACED_WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}${INVISIBLE}]+`, 'gu');
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const PLAIN_WORD = /^[\dA-Za-z]+$/u;
const DROPPED = new RegExp(`[\\u0300-\\u036f\\u0591-\\u05c7\\u0640\\u064b-\\u065f${INVISIBLE}]`, 'gu');
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' };

/** One word without case, accents and what cannot be seen. */
export const fold = (word: string): string => (PLAIN_WORD.test(word) ? word.toLowerCase() : foldMarks(word));

const foldMarks = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(/[ßøłđæœıþð]/gu, (sign) => PLAIN[sign] ?? sign);

export const isUnspaced = (folded: string): boolean => IS_UNSPACED.test(folded.normalize('NFC'));

/** The words of a text in their order, in time proportional to its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const { 0: word, index: start } of text.matchAll(HAS_UNSPACED.test(text) ? WORD : SPACED_WORD)) {
    const before = words.at(-1);
    const startsSentence = before === undefined || endsSentence(before, text.slice(before.end, start));
    if (startsSentence && before) sentence += 1;
    const folded = fold(word);
    if (folded === '') continue;
    const isCapital = /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
    const isAllCapitals = word.length > 1 && /^\p{Lu}+$/u.test(word);
    words.push({ folded, start, end: start + word.length, isCapital, isAllCapitals, startsSentence, sentence });
  }
  return words;
}

/** A full stop behind a short word may belong to an abbreviation. */
function endsSentence({ folded }: Word, gap: string): boolean {
  if (/[!?\n\r•;|]/u.test(gap)) return true;
  return /[.:](?:\s|["”’)])/u.test(gap) && (folded.length > 3 || /^\d/u.test(folded));
}

/** Whether two words are so close that they may be of one name. */
export const isNear = (text: string, before: Word, after: Word): boolean => {
  const gap = text.slice(before.end, after.start);
  return gap.length <= 3 && /^[\s.,'’`_/&+()\-‐-–]*$/u.test(gap);
};
