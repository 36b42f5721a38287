import type { Cut } from './masking.ts';
import { GENDERED, PRONOUNS } from './word-lists.ts';
import type { Word } from './words.ts';

/** Pronouns as they are given ("she/her", "any pronouns"), with the brackets around them, and each that stands for one gender. */
export function findPronouns(text: string, words: readonly Word[]): Cut[] {
  const cuts: Cut[] = [];
  let index = 0;
  while (index < words.length) {
    const count = givenAt(text, words, index);
    const [first, last] = [words[index], words[index + count - 1]];
    if (count > 0 && first && last) cuts.push({ ...withBrackets(text, first.start, last.end), what: 'pronoun' });
    index += Math.max(1, count);
  }
  return cuts;
}

/** How many words from here on give pronouns. */
function givenAt(text: string, words: readonly Word[], from: number): number {
  const [first, second] = [words[from], words[from + 1]];
  if (!first || !PRONOUNS.has(first.folded)) return 0;
  if (first.folded === 'any' || first.folded === 'all') return second?.folded === 'pronouns' ? 2 : 0;
  let count = 1;
  while (isListed(text, words[from + count - 1], words[from + count])) count += 1;
  if (count > 1) return count;
  return isGendered(text, first) ? 1 : 0;
}

const isListed = (text: string, before: Word | undefined, after: Word | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  PRONOUNS.has(after.folded) &&
  /^\s{0,2}[/|]\s{0,2}$/u.test(text.slice(before.end, after.start));

/** "HIS" and "HE" are abbreviations. In brackets alone, "(she)" is a pronoun like any. */
const isGendered = (text: string, { folded, isAllCapitals, start, end }: Word): boolean =>
  (GENDERED.has(folded) && !isAllCapitals) || (folded === 'they' && text.charAt(start - 1) === '(' && text.charAt(end) === ')');

function withBrackets(text: string, start: number, end: number): { start: number; end: number } {
  const isInside = /[([]/u.test(text.charAt(start - 1)) && /[)\]]/u.test(text.charAt(end));
  return isInside ? { start: start - 1, end: end + 1 } : { start, end };
}
