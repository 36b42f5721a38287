import { afterEach, expect, it, vi } from 'vitest';
import { EVERYONE } from '#lib/storage/query.ts';
import { openSearch, type SearchAnswer, type SearchNews } from '#lib/storage/search.ts';

/** The worker as the page sees it; nothing answers by itself. */
class SilentWorker {
  static last: SilentWorker | undefined;
  onmessage?: (event: { data: Partial<SearchAnswer> | SearchNews }) => void;
  onerror?: (event: { message?: string }) => void;
  constructor() {
    SilentWorker.last = this;
  }
  postMessage(): void {}
}

afterEach(() => vi.unstubAllGlobals());

function open() {
  vi.stubGlobal('Worker', SilentWorker);
  const search = openSearch();
  const [changed, troubled] = [vi.fn(), vi.fn()];
  search.onChange(changed);
  search.onTrouble(troubled);
  const find = () => search.find(EVERYONE, { offset: 0, limit: 5, soon: '' });
  return { find, changed, troubled, worker: SilentWorker.last };
}

it('each question has its own answer, and what is told unasked goes to who listens for it', async () => {
  const { find, changed, troubled, worker } = open();
  const [first, second] = [find(), find()];
  worker?.onmessage?.({ data: 'changed' });
  worker?.onmessage?.({ data: { trouble: 'no disk' } });
  worker?.onmessage?.({ data: { turn: 2, ids: ['bo'] } });
  worker?.onmessage?.({ data: { turn: 1, ids: ['ada'] } });
  expect([(await first).ids, (await second).ids]).toEqual([['ada'], ['bo']]);
  expect(changed).toHaveBeenCalledOnce();
  expect(troubled).toHaveBeenCalledExactlyOnceWith('no disk');
});

it('nobody waits for a worker that failed', async () => {
  const { find, troubled, worker } = open();
  const asked = find();
  worker?.onerror?.({});
  await expect(asked).rejects.toThrow('The search failed.');
  expect(troubled).toHaveBeenCalledExactlyOnceWith('The search failed.');
});
