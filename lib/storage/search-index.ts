import { foldedWords } from './fold.ts';
import type { EntryRecord } from './records.ts';
import { BUILT_IN_STAGES } from './stages.ts';

export type SortKey = 'name' | 'stage' | 'saved' | 'expires';

/** What the list is asked for. Every filter that is given must hold; of several values of one filter any. Dates are ISO date-times. */
export interface Query {
  text: string;
  stages: readonly string[];
  specializations: readonly string[];
  roles: readonly string[];
  tags: readonly string[];
  rules: readonly string[];
  expiresBefore?: string;
  sort: SortKey;
  descending: boolean;
  /** The ids of the stages in the user's order, which is how they sort. */
  stageOrder: readonly string[];
}

/** Everybody, the last saved first. */
export const EVERYONE: Query = {
  text: '',
  stages: [],
  specializations: [],
  roles: [],
  tags: [],
  rules: [],
  sort: 'saved',
  descending: true,
  stageOrder: BUILT_IN_STAGES.map(({ id }) => id),
};

/** What the filters offer: each value with how many saved candidates have it. */
export interface Facets {
  stages: Record<string, number>;
  specializations: Record<string, number>;
  roles: Record<string, number>;
  tags: Record<string, number>;
  rules: Record<string, number>;
}

/** All saved candidates in memory, as far as search and filters need them. One pass over the words answers a query. */
export class SearchIndex {
  readonly #entries = new Map<string, EntryRecord>();
  readonly #tagWords = new Map<string, string>();
  #sorted: { by: string; entries: EntryRecord[] } | undefined;

  put(entries: readonly EntryRecord[]): void {
    for (const entry of entries) {
      this.#entries.set(entry.id, entry);
      if (entry.tags.length > 0) this.#tagWords.set(entry.id, ` ${entry.tags.flatMap(foldedWords).join(' ')} `);
      else this.#tagWords.delete(entry.id);
    }
    this.#sorted = undefined;
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) {
      this.#entries.delete(id);
      this.#tagWords.delete(id);
    }
    this.#sorted = undefined;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The ids that match, in the order asked for; equal ones by name, then by id. */
  find(query: Query): string[] {
    const parts = foldedWords(query.text).map((word) => ` ${word}`);
    const says = (entry: EntryRecord, part: string): boolean =>
      entry.words.includes(part) || (this.#tagWords.get(entry.id)?.includes(part) ?? false);
    const matches = (entry: EntryRecord): boolean => holds(entry, query) && parts.every((part) => says(entry, part));
    return this.#inOrder(query).flatMap((entry) => (matches(entry) ? entry.id : []));
  }

  facets(): Facets {
    const facets: Facets = { stages: {}, specializations: {}, roles: {}, tags: {}, rules: {} };
    for (const { stage, specialization, roleId, tags, rules } of this.#entries.values()) {
      add(facets.stages, stage);
      add(facets.specializations, specialization);
      if (roleId !== undefined) add(facets.roles, roleId);
      for (const tag of tags) add(facets.tags, tag);
      for (const rule of rules) add(facets.rules, rule);
    }
    return facets;
  }

  #inOrder(query: Query): readonly EntryRecord[] {
    const by = JSON.stringify([query.sort, query.descending, query.stageOrder]);
    if (this.#sorted?.by !== by) this.#sorted = { by, entries: sortedBy([...this.#entries.values()], query) };
    return this.#sorted.entries;
  }
}

type KeyOf = (entry: EntryRecord) => string | number;

function keyOf({ sort, stageOrder }: Query): KeyOf {
  if (sort === 'name') return ({ sortName }) => sortName;
  if (sort === 'saved') return ({ savedAt }) => savedAt;
  if (sort === 'expires') return ({ expiresAt }) => expiresAt;
  const places = new Map(stageOrder.map((id, place) => [id, place]));
  return ({ stage }) => places.get(stage) ?? places.size;
}

function sortedBy(entries: EntryRecord[], query: Query): EntryRecord[] {
  const key = keyOf(query);
  const sign = query.descending ? -1 : 1;
  return entries.sort((a, b) => sign * compare(key(a), key(b)) || compare(a.sortName, b.sortName) || compare(a.id, b.id));
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

function holds(entry: EntryRecord, query: Query): boolean {
  return (
    among(query.stages, entry.stage) &&
    among(query.specializations, entry.specialization) &&
    among(query.roles, entry.roleId) &&
    anyAmong(query.tags, entry.tags) &&
    anyAmong(query.rules, entry.rules) &&
    (query.expiresBefore === undefined || entry.expiresAt < query.expiresBefore)
  );
}

const among = (wanted: readonly string[], value: string | undefined): boolean =>
  wanted.length === 0 || (value !== undefined && wanted.includes(value));

const anyAmong = (wanted: readonly string[], values: readonly string[]): boolean =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

function add(counts: Record<string, number>, value: string): void {
  counts[value] = (counts[value] ?? 0) + 1;
}
