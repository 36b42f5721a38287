import type { UnreadableRecord } from './listed.ts';
import type { Facets, Query } from './query.ts';

/** Some of those who match: `limit` of them from `offset` on. `soon` is the ISO date-time before which somebody counts as expiring. */
export interface SearchWindow {
  offset: number;
  limit: number;
  soon: string;
}

export interface SearchAsk extends SearchWindow {
  turn: number;
  query: Query;
}

/** `ids` are those of the window, in the order asked for. Before `isComplete`, what is known so far. */
export interface SearchAnswer {
  turn: number;
  ids: string[];
  matching: number;
  /** How many are looked through. */
  total: number;
  facets: Facets;
  expiring: number;
  /** Records that this version can't read; known once everything is loaded. */
  unreadable: UnreadableRecord[];
  isComplete: boolean;
}

export interface Search {
  find(query: Query, window: SearchWindow): Promise<SearchAnswer>;
  /** Told whenever an answer given before may not hold any more. */
  onChange(told: () => void): void;
}

/** Search over everything saved, in a worker of its own, so that typing never waits for it. */
export function openSearch(): Search {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: SearchAnswer) => void>();
  const listeners: (() => void)[] = [];
  let turn = 0;
  worker.onmessage = ({ data }: MessageEvent<SearchAnswer | 'changed'>) => {
    if (data === 'changed') for (const told of listeners) told();
    else {
      waiting.get(data.turn)?.(data);
      waiting.delete(data.turn);
    }
  };
  return {
    find: (query, window) =>
      new Promise((settle) => {
        turn += 1;
        waiting.set(turn, settle);
        worker.postMessage({ turn, query, ...window } satisfies SearchAsk);
      }),
    onChange: (told) => void listeners.push(told),
  };
}
