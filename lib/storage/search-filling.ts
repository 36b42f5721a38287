import type { PromiseExtended } from 'dexie';
import type { Database } from './db.ts';
import { toListed, type UnreadableRecord } from './listed.ts';
import type { EntryRecord } from './records.ts';
import type { SearchIndex } from './search-index.ts';
import { toEntry } from './to-entry.ts';

/** Entries taken at once, so that the memory for reading them stays small. */
const CHUNK = 1_000;

/** Puts everything saved into `index`, reading one part while the one before is put; `filled` is called after each part of it. Answers which records can't be read. */
export async function fillIndex(db: Database, index: SearchIndex, filled: () => void): Promise<UnreadableRecord[]> {
  const after = (id: string): PromiseExtended<EntryRecord[]> => db.entries.where('id').above(id).limit(CHUNK).toArray();
  let reading = after('');
  for (;;) {
    const entries = await reading;
    const last = entries.at(-1);
    if (!last) return putUnlisted(db, index, await db.candidates.toCollection().primaryKeys());
    reading = after(last.id);
    index.put(entries);
    filled();
  }
}

/** Brings the entries of these candidates up to date; answers which of their records can't be read. */
export async function refreshIndex(db: Database, index: SearchIndex, ids: readonly string[]): Promise<UnreadableRecord[]> {
  const entries = (await db.entries.bulkGet([...ids])).flatMap((entry) => entry ?? []);
  const found = new Set(entries.map(({ id }) => id));
  index.remove(ids.filter((id) => !found.has(id)));
  index.put(entries);
  return putUnlisted(db, index, ids);
}

/** Who is saved without an entry is found by the row alone; a row that can't be read is told. */
async function putUnlisted(db: Database, index: SearchIndex, ids: readonly string[]): Promise<UnreadableRecord[]> {
  const unlisted = ids.filter((id) => !index.has(id));
  if (unlisted.length === 0) return [];
  const rows = (await db.candidates.bulkGet(unlisted)).flatMap((row) => (row ? toListed(row) : []));
  index.put(rows.flatMap((row) => (row.kind === 'candidate' ? toEntry(row.candidate, [], []) : [])));
  return rows.flatMap((row) => (row.kind === 'unreadable' ? row : []));
}
