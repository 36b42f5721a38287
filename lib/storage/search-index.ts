import { EntryTable } from './entry-table.ts';
import { foldedWords } from './fold.ts';
import { type Facets, isForEverybody, type Query } from './query.ts';
import type { EntryRecord } from './records.ts';
import { comparing, filterOf } from './search-filter.ts';
import { SortedList } from './sorted-list.ts';
import { WordIndex } from './word-index.ts';

export { EVERYONE, type Facets, type Query, type SortKey } from './query.ts';

/** Places of entries that are gone which are kept before the others are moved together. */
const SLACK = 5_000;

/** All saved candidates in memory, as far as search and filters need them. */
export class SearchIndex {
  #table = new EntryTable();
  readonly #words = new WordIndex();
  #sorted: { by: string; list: SortedList<number> } | undefined;
  #found: { by: string; entries: readonly number[] } | undefined;
  #facets: Facets | undefined;

  put(entries: readonly EntryRecord[]): void {
    const latest = new Map(entries.map((entry) => [entry.id, entry]));
    const out = this.#forget([...latest.keys()]);
    const into = [...latest.values()].map((entry) => this.#add(entry));
    this.#changed(out, into);
  }

  remove(ids: readonly string[]): void {
    this.#changed(this.#forget(ids), []);
  }

  has(id: string): boolean {
    return this.#table.has(id);
  }

  get size(): number {
    return this.#table.size;
  }

  /** The ids that match from a place on, in the order asked for, equal ones by name, then by id; and how many match in all. */
  find(query: Query, offset = 0, limit = Number.POSITIVE_INFINITY): { ids: string[]; matching: number } {
    const by = JSON.stringify(query);
    if (this.#found?.by !== by) this.#found = { by, entries: this.#matching(query) };
    const { entries } = this.#found;
    return { ids: entries.slice(offset, offset + limit).map((entry) => this.#table.ids[entry] ?? ''), matching: entries.length };
  }

  facets(): Facets {
    this.#facets ??= this.#table.facets();
    return this.#facets;
  }

  /** How many are kept until before this ISO date-time. */
  countExpiring(before: string): number {
    return this.#table.countExpiring(before);
  }

  #matching(query: Query): readonly number[] {
    const order = this.#inOrder(query);
    if (isForEverybody(query)) return order;
    const says = this.#words.finder(foldedWords(query.text), this.#table.end);
    const holds = filterOf(this.#table, query);
    return order.filter((entry) => says(entry) && holds(entry));
  }

  #inOrder({ sort, descending, stageOrder, hidesNames = false }: Query): readonly number[] {
    const by = JSON.stringify([sort, descending, stageOrder, hidesNames]);
    if (this.#sorted?.by !== by) {
      const compare = comparing(this.#table, { sort, descending, stageOrder, hidesNames });
      this.#sorted = { by, list: new SortedList(this.#table.all(), compare) };
    }
    return this.#sorted.list.items;
  }

  #add({ words, ...entry }: EntryRecord): number {
    const number = this.#table.add(entry);
    this.#words.add(number, words);
    for (const tag of entry.tags) this.#words.add(number, foldedWords(tag).join(' '));
    return number;
  }

  #forget(ids: readonly string[]): Set<number> {
    return new Set(ids.flatMap((id) => this.#table.remove(id) ?? []));
  }

  #changed(out: ReadonlySet<number>, into: readonly number[]): void {
    this.#found = undefined;
    this.#facets = undefined;
    if (!this.#sorted?.list.replace(out, into)) this.#sorted = undefined;
    if (this.#table.end - this.#table.size > SLACK + this.#table.size) this.#moveTogether();
  }

  #moveTogether(): void {
    const { table, numbers } = this.#table.movedTogether();
    this.#table = table;
    this.#words.renumber(numbers);
    this.#sorted = undefined;
  }
}
