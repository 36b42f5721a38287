import { TABLES } from './backup-format.ts';
import { openBackupFile } from './backup-write.ts';
import { type Database, SCHEMA_VERSION } from './db.ts';
import { isNewerDatabase } from './newer-database.ts';

/** Dexie counts its versions in tens. */
const TEN = 10;
const CHUNK = 200;

/** Whether the database opens as it should; why not otherwise. */
export type Opening = { kind: 'open' } | { kind: 'newer' } | { kind: 'failed'; message: string };

export async function opening(db: Database): Promise<Opening> {
  try {
    await db.open();
    return { kind: 'open' };
  } catch (error) {
    if (isNewerDatabase(error)) return { kind: 'newer' };
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * What lies in a database that can't be brought up to date, as a backup of its own version. It is opened as it is, and nothing in it is changed.
 * @throws {Error} where there is no such database, or it was written by a newer version
 */
export async function rescued(name: string, now: Date, factory: IDBFactory = indexedDB): Promise<Blob> {
  const known = await factory.databases();
  if (!known.some((database) => database.name === name)) throw new Error('There is nothing saved.');
  const database = await settled(factory.open(name));
  try {
    const schemaVersion = Math.floor(database.version / TEN);
    if (schemaVersion > SCHEMA_VERSION) throw new Error('It was written by a newer version.');
    const file = openBackupFile({ schemaVersion, createdAt: now.toISOString(), settings: {} });
    for (const table of TABLES.filter((table) => database.objectStoreNames.contains(table))) {
      file.begin(table);
      await eachChunk(database, table, file.add);
    }
    return file.end();
  } finally {
    database.close();
  }
}

async function eachChunk(database: IDBDatabase, table: string, told: (records: readonly unknown[]) => void): Promise<void> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const store = database.transaction(table, 'readonly').objectStore(table);
    const [records, keys] = await Promise.all([settled(store.getAll(after, CHUNK)), settled(store.getAllKeys(after, CHUNK))]);
    told(records);
    const last = keys.at(-1);
    if (last === undefined) return;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((settle, fail) => {
    request.onsuccess = () => settle(request.result);
    request.onerror = () => fail(request.error);
  });
