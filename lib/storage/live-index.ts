import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import type { UnreadableRecord } from './listed.ts';
import type { SearchAnswer, SearchAsk, SearchNews } from './search.ts';
import { fillIndex, refreshIndex } from './search-filling.ts';
import { SearchIndex } from './search-index.ts';

interface Surroundings {
  tell(news: SearchNews): void;
  /** What is waited for before the database that failed is read anew. */
  pause(): Promise<void>;
}

/** The index of everything saved, which follows what changes. Where the database can't be read that is told, and everything is read anew later. */
export function openLiveIndex(db: Database, { tell, pause }: Surroundings) {
  let index = new SearchIndex();
  let unreadable: UnreadableRecord[] = [];
  let isComplete = false;

  async function fill(): Promise<void> {
    const filled = new SearchIndex();
    unreadable = await fillIndex(db, filled, () => {
      if (!isComplete) index = filled;
    });
    index = filled;
    isComplete = true;
  }

  async function refresh(ids: readonly string[]): Promise<void> {
    const unread = await refreshIndex(db, index, ids);
    const looked = new Set(ids);
    unreadable = [...unreadable.filter(({ id }) => !looked.has(id)), ...unread];
  }

  async function attempt(read: () => Promise<void>): Promise<boolean> {
    try {
      await read();
    } catch (error) {
      tell({ trouble: error instanceof Error ? error.message : String(error) });
      return false;
    }
    tell('changed');
    return true;
  }

  /** A refresh that failed may have been done in part: only a whole fill makes up for it. */
  async function untilRead(read: () => Promise<void>): Promise<void> {
    for (let isRead = await attempt(read); !isRead; isRead = await attempt(fill)) await pause();
  }

  let work = untilRead(fill);

  return {
    follow(change: Change): void {
      work = work.then(() => untilRead(change === 'all' ? fill : () => refresh(change)));
    },
    /** Answers at any time; until everything is loaded, from what is there. */
    answer({ turn, query, offset, limit, soon }: SearchAsk): SearchAnswer {
      const { ids, matching } = index.find(query, offset, limit);
      return {
        turn,
        ids,
        matching,
        total: index.size,
        facets: index.facets(),
        expiring: index.countExpiring(soon),
        unreadable,
        isComplete,
      };
    },
  };
}
