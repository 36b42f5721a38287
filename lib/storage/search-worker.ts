import { openChanges } from './changes.ts';
import { openDatabase } from './db.ts';
import { openLiveIndex } from './live-index.ts';
import type { SearchAsk } from './search.ts';

/** Milliseconds: a database that could not be opened for want of room may be asked for again after half of it. */
const PAUSE = 2_000;

const index = openLiveIndex(openDatabase(), {
  tell: (news) => postMessage(news),
  pause: () => new Promise((settle) => setTimeout(settle, PAUSE)),
});

addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => postMessage(index.answer(data)));
openChanges().listen(index.follow);
