import { type Change, openChanges } from './changes.ts';
import { openDatabase } from './db.ts';
import type { SearchAnswer, SearchAsk } from './search.ts';
import { SearchIndex } from './search-index.ts';

/** Entries taken at once while the index is filled. */
const CHUNK = 4_000;

const db = openDatabase();
let index = new SearchIndex();
let isComplete = false;

/** Answers at any time; until everything is loaded, from what is there. */
addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => {
  const answer: SearchAnswer = { turn: data.turn, ids: index.find(data.query), total: index.size, facets: index.facets(), isComplete };
  postMessage(answer);
});

async function fill(): Promise<void> {
  const filled = new SearchIndex();
  for (let last = ''; ; ) {
    const entries = await db.entries.where('id').above(last).limit(CHUNK).toArray();
    filled.put(entries);
    const end = entries.at(-1);
    if (!end) break;
    last = end.id;
    if (!isComplete) index = filled;
  }
  index = filled;
  isComplete = true;
  postMessage('changed');
}

async function follow(change: Change): Promise<void> {
  if (change === 'all') return fill();
  const entries = (await db.entries.bulkGet(change)).flatMap((entry) => entry ?? []);
  const found = new Set(entries.map(({ id }) => id));
  index.remove(change.filter((id) => !found.has(id)));
  index.put(entries);
  postMessage('changed');
}

let work = fill();
openChanges().listen((change) => {
  work = work.then(() => follow(change));
});
