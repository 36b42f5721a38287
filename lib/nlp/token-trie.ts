import { type Token, tokensOf } from './tokens.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/** A phrase that was found: tokens `from` to `to` (exclusive), with all values stored for that phrase. */
export interface PhraseHit<T> {
  from: number;
  to: number;
  values: readonly T[];
}

/** Finds literal phrases in tokens, longest first and without overlap, in one pass. */
export class TokenTrie<T> {
  readonly #root: Node<T> = node();

  add(phrase: string, value: T): void {
    let at = this.#root;
    for (const { key } of tokensOf(phrase)) {
      let next = at.next.get(key);
      if (!next) {
        next = node();
        at.next.set(key, next);
      }
      at = next;
    }
    if (at !== this.#root) at.values.push(value);
  }

  find(tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < tokens.length; ) {
      const hit = this.#longestAt(tokens, from);
      if (hit) hits.push(hit);
      from = hit?.to ?? from + 1;
    }
    return hits;
  }

  /** Every phrase at every place, overlapping ones too. */
  findAll(tokens: readonly Token[]): PhraseHit<T>[] {
    return tokens.flatMap((_, from) => [...this.#allAt(tokens, from)]);
  }

  *#allAt(tokens: readonly Token[], from: number): Generator<PhraseHit<T>> {
    let at: Node<T> | undefined = this.#root;
    for (let i = from; i < tokens.length; i += 1) {
      at = i > from && !tokens[i]?.joins ? undefined : at.next.get(tokens[i]?.key ?? '');
      if (!at) return;
      if (at.values.length > 0) yield { from, to: i + 1, values: at.values };
    }
  }

  #longestAt(tokens: readonly Token[], from: number): PhraseHit<T> | undefined {
    let best: PhraseHit<T> | undefined;
    let at: Node<T> | undefined = this.#root;
    for (let i = from; i < tokens.length; i += 1) {
      if (i > from && !tokens[i]?.joins) break;
      const key: string = tokens[i]?.key ?? '';
      at = at.next.get(key) ?? (i === from ? this.#withoutVersion(key) : undefined);
      if (!at) break;
      if (at.values.length > 0) best = { from, to: i + 1, values: at.values };
    }
    return best;
  }

  /** `python3` is `python`, where no phrase names the version itself. */
  #withoutVersion(key: string): Node<T> | undefined {
    const name = /^(\p{L}{3,})\d{1,2}$/u.exec(key)?.[1];
    return name ? this.#root.next.get(name) : undefined;
  }
}

function node<T>(): Node<T> {
  return { next: new Map(), values: [] };
}

/** A trie of phrases that carry no value of their own but the class they belong to. */
export function phraseTrie<T>(phrases: Iterable<readonly [string, T]>): TokenTrie<T> {
  const trie = new TokenTrie<T>();
  for (const [phrase, value] of phrases) trie.add(phrase, value);
  return trie;
}
