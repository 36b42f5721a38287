import { ENGLISH_WORDS } from './lexicon/english-words.ts';
import type { Token } from './tokens.ts';

/** Share of small words that even terse English reaches, and no other language does by the words it shares. */
const ENGLISH_SHARE = 0.08;

/** Whether a text is mainly English: what it does not say in English words is otherwise not known. */
export function isMainlyEnglish(tokens: readonly Pick<Token, 'key'>[]): boolean {
  return tokens.filter(({ key }) => ENGLISH_WORDS.has(key)).length >= tokens.length * ENGLISH_SHARE;
}
