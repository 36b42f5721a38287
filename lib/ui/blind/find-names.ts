import type { Cut } from './masking.ts';
import type { NameTerms } from './names.ts';
import { COMMON_WORDS, HONORIFICS, PARTICLES } from './word-lists.ts';
import { isNear, type Word } from './words.ts';

/** Two or more words of the name beside each other, in whatever order: "Lovelace, Ada", "A. Lovelace". */
export function findNames(text: string, words: readonly Word[], { parts, initials }: NameTerms): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  while (from < words.length) {
    const run = runAt(text, words, from, (word) => parts.has(word.folded) || PARTICLES.has(word.folded) || isInitial(word, initials));
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && isPerson(run, parts)) cuts.push({ start: withHonorific(text, words, from), end: last.end, what: 'name' });
    from += Math.max(1, run.length);
  }
  return cuts;
}

const isInitial = ({ folded, isCapital }: Word, initials: ReadonlySet<string>): boolean =>
  isCapital && folded.length === 1 && initials.has(folded);

/** The words from here on that may be of the name, without small words at either end. */
function runAt(text: string, words: readonly Word[], from: number, isOfName: (word: Word) => boolean): Word[] {
  const run: Word[] = [];
  for (let index = from; index < words.length; index += 1) {
    const [before, word] = [run.at(-1), words[index]];
    if (!word || !isOfName(word) || (before && !isNear(text, before, word))) break;
    if (run.length === 0 && PARTICLES.has(word.folded)) break;
    run.push(word);
  }
  while (PARTICLES.has(run.at(-1)?.folded ?? '')) run.pop();
  return run;
}

/** Common words that stand beside each other are a name only where both have a capital: "I will may" is none. */
function isPerson(run: readonly Word[], parts: ReadonlySet<string>): boolean {
  const own = run.filter(({ folded }) => parts.has(folded));
  if (own.length === 0 || run.length < 2) return false;
  if (new Set(run.map(({ folded }) => folded)).size === 1) return false;
  const isCommon = own.every(({ folded }) => COMMON_WORDS.has(folded) || folded.length < 3);
  if (own.length === 1) return !isCommon && own[0]?.isCapital === true;
  return !isCommon || (run[0]?.isCapital === true && run.at(-1)?.isCapital === true);
}

/** The start of the name, or of the form of address before it. */
function withHonorific(text: string, words: readonly Word[], index: number): number {
  const [before, word] = [words[index - 1], words[index]];
  if (!word) return 0;
  return before && HONORIFICS.has(before.folded) && before.isCapital && isNear(text, before, word) ? before.start : word.start;
}
