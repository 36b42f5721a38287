import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { builtInMatrices } from '#lib/matrices/index.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { readBackup } from '#lib/storage/backup-read.ts';
import { backupOf } from '#lib/storage/backup-write.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { newMatrixId, openOwnMatrices } from '#lib/storage/matrices.ts';
import { TODAY } from './stored.ts';

let db: Database;
const copyOf = (id: string, name: string): Matrix => {
  const [first] = builtInMatrices;
  if (!first) throw new Error('no matrix is built in');
  return { ...first, id, name, basedOn: first.id };
};

beforeEach(() => {
  db = openDatabase();
});
afterEach(async () => {
  db.close();
  await Dexie.delete('mirage-lens');
});

it('keeps matrices by name, and puts a removed one back', async () => {
  const own = openOwnMatrices(db, () => TODAY);
  await own.save(copyOf('ours-b', 'B ours'));
  await own.save(copyOf('ours-a', 'A ours'));
  expect((await own.list()).map(({ id }) => id)).toEqual(['ours-a', 'ours-b']);
  const undo = await own.remove('ours-a');
  expect(await own.find('ours-a')).toBeUndefined();
  await undo();
  expect(await own.find('ours-a')).toMatchObject({ matrix: { name: 'A ours', basedOn: 'ai-ml' }, createdAt: TODAY.toISOString() });
});

it('does not put an older matrix in the place of one that is there again', async () => {
  const own = openOwnMatrices(db, () => TODAY);
  await own.save(copyOf('ours', 'Ours'));
  const undo = await own.remove('ours');
  await own.save(copyOf('ours', 'Ours, imported'));
  await undo();
  expect(await own.find('ours')).toMatchObject({ matrix: { name: 'Ours, imported' } });
});

it('refuses what is no matrix, and leaves what it cannot read', async () => {
  const own = openOwnMatrices(db, () => TODAY);
  await expect(own.save({ ...copyOf('ours', 'Ours'), competencies: [] })).rejects.toThrow();
  await db.table('matrices').put({ id: 'broken', matrix: 7 });
  expect(await own.list()).toEqual([]);
  expect(await db.matrices.count()).toBe(1);
});

it('reads a stored matrix of the first version', async () => {
  const at = TODAY.toISOString();
  await db.table('matrices').put({ id: 'old', matrix: { ...copyOf('old', 'Old'), schemaVersion: 1 }, createdAt: at, changedAt: at });
  expect((await openOwnMatrices(db, () => TODAY).find('old'))?.matrix.schemaVersion).toBe(2);
  const backup = await readBackup(await backupOf(db, { now: TODAY, settings: {} }));
  expect(backup).toMatchObject({ backup: { setApart: [], tables: { matrices: [{ id: 'old', matrix: { schemaVersion: 2 } }] } } });
});

it('makes ids that nobody has', () => {
  expect(newMatrixId('Data Ingenieurs – Zürich', [])).toBe('data-ingenieurs-zu-rich');
  expect(newMatrixId('Web', ['web-2'])).toBe('web-3');
  expect(newMatrixId('数据', [])).toBe('matrix');
});
