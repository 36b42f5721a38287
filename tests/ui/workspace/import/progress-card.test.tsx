import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ProgressCard } from '#lib/ui/workspace/import/progress-card.tsx';
import { createImport } from '#lib/ui/workspace/import/store.ts';
import type { FileReading, ImportVerbs } from '#lib/ui/workspace/import/verbs.ts';
import { createNotices } from '#lib/ui/workspace/notices.ts';
import { cv, stubImport } from './stub-import.ts';

afterEach(cleanup);

/** Reads the first `answered` files a second each, and never answers for the others. */
function start(answered: number) {
  let clock = 0;
  let asked = 0;
  const read = (...args: Parameters<ImportVerbs['read']>): Promise<FileReading> => {
    asked += 1;
    if (asked > answered) return new Promise(() => {});
    clock += 1_000;
    return stubImport().read(...args);
  };
  const store = createImport({ ...stubImport(), read, lanes: 1, now: () => new Date(clock) }, createNotices());
  render(<ProgressCard store={store} />);
  return store;
}
const files = (...names: string[]) => names.map((name) => cv(name));
const tally = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('tells how far the reading is, what is under way, and what is left', async () => {
  const store = start(3);
  await store.add([...files('Ada', 'Bo'), cv('scan.pdf', '!A picture.'), ...files('Di', 'Ed')]);
  await screen.findByText('3 of 5 done, a few seconds left');
  expect(screen.getByRole('heading').textContent).toBe('Reading 5 files');
  const bar = screen.getByRole('progressbar', { name: 'Reading 5 files' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['3', '5']);
  await screen.findByText('Now: Di');
  expect(tally()).toEqual(['1 could not be read', '2 read', '1 in work', '1 waiting']);
  expect(screen.getByRole('status').textContent).toBe('50 % of the files read');
});

it('is stopped, and goes on with what is left', async () => {
  const store = start(1);
  await store.add(files('Ada', 'Bo', 'Cy'));
  await screen.findByText('Now: Bo');
  screen.getByRole('button', { name: 'Stop' }).click();
  await screen.findByRole('button', { name: 'Go on with 2 files' });
  expect(tally()).toEqual(['1 read', '2 stopped']);
  expect(screen.queryByRole('progressbar')).toBeNull();
  screen.getByRole('button', { name: 'Go on with 2 files' }).click();
  await screen.findByRole('button', { name: 'Stop' });
});

it('has nothing to stop once all are read, and clears the list', async () => {
  const store = start(2);
  await store.add(files('Ada', 'Bo'));
  await screen.findByText('2 files looked at');
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('All that could be read is listed');
  screen.getByRole('button', { name: 'Clear this list' }).click();
  await vi.waitFor(() => expect(store.items.value).toEqual([]));
});
