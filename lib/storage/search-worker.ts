import { type Change, openChanges } from './changes.ts';
import { openDatabase } from './db.ts';
import type { UnreadableRecord } from './listed.ts';
import type { SearchAnswer, SearchAsk } from './search.ts';
import { fillIndex, refreshIndex } from './search-filling.ts';
import { SearchIndex } from './search-index.ts';

const db = openDatabase();
let index = new SearchIndex();
let unreadable: UnreadableRecord[] = [];
let isComplete = false;

/** Answers at any time; until everything is loaded, from what is there. */
addEventListener('message', ({ data: { turn, query, offset, limit, soon } }: MessageEvent<SearchAsk>) => {
  const { ids, matching } = index.find(query, offset, limit);
  const answer: SearchAnswer = {
    turn,
    ids,
    matching,
    total: index.size,
    facets: index.facets(),
    expiring: index.countExpiring(soon),
    unreadable,
    isComplete,
  };
  postMessage(answer);
});

async function fill(): Promise<void> {
  const filled = new SearchIndex();
  unreadable = await fillIndex(db, filled, () => {
    if (!isComplete) index = filled;
  });
  index = filled;
  isComplete = true;
  postMessage('changed');
}

async function follow(change: Change): Promise<void> {
  if (change === 'all') return fill();
  const unread = await refreshIndex(db, index, change);
  const looked = new Set(change);
  unreadable = [...unreadable.filter(({ id }) => !looked.has(id)), ...unread];
  postMessage('changed');
}

let work = fill();
openChanges().listen((change) => {
  work = work.then(() => follow(change));
});
