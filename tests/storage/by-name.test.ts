import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { byName } from '#lib/storage/by-name.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { saveSome } from './stored.ts';

let db: Database;
beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

const found = async (text: string): Promise<string[]> => (await byName(db, text)).map(({ name }) => name);

it('finds a part of a name, whatever its accents and capitals', async () => {
  await saveSome(db, ['Zoë Sample', 'Ada Zoellner', 'Bo Probe']);
  expect(await found(' ZOE ')).toEqual(['Ada Zoellner', 'Zoë Sample']);
  expect(await found('sample')).toEqual(['Zoë Sample']);
  expect(await found('nobody')).toEqual([]);
});

it('answers with the last saved where nothing is sought, and with twenty at most', async () => {
  await saveSome(db, ['Ada'], new Date('2026-05-01T10:00:00.000Z'));
  const many = Array.from({ length: 22 }, (_, n) => `Bo ${String(n).padStart(2, '0')}`);
  await saveSome(db, many, new Date('2026-05-03T10:00:00.000Z'));
  expect(await found('')).toHaveLength(20);
  expect(await found('')).not.toContain('Ada');
  expect(await found('bo')).toEqual(many.slice(0, 20));
});

it('leaves out who can’t be read', async () => {
  await saveSome(db, ['Ada']);
  await db.table('candidates').put({ id: 'z', sortName: 'ada z', savedAt: 7 });
  expect(await found('ada')).toEqual(['Ada']);
});
