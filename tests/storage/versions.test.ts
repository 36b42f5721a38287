import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openCandidates } from '#lib/storage/candidates.ts';
import { openDatabase, SCHEMA_VERSION } from '#lib/storage/db.ts';
import { eraseWithReceipt } from '#lib/storage/receipt.ts';
import { EVERYONE, SearchIndex } from '#lib/storage/search-index.ts';

interface Fixture {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
}

const FOLDER = new URL('../fixtures/databases/', import.meta.url);
const fixtures = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Fixture);
const NAME = 'mirage-lens';

afterEach(() => Dexie.delete(NAME));

/** A database as that version left it behind. */
async function leave({ version, stores, rows }: Fixture): Promise<void> {
  const db = new Dexie(NAME);
  db.version(version).stores(stores);
  for (const [table, records] of Object.entries(rows)) await db.table(table).bulkPut(records);
  db.close();
}

it('has a stored database of every version before this one', () => {
  const versions = fixtures.map(({ version }) => version).sort();
  expect(versions).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 1));
});

describe.each(fixtures)('a database of version $version', (fixture) => {
  it('is brought up to date with everything in it', async () => {
    await leave(fixture);
    const db = openDatabase(NAME);
    const candidates = openCandidates(db, () => new Date('2026-06-01T00:00:00.000Z'));
    const found = await candidates.find('linkedin:wren-tallis');
    expect(found).toMatchObject({
      kind: 'candidate',
      candidate: { name: 'Wren Tällis', sortName: 'wren tallis', stage: 'new', tags: [] },
      unreadable: 0,
    });
    expect(found?.kind === 'candidate' && found.reading?.report.findings.length).toBeGreaterThan(0);
    const index = new SearchIndex();
    index.put(await db.entries.toArray());
    expect(index.find({ ...EVERYONE, text: 'tallis pyto' }).ids).toEqual(['linkedin:wren-tallis']);
    for (const table of ['notes', 'roles', 'preferences']) expect(await db.table(table).toArray()).toEqual(fixture.rows[table] ?? []);
    expect(await db.scorecards.count()).toBe(0);
    db.close();
  });

  it('keeps and tells what cannot be read', async () => {
    await leave(fixture);
    const db = openDatabase(NAME);
    const listed = await openCandidates(db, () => new Date()).rows(['linkedin:wren-tallis', 'linkedin:broken']);
    expect(listed.map(({ kind }) => kind)).toEqual(['candidate', 'unreadable']);
    expect(await db.candidates.get('linkedin:broken')).toMatchObject({ name: 7 });
    db.close();
  });
});

it('what version 3 quoted of others goes with them', async () => {
  const v3 = fixtures.find(({ version }) => version === 3);
  if (!v3) throw new Error('there is a database of version 3');
  await leave(v3);
  const db = openDatabase(NAME);
  const flags = async () => (await db.candidates.get('linkedin:bo-fenwick'))?.flags.medium;
  expect(await flags()).toBe(1);
  const { before = [] } = await eraseWithReceipt(db, new Date('2026-06-01T00:00:00.000Z'), ['linkedin:wren-tallis'], () => undefined);
  expect(JSON.stringify(await db.readings.toArray())).not.toContain('linkedin:wren-tallis');
  expect(await flags()).toBe(0);
  await openCandidates(db, () => new Date('2026-06-01T00:00:00.000Z')).restore(...before);
  expect(await flags()).toBe(1);
  db.close();
});
