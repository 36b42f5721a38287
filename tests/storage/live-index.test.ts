import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { openLiveIndex } from '#lib/storage/live-index.ts';
import { EVERYONE } from '#lib/storage/query.ts';
import type { SearchNews } from '#lib/storage/search.ts';
import { erased, saveSome, setRows } from './stored.ts';

let db: Database;

beforeEach(async () => {
  db = openDatabase();
  await saveSome(db, ['Ada', 'Bo']);
});
afterEach(() => db.delete());

/** An index whose pauses end when the test says so. */
function live() {
  const pauses: (() => void)[] = [];
  const tell = vi.fn((_news: SearchNews) => {});
  const index = openLiveIndex(db, { tell, pause: () => new Promise((settle) => pauses.push(settle)) });
  const found = (text = '') => {
    const asked = { ...EVERYONE, sort: 'name' as const, descending: false, text };
    return index.answer({ turn: 1, query: asked, offset: 0, limit: 10, soon: '2026-06-01T00:00:00.000Z' });
  };
  const told = (...news: SearchNews[]) => vi.waitFor(() => expect(tell.mock.calls.map(([one]) => one)).toEqual(news));
  return { index, found, told, pauses, goOn: () => pauses.shift()?.() };
}

const refused = { trouble: 'the disk is away' };
const fails = (): never => {
  throw new Error(refused.trouble);
};

it('knows everybody once it is filled, and follows each change', async () => {
  const { index, found, told } = live();
  expect(found()).toMatchObject({ ids: [], isComplete: false });
  await told('changed');
  expect(found()).toMatchObject({ ids: ['ada', 'bo'], total: 2, isComplete: true });
  await erased(db, 'bo');
  await setRows(db, ['ada'], { tags: ['Porto'] });
  index.follow(['ada', 'bo']);
  await told('changed', 'changed');
  expect(found('porto').ids).toEqual(['ada']);
  expect(found().ids).toEqual(['ada']);
  await db.table('candidates').put({ id: 'old' });
  index.follow('all');
  await told('changed', 'changed', 'changed');
  expect(found().unreadable.map(({ id }) => id)).toEqual(['old']);
});

it('that could not be filled says so each time, and is filled after a pause', async () => {
  vi.spyOn(db.entries, 'where').mockImplementationOnce(fails).mockImplementationOnce(fails);
  const { found, told, pauses, goOn } = live();
  for (const news of [[refused], [refused, refused]]) {
    await told(...news);
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    expect(found()).toMatchObject({ isComplete: false });
    goOn();
  }
  await told(refused, refused, 'changed');
  expect(found()).toMatchObject({ ids: ['ada', 'bo'], isComplete: true });
});

it('that could not follow a change answers as before, and reads everything anew; later changes are followed', async () => {
  const { index, found, told, pauses, goOn } = live();
  await told('changed');
  vi.spyOn(db.entries, 'bulkGet').mockImplementationOnce(fails);
  await erased(db, 'bo');
  index.follow(['bo']);
  await told('changed', refused);
  await saveSome(db, ['Cy']);
  index.follow(['cy']);
  expect(found()).toMatchObject({ ids: ['ada', 'bo'], isComplete: true });
  await vi.waitFor(() => expect(pauses).toHaveLength(1));
  goOn();
  await told('changed', refused, 'changed', 'changed');
  expect(found().ids).toEqual(['ada', 'cy']);
});

it('the database that a pause has opened again is read', async () => {
  db.close();
  const { found, told, pauses, goOn } = live();
  await vi.waitFor(() => expect(pauses).toHaveLength(1));
  await db.open();
  goOn();
  await told({ trouble: expect.stringContaining('closed') as unknown as string }, 'changed');
  expect(found().ids).toEqual(['ada', 'bo']);
});
