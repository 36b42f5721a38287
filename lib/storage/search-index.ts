import { FacetCounts } from './facet-counts.ts';
import { foldedWords } from './fold.ts';
import { EVERYONE, type Facets, isForEverybody, type Query } from './query.ts';
import type { EntryRecord } from './records.ts';
import { comparing, filterOf } from './search-filter.ts';
import { SortedList } from './sorted-list.ts';
import { WordIndex, type WordRange } from './word-index.ts';

export { EVERYONE, type Facets, type Query, type SortKey } from './query.ts';

/** An entry without its words, which stand in the index of words; `rank` is its place in the order last asked for. */
type IndexedEntry = Omit<EntryRecord, 'words'> & { words: WordRange; rank: number };

/** Forgotten words that are kept before the others are moved together. */
const SLACK = 500_000;

/** All saved candidates in memory, as far as search and filters need them. */
export class SearchIndex {
  readonly #entries = new Map<string, IndexedEntry>();
  readonly #words = new WordIndex();
  readonly #facets = new FacetCounts();
  /** One string of each value that many entries share, such as a rule. */
  readonly #shared = new Map<string, string>();
  #held = 0;
  #sorted: { by: string; list: SortedList<IndexedEntry>; isRanked: boolean } | undefined;
  #found: { by: string; ids: string[] } | undefined;

  put(entries: readonly EntryRecord[]): void {
    const out = this.#forget(entries.map(({ id }) => id));
    const into = entries.map((entry) => this.#indexed(entry));
    for (const entry of into) {
      this.#entries.set(entry.id, entry);
      this.#facets.add(entry);
    }
    this.#changed(out, into);
  }

  remove(ids: readonly string[]): void {
    this.#changed(this.#forget(ids), []);
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The ids that match, in the order asked for; equal ones by name, then by id. */
  find(query: Query): readonly string[] {
    const by = JSON.stringify(query);
    if (this.#found?.by !== by) this.#found = { by, ids: this.#matching(query) };
    return this.#found.ids;
  }

  facets(): Facets {
    return this.#facets.all();
  }

  /** How many are kept until before this ISO date-time. */
  countExpiring(before: string): number {
    let count = 0;
    for (const { expiresAt } of this.#entries.values()) if (expiresAt < before) count += 1;
    return count;
  }

  /** Entries are looked at as they lie in memory, and put in order by their ranks: many times quicker than reading them in order. */
  #matching(query: Query): string[] {
    const order = this.#inOrder(query);
    if (isForEverybody(query)) return order.map(({ id }) => id);
    const holds = filterOf(query);
    const says = this.#words.finder(foldedWords(query.text));
    const ranked = new Array<string | undefined>(order.length);
    for (const entry of this.#entries.values()) if (holds(entry) && says(entry.words)) ranked[entry.rank] = entry.id;
    return ranked.filter((id) => id !== undefined);
  }

  #inOrder({ sort, descending, stageOrder }: Query): readonly IndexedEntry[] {
    const by = JSON.stringify([sort, descending, stageOrder]);
    if (this.#sorted?.by !== by) {
      const list = new SortedList(this.#entries.values(), comparing({ ...EVERYONE, sort, descending, stageOrder }));
      this.#sorted = { by, list, isRanked: false };
    }
    const { list, isRanked } = this.#sorted;
    if (!isRanked) for (const [rank, entry] of list.items.entries()) entry.rank = rank;
    this.#sorted.isRanked = true;
    return list.items;
  }

  #indexed({ words, ...entry }: EntryRecord): IndexedEntry {
    const texts = entry.tags.length > 0 ? `${words}${entry.tags.flatMap(foldedWords).join(' ')}` : words;
    const range = this.#words.add(texts.trim().split(' '));
    this.#held += range.to - range.from;
    return {
      ...entry,
      words: range,
      rank: 0,
      stage: this.#one(entry.stage),
      specialization: this.#one(entry.specialization),
      tags: entry.tags.map((tag) => this.#one(tag)),
      rules: entry.rules.map((rule) => this.#one(rule)),
    };
  }

  #one(value: string): string {
    const known = this.#shared.get(value);
    if (known === undefined) this.#shared.set(value, value);
    return known ?? value;
  }

  #forget(ids: readonly string[]): Set<IndexedEntry> {
    const gone = new Set(ids.flatMap((id) => this.#entries.get(id) ?? []));
    for (const entry of gone) {
      this.#entries.delete(entry.id);
      this.#facets.remove(entry);
      this.#held -= entry.words.to - entry.words.from;
    }
    return gone;
  }

  #changed(out: ReadonlySet<IndexedEntry>, into: readonly IndexedEntry[]): void {
    this.#found = undefined;
    if (this.#sorted?.list.replace(out, into)) this.#sorted.isRanked = false;
    else this.#sorted = undefined;
    if (this.#words.size - this.#held > SLACK + this.#held) this.#moveTogether();
  }

  #moveTogether(): void {
    const entries = [...this.#entries.values()];
    const ranges = this.#words.keepOnly(entries.map(({ words }) => words));
    for (const [place, entry] of entries.entries()) entry.words = ranges[place] ?? entry.words;
  }
}
