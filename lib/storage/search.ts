import type { Facets, Query } from './search-index.ts';

export interface SearchAsk {
  turn: number;
  query: Query;
}

/** `ids` in the order asked for; `total` is how many are saved. Before `isComplete`, what is known so far. */
export interface SearchAnswer {
  turn: number;
  ids: string[];
  total: number;
  facets: Facets;
  isComplete: boolean;
}

export interface Search {
  find(query: Query): Promise<SearchAnswer>;
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
    find: (query) =>
      new Promise((settle) => {
        turn += 1;
        waiting.set(turn, settle);
        worker.postMessage({ turn, query } satisfies SearchAsk);
      }),
    onChange: (told) => void listeners.push(told),
  };
}
