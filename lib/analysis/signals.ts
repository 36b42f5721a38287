import { type Span, spanOf } from '#lib/evidence/span.ts';
import type { Place, TextIndex, Where } from '#lib/evidence/text-index.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { strengthsOf } from '#lib/nlp/mention-strength.ts';
import type { Range } from '#lib/nlp/phrases.ts';
import { TokenTrie } from '#lib/nlp/token-trie.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';

/** Sentences of work that show a competency without naming one of its skills, keyed `matrix/competency`. */
export type SignalHits = ReadonlyMap<string, readonly Span[]>;

interface Group {
  key: string;
  signal: number;
  group: number;
  groups: number;
}

const SHOWS: readonly Where[] = ['work', 'project', 'volunteer'];

export type SignalFinder = (index: TextIndex) => SignalHits;

/** One pass over the work texts for all signals of all matrices. */
export function createSignalFinder(matrices: readonly Matrix[]): SignalFinder {
  const trie = new TokenTrie<Group>();
  for (const matrix of matrices)
    for (const competency of matrix.competencies) addSignals(trie, `${matrix.id}/${competency.id}`, competency.signals);
  return (index) => {
    const hits = new Map<string, Span[]>();
    for (const place of index.in(...SHOWS)) for (const sentence of place.sentences) collect(trie, place, sentence, hits);
    return hits;
  };
}

function addSignals(trie: TokenTrie<Group>, key: string, signals: readonly (readonly (readonly string[])[])[]): void {
  for (const [signal, groups] of signals.entries()) {
    for (const [group, phrases] of groups.entries()) {
      for (const phrase of phrases) trie.add(phrase, { key, signal, group, groups: groups.length });
    }
  }
}

/** A signal holds where each of its groups has a phrase in the sentence; the first group's phrase must not be hedged or denied. */
function collect(trie: TokenTrie<Group>, place: Place, sentence: Range, hits: Map<string, Span[]>): void {
  const tokens = tokensOf(place.text.slice(sentence.start, sentence.end));
  const seen = new Map<string, { key: string; needed: number; groups: Map<number, Range> }>();
  for (const { from, to, values } of trie.findAll(tokens)) {
    const range = { start: sentence.start + (tokens[from]?.start ?? 0), end: sentence.start + (tokens[to - 1]?.end ?? 0) };
    for (const { key, signal, group, groups } of values) {
      const id = `${key}#${signal}`;
      const entry = seen.get(id) ?? { key, needed: groups, groups: new Map<number, Range>() };
      if (!entry.groups.has(group)) entry.groups.set(group, range);
      seen.set(id, entry);
    }
  }
  for (const { key, needed, groups } of seen.values()) {
    const first = groups.get(0);
    if (groups.size < needed || !first || strengthsOf(place.text, sentence, [first])[0] !== 'strong') continue;
    const spans = hits.get(key) ?? [];
    if (!spans.some(({ path, start }) => path === place.path && start === sentence.start)) spans.push(spanOf(place, sentence));
    hits.set(key, spans);
  }
}
