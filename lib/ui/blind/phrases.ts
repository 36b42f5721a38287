import { isNear, type Word } from './words.ts';

/**
 * How sure it must be that a phrase is meant: `always`; written with a capital; a capital where it is no part of a date; a capital where no other word would
 * have one; never by itself.
 */
export type Care = 'always' | 'capital' | 'month' | 'wary' | 'never';
export type Kind = 'name' | 'school' | 'place' | 'kept';

export interface Phrase {
  words: readonly string[];
  kind: Kind;
  care: Care;
  /** Only where it is written in capitals, as abbreviations are. */
  onlyCapitals?: boolean;
}

interface Node {
  next: Map<string, Node>;
  ends: Phrase[];
}

/** Words beyond these begin a phrase of their own, so that no phrase makes the search slow. */
const LONGEST = 24;

export interface FoundPhrase {
  phrase: Phrase;
  /** How many words it takes. */
  count: number;
}

/** Looks phrases up word by word: literally, and none of it is ever a pattern. */
export class Phrases {
  readonly #root: Node = { next: new Map(), ends: [] };

  add(phrase: Phrase): void {
    const { words } = phrase;
    if (words.length > LONGEST) this.add({ ...phrase, words: words.slice(LONGEST), care: 'always' });
    let node = this.#root;
    for (const word of words.slice(0, LONGEST)) {
      const next: Node = node.next.get(word) ?? { next: new Map(), ends: [] };
      node.next.set(word, next);
      node = next;
    }
    const isKnown = node.ends.some(({ kind, care }) => kind === phrase.kind && care === phrase.care);
    if (node !== this.#root && !isKnown) node.ends.push(phrase);
  }

  /** The longest phrase that begins at a word and that `isMeant`. */
  at(text: string, words: readonly Word[], from: number, isMeant: (found: FoundPhrase) => boolean): FoundPhrase | undefined {
    let found: FoundPhrase | undefined;
    let node: Node | undefined = this.#root;
    for (let index = from; index < words.length; index += 1) {
      const [before, word] = [words[index - 1], words[index]];
      if (!word || (index > from && before && !isNear(text, before, word))) break;
      node = node.next.get(word.folded);
      if (!node) break;
      const count = index - from + 1;
      found = node.ends.map((phrase) => ({ phrase, count })).find(isMeant) ?? found;
    }
    return found;
  }
}
