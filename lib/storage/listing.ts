import type { Candidates } from './candidates.ts';
import type { Database } from './db.ts';
import type { ListedCandidate, UnreadableRecord } from './listed.ts';
import { type Facets, isForEverybody, type Query } from './query.ts';
import type { Search, SearchWindow } from './search.ts';

/** Some rows of the list. `saved` is how many there are in all; what the search knows is left out while it does not know everybody yet. */
export interface Listing {
  rows: ListedCandidate[];
  saved: number;
  matching: number;
  /** Whether everybody was looked through. */
  isComplete: boolean;
  facets?: Facets;
  expiring?: number;
  unreadable: UnreadableRecord[];
}

const INDEXED = { name: 'sortName', saved: 'savedAt', expires: 'expiresAt' } as const;

/** The list of saved candidates. Until the search knows everybody, the database's own order is used where that can answer. */
export function openListing(db: Database, candidates: Pick<Candidates, 'rows'>, open: () => Search) {
  let search: Search | undefined;
  let isComplete = false;
  let told: () => void = () => undefined;

  function theSearch(): Search {
    if (search) return search;
    search = open();
    search.onChange(() => {
      isComplete = true;
      told();
    });
    return search;
  }

  async function fromDatabase(query: Query, { offset, limit }: SearchWindow, index: string): Promise<Listing> {
    const ordered = query.descending ? db.candidates.orderBy(index).reverse() : db.candidates.orderBy(index);
    const [ids, saved] = await Promise.all([ordered.offset(offset).limit(limit).primaryKeys(), db.candidates.count()]);
    const rows = await candidates.rows(ids);
    return { rows, saved, matching: saved, isComplete: true, unreadable: [] };
  }

  async function fromSearch(query: Query, window: SearchWindow): Promise<Listing> {
    const answer = await theSearch().find(query, window);
    const [rows, saved] = await Promise.all([candidates.rows(answer.ids), answer.isComplete ? answer.total : db.candidates.count()]);
    const { matching, facets, expiring, unreadable } = answer;
    return {
      rows,
      saved: saved + (answer.isComplete ? unreadable.length : 0),
      matching,
      isComplete: answer.isComplete,
      facets,
      expiring,
      unreadable,
    };
  }

  return {
    /** The rows of a window, and what is known of everybody. */
    async page(query: Query, window: SearchWindow): Promise<Listing> {
      const index = query.sort === 'stage' ? undefined : INDEXED[query.sort];
      if (isComplete || !index || !isForEverybody(query)) return fromSearch(query, window);
      const listing = await fromDatabase(query, window, index);
      theSearch();
      return listing;
    },

    /** The ids of all who match. */
    matching: async (query: Query, soon: string): Promise<string[]> =>
      (await theSearch().find(query, { offset: 0, limit: Number.POSITIVE_INFINITY, soon })).ids,

    /** Told whenever a page given before may not hold any more. */
    onChange(listener: () => void): void {
      told = listener;
    },
  };
}
