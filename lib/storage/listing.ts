import type { Candidates } from './candidates.ts';
import type { Database } from './db.ts';
import { type ListedCandidate, toListed, type UnreadableRecord } from './listed.ts';
import { type Facets, isForEverybody, type Query } from './query.ts';
import type { Search, SearchWindow } from './search.ts';

/** Some rows of the list. `saved` is how many there are in all; what only the search knows is left out while it does not know everybody yet. */
export interface Listing {
  rows: ListedCandidate[];
  saved?: number;
  matching?: number;
  /** Whether everybody was looked through. */
  isComplete: boolean;
  facets?: Facets;
  expiring?: number;
  unreadable: UnreadableRecord[];
}

const INDEXED = { name: 'sortName', saved: 'savedAt', expires: 'expiresAt' } as const;

/**
 * The list of saved candidates. Until the search knows everybody, the database's own order is used where that can answer. What takes long is begun
 * `onceDrawn`, when the rows stand there.
 */
export function openListing(db: Database, candidates: Pick<Candidates, 'rows'>, open: () => Search, onceDrawn: (work: () => void) => void) {
  let known = Promise.withResolvers<void>();
  let search: Search | undefined;
  let isComplete = false;
  let saved: number | undefined;
  let told: () => void = () => undefined;

  function theSearch(): Search {
    if (search) return search;
    search = open();
    search.onChange(() => {
      isComplete = true;
      known.resolve();
      told();
    });
    search.onTrouble((message) => {
      if (!isComplete) giveUp(message);
    });
    return search;
  }

  /** Nobody waits for what may never come: who asks again waits for the next attempt. */
  function giveUp(message: string): void {
    known.promise.catch(() => undefined);
    known.reject(new Error(message));
    known = Promise.withResolvers();
  }

  /** Counts everybody and begins the search: either takes many times as long as the first rows. */
  async function lookFurther(): Promise<void> {
    const before = saved;
    saved = await db.candidates.count();
    if (saved !== before) told();
    theSearch();
  }

  async function fromDatabase(query: Query, { offset, limit }: SearchWindow, index: string): Promise<Listing> {
    const ordered = query.descending ? db.candidates.orderBy(index).reverse() : db.candidates.orderBy(index);
    const rows = (await ordered.offset(offset).limit(limit).toArray()).map(toListed);
    if (rows.length < limit) saved = await db.candidates.count();
    onceDrawn(() => void lookFurther().catch(() => undefined));
    return { rows, isComplete: true, unreadable: [], ...(saved !== undefined && { saved, matching: saved }) };
  }

  async function fromSearch(query: Query, window: SearchWindow): Promise<Listing> {
    const { total, ids, matching, facets, expiring, unreadable, isComplete: all } = await theSearch().find(query, window);
    if (all) saved = total + unreadable.length;
    const rows = await candidates.rows(ids);
    return { rows, matching, isComplete: all, unreadable, ...(saved !== undefined && { saved }), ...(all && { facets, expiring }) };
  }

  return {
    /** The rows of a window, and what is known of everybody. */
    async page(query: Query, window: SearchWindow): Promise<Listing> {
      const index = query.sort === 'stage' ? undefined : INDEXED[query.sort];
      return isComplete || !index || !isForEverybody(query) ? fromSearch(query, window) : fromDatabase(query, window, index);
    },

    /** The ids of all who match, once everybody is known. @throws where what is saved can't be read */
    async matching(query: Query, soon: string): Promise<string[]> {
      theSearch();
      await known.promise;
      return (await theSearch().find(query, { offset: 0, limit: Number.POSITIVE_INFINITY, soon })).ids;
    },

    /** Told whenever a page given before may not hold any more. */
    onChange(listener: () => void): void {
      told = listener;
    },
  };
}
