import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { readBackup } from '#lib/storage/backup-read.ts';
import { openRestore } from '#lib/storage/backup-restore.ts';
import { openDatabase, SCHEMA_VERSION } from '#lib/storage/db.ts';
import { isNewerDatabase } from '#lib/storage/newer-database.ts';
import { opening, rescued } from '#lib/storage/rescue.ts';
import { saveSome, TODAY } from './stored.ts';

const NAME = 'mirage-lens';
const v1 = JSON.parse(readFileSync(new URL('../fixtures/databases/v1.json', import.meta.url), 'utf8')) as {
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
};

afterEach(() => Dexie.delete(NAME));

async function leaveV1(): Promise<void> {
  const db = new Dexie(NAME);
  db.version(1).stores(v1.stores);
  for (const [table, records] of Object.entries(v1.rows)) await db.table(table).bulkPut(records);
  db.close();
}

/** The database as the next release would open it, with an upgrade that goes wrong after it changed something. */
function withBrokenUpgrade() {
  const db = openDatabase(NAME);
  db.version(SCHEMA_VERSION + 1)
    .stores({ candidates: 'id, sortName, savedAt, expiresAt, extra' })
    .upgrade(async (transaction) => {
      await transaction.table('candidates').clear();
      throw new TypeError('the upgrade is broken');
    });
  return db;
}

const raw = (): Promise<{ version: number; rows: unknown[] }> =>
  new Promise((settle, fail) => {
    const request = indexedDB.open(NAME);
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const all = database.transaction('candidates').objectStore('candidates').getAll();
      all.onsuccess = () => {
        database.close();
        settle({ version: database.version, rows: all.result });
      };
    };
  });

describe('an upgrade that goes wrong', () => {
  it('leaves all that is saved, and says why', async () => {
    await leaveV1();
    const before = await raw();
    const db = withBrokenUpgrade();
    expect(await opening(db)).toMatchObject({ kind: 'failed', message: expect.stringContaining('the upgrade is broken') });
    db.close();
    expect(before.rows).toHaveLength(2);
    expect(await raw()).toEqual(before);
  });

  it('leaves a backup to be made, which is restored by a version that works', async () => {
    await leaveV1();
    const broken = withBrokenUpgrade();
    await opening(broken);
    broken.close();
    const file = await rescued(NAME, TODAY);
    await Dexie.delete(NAME);
    const reading = await readBackup(file);
    if (reading.kind !== 'backup') throw new Error(reading.problem);
    expect(reading.backup.header.schemaVersion).toBe(1);
    expect(reading.backup.setApart).toMatchObject([{ id: 'linkedin:broken' }]);
    const db = openDatabase(NAME);
    expect(await openRestore(db, () => TODAY).replace(reading.backup)).toMatchObject({ added: 1 });
    expect(await db.candidates.toArray()).toMatchObject([{ name: 'Wren Tällis', sortName: 'wren tallis' }]);
    db.close();
  });
});

describe('a rescue', () => {
  it('holds more records than are read at once', async () => {
    const db = openDatabase(NAME);
    await saveSome(db, ['Ada']);
    const [row] = await db.candidates.toArray();
    if (row) await db.candidates.bulkPut(Array.from({ length: 450 }, (_, n) => ({ ...row, id: `p${n}` })));
    db.close();
    const reading = await readBackup(await rescued(NAME, TODAY));
    expect(reading.kind === 'backup' && new Set(reading.backup.tables.candidates.map(({ id }) => id)).size).toBe(451);
  });
  it('makes no database where there is none', async () => {
    await expect(rescued(NAME, TODAY)).rejects.toThrow('There is nothing saved.');
    expect(await Dexie.exists(NAME)).toBe(false);
  });
});

describe('a database of a newer version', () => {
  async function leaveNewer(stores: Record<string, string>): Promise<void> {
    const db = new Dexie(NAME);
    db.version(SCHEMA_VERSION + 1).stores(stores);
    await db.table('candidates').put({ id: 'a', name: 'Of tomorrow' });
    db.close();
  }

  it.each([
    ['with the same lists', { candidates: 'id, sortName, savedAt, expiresAt', readings: 'id, candidateId' }],
    ['with other lists', { candidates: 'id', wishes: '++n' }],
  ])('%s is not opened, and not touched', async (_, stores) => {
    await leaveNewer(stores);
    const before = await raw();
    const db = openDatabase(NAME);
    expect(await opening(db)).toEqual({ kind: 'newer' });
    expect(isNewerDatabase(await db.candidates.count().catch((error: unknown) => error))).toBe(true);
    db.close();
    expect(await raw()).toEqual(before);
    await expect(rescued(NAME, TODAY)).rejects.toThrow('It was written by a newer version.');
  });

  it('is told from another fault', () => {
    expect(isNewerDatabase(new Error('blocked'))).toBe(false);
    expect(isNewerDatabase('NewerDatabase')).toBe(false);
  });
});

it('a database of this version opens', async () => {
  const db = openDatabase(NAME);
  expect(await opening(db)).toEqual({ kind: 'open' });
  db.close();
});
