import type { Care, Phrase } from './phrases.ts';
import { COMMON_WORDS, CREDENTIALS, KEPT_WORDS, MONTHS, PARTICLES } from './word-lists.ts';
import { fold, isUnspaced, type Word, wordsOf } from './words.ts';

/** A person's name as texts are searched for it. Every word is folded. */
export interface NameTerms {
  phrases: readonly Phrase[];
  /** Words that are of the name; two of them beside each other are the person in whatever order and case. */
  parts: ReadonlySet<string>;
  initials: ReadonlySet<string>;
  /** Words by which an address may hold the name: parts that are no common word, and the whole name written as one. */
  inAddresses: ReadonlySet<string>;
}

/** Words of one name that are looked for alone. */
const MOST_PARTS = 40;

/** The words of a name and how surely each of them means the person when it stands alone. `isSkill` tells words that are read as a technology. */
export function nameTerms(names: readonly string[], isSkill: (folded: string) => boolean): NameTerms {
  const phrases: Phrase[] = [];
  const parts = new Set<string>();
  const initials = new Set<string>();
  const inAddresses = new Set<string>();
  for (const name of names) {
    const words = wordsOf(name).filter(({ folded }) => !CREDENTIALS.has(folded));
    const folded = words.map((word) => word.folded);
    if (folded.length > 1) phrases.push({ words: folded, kind: 'name', care: wholeCare(folded) }, ...respelled(name));
    phrases.push(...givenNames(name), ...joined(folded));
    for (const word of folded.slice(0, MOST_PARTS)) {
      initials.add(word.slice(0, 1));
      if (word.length < 2 || PARTICLES.has(word) || isUnspaced(word)) continue;
      parts.add(word);
      phrases.push({ words: [word], kind: 'name', care: nameCare(word, isSkill) });
      if (word.length > 2 && nameCare(word, isSkill) === 'capital') inAddresses.add(word);
    }
    for (const { words: one } of joined(folded)) for (const word of one) inAddresses.add(word);
  }
  return { phrases, parts, initials, inAddresses };
}

/** A name of common words alone needs its capitals: "I will page them" is none. */
const wholeCare = (words: readonly string[]): Care =>
  words.every((word) => COMMON_WORDS.has(word) || KEPT_WORDS.has(word) || MONTHS.has(word)) ? 'capital' : 'always';

function nameCare(word: string, isSkill: (folded: string) => boolean): Care {
  if (isSkill(word)) return 'never';
  if (MONTHS.has(word)) return 'month';
  return COMMON_WORDS.has(word) ? 'wary' : 'capital';
}

/** In scripts without spaces between words: each part of the name, or what follows the family name, which stands first. */
function givenNames(name: string): Phrase[] {
  const parts = name.split(/[\s·・]+/u).map((part) => wordsOf(part).map(({ folded }) => folded));
  return parts
    .filter((words) => words.every(isUnspaced))
    .map((words) => (parts.length === 1 ? words.slice(1) : words))
    .filter((words) => words.length > 1)
    .map((words) => ({ words, kind: 'name', care: 'always' }));
}

/** "Ada Lovelace" as `adalovelace`, `lovelaceada` and `alovelace`. */
function joined(words: readonly string[]): Phrase[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2 || last.length < 3) return [];
  const written = [words.join(''), first + last, last + first, ...(last.length > 3 ? [first.slice(0, 1) + last] : [])];
  return [...new Set(written)].filter((word) => word.length > 4).map((word) => ({ words: [word], kind: 'name', care: 'always' }));
}

/** "Müller" is written "Mueller" where there is no ü. */
function respelled(name: string): Phrase[] {
  const spelled = name.replace(/[äöüÄÖÜ]/gu, (sign) => `${fold(sign)}e`);
  if (spelled === name) return [];
  return wordsOf(spelled)
    .map(({ folded }: Word) => folded)
    .filter((word) => word.length > 3 && !CREDENTIALS.has(word))
    .map((word) => ({ words: [word], kind: 'name', care: 'capital' }));
}
