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

/** What is told unasked: that an answer given before may not hold any more, or why what is saved can't be read just now. */
export type SearchNews = 'changed' | { trouble: string };

export interface Search {
  find(query: Query, window: SearchWindow): Promise<SearchAnswer>;
  /** Told whenever an answer given before may not hold any more. */
  onChange(told: () => void): void;
  /** Told why what is saved can't be read just now. It is tried again, and told again, until it can. */
  onTrouble(told: (message: string) => void): void;
}

/** Search over everything saved, in a worker of its own, so that typing never waits for it. */
export function openSearch(): Search {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<SearchAnswer>>();
  const listeners: (() => void)[] = [];
  const troubled: ((message: string) => void)[] = [];
  let turn = 0;
  const inTrouble = (message: string): void => {
    for (const told of troubled) told(message);
  };
  worker.onmessage = ({ data }: MessageEvent<SearchAnswer | SearchNews>) => {
    if (data === 'changed') for (const told of listeners) told();
    else if ('trouble' in data) inTrouble(data.trouble);
    else {
      waiting.get(data.turn)?.resolve(data);
      waiting.delete(data.turn);
    }
  };
  worker.onerror = ({ message = 'The search failed.' }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
    inTrouble(message);
  };
  return {
    find(query, window) {
      turn += 1;
      const answer = Promise.withResolvers<SearchAnswer>();
      waiting.set(turn, answer);
      worker.postMessage({ turn, query, ...window } satisfies SearchAsk);
      return answer.promise;
    },
    onChange: (told) => void listeners.push(told),
    onTrouble: (told) => void troubled.push(told),
  };
}
