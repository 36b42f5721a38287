import { type Choices, choiceFor, type Decided, isSubmitted, isTaken, type Pair, type Together, unitedRow } from './backup-choice.ts';
import { type BackupTables, PERSONAL, type TableName } from './backup-format.ts';
import { chunksOf, isSame } from './backup-plan.ts';
import type { Database } from './db.ts';
import { latestOwn } from './latest-own.ts';
import { erasePersons } from './person-rows.ts';
import { type CandidateRecord, candidateRecordSchema, readingRecordSchema } from './records.ts';

type Keyed = Exclude<TableName, 'audit'>;

/** What a merge did, so that it can be taken back. */
export interface Merged {
  /** Ids of the candidates of whom something was changed. */
  persons: Set<string>;
  /** Those of them who were here, and of whom something was replaced. */
  replaced: Set<string>;
  added: Record<Keyed, string[]>;
  before: { table: Keyed; records: unknown[] }[];
}

/** Adds the tables of a backup to what is here. What is made of them, such as the words of the search, is the caller's. */
export async function merge(db: Database, tables: BackupTables, choices: Choices): Promise<Merged> {
  const merged: Merged = {
    persons: new Set(),
    replaced: new Set(),
    added: {
      ...{ candidates: [], readings: [], notes: [], scorecards: [], feedback: [] },
      ...{ roles: [], matrices: [], preferences: [] },
    },
    before: [],
  };
  const pairs = await pairsOf(db, tables, choices);
  const putDecided = <T extends Decided>(table: T): Promise<void> =>
    putSome<BackupTables[T][number]>(db, merged, table, tables[table], (stored, given) => {
      const owner = ownerOf(given);
      return isTaken(table, stored, given, choiceFor(choices, owner || idOf(given)), pairs.get(owner));
    });
  await putSome(db, merged, 'candidates', tables.candidates, () => false);
  for (const table of PERSONAL) await putDecided(table);
  await uniteRows(db, merged, tables, [...pairs.values()]);
  await putDecided('roles');
  await putDecided('matrices');
  await putSome(db, merged, 'preferences', tables.preferences, () => false);
  return merged;
}

/** Takes a merge back. */
export async function takeBack(db: Database, { added, before }: Merged): Promise<void> {
  const { candidates, ...others } = added;
  for (const [table, ids] of Object.entries(others)) await db.table(table).bulkDelete(ids);
  await erasePersons(db, candidates);
  for (const { table, records } of before) await db.table(table).bulkPut(records);
}

/** Those who are saved here and in the backup, by id. */
async function pairsOf(db: Database, { candidates }: BackupTables, choices: Choices): Promise<Map<string, Pair>> {
  const pairs = new Map<string, Pair>();
  for (const some of chunksOf(candidates)) {
    const stored: unknown[] = await db.candidates.bulkGet(some.map(idOf));
    for (const [i, theirs] of some.entries()) {
      const mine = candidateRecordSchema.safeParse(stored[i]).data;
      if (stored[i] !== undefined) pairs.set(theirs.id, { ...(mine && { mine }), theirs, choice: choiceFor(choices, theirs.id) });
    }
  }
  return pairs;
}

async function putSome<T extends object>(
  db: Database,
  merged: Merged,
  table: Keyed,
  records: readonly T[],
  takes: (stored: unknown, given: T) => boolean,
): Promise<void> {
  for (const some of chunksOf(records)) {
    const stored: unknown[] = await db.table(table).bulkGet(some.map(idOf));
    const isNew = some.filter((_, i) => stored[i] === undefined);
    await db.table(table).bulkPut(isNew);
    merged.added[table].push(...isNew.map(idOf));
    for (const record of isNew) addTo(merged.persons, personIn(table, record));
    const here = some.map((given, i) => ({ given, stored: stored[i] })).filter((one) => one.stored !== undefined);
    await replaceSome(
      db,
      merged,
      table,
      here.filter((one) => takes(one.stored, one.given)),
    );
  }
}

/** Puts records in the place of others, as far as they say something else. */
async function replaceSome(
  db: Database,
  merged: Merged,
  table: Keyed,
  records: readonly { stored: unknown; given: object }[],
): Promise<void> {
  const differing = records.filter(({ stored, given }) => !isSame(table, stored, given));
  if (differing.length === 0) return;
  await db.table(table).bulkPut(differing.map(({ given }) => given));
  merged.before.push({ table, records: differing.map(({ stored }) => stored) });
  for (const { given } of differing) {
    addTo(merged.persons, personIn(table, given));
    addTo(merged.replaced, personIn(table, given));
  }
}

/** The rows of those who are on both sides: only now it is known what is kept beside them. Few at a time, since their readings are large. */
async function uniteRows(db: Database, merged: Merged, { readings }: BackupTables, pairs: readonly Pair[]): Promise<void> {
  const [added, theirs] = [new Set(merged.added.readings), new Set(readings.map(({ id }) => id))];
  const sideOf = (id: string): Together['readBy'] => (added.has(id) ? 'theirs' : theirs.has(id) ? 'both' : 'mine');
  for (const some of chunksOf(pairs, 10)) {
    const stored: unknown[] = await db.candidates.bulkGet(some.map((pair) => pair.theirs.id));
    const rows = some.map((pair, i) => ({ pair, stored: stored[i] }));
    const touched = rows.filter((row) => merged.persons.has(row.pair.theirs.id) || !isSame('candidates', row.stored, row.pair.theirs));
    const united = await Promise.all(touched.map(async (row) => ({ stored: row.stored, given: await unitedIn(db, row.pair, sideOf) })));
    await replaceSome(
      db,
      merged,
      'candidates',
      united.flatMap(({ given, ...row }) => (given ? { ...row, given } : [])),
    );
  }
}

/** Nothing for a row that this version can't read, unless the backup's was chosen. */
async function unitedIn(db: Database, pair: Pair, sideOf: (reading: string) => Together['readBy']): Promise<CandidateRecord | undefined> {
  const { mine = pair.choice === 'theirs' ? pair.theirs : undefined, theirs, choice } = pair;
  if (!mine) return undefined;
  const own = (table: 'readings' | 'scorecards') => db.table<unknown>(table).where('candidateId').equals(theirs.id);
  const [readings, submitted] = await Promise.all([own('readings').toArray(), own('scorecards').filter(isSubmitted).count()]);
  const latest = latestOwn(readings.flatMap((reading) => readingRecordSchema.safeParse(reading).data ?? []));
  return unitedRow({ mine, theirs, choice }, { latest, readBy: latest ? sideOf(latest.id) : 'both', hasSubmitted: submitted > 0 });
}

const addTo = (ids: Set<string>, id: string): void => {
  if (id) ids.add(id);
};

const personIn = (table: Keyed, record: object): string => (table === 'candidates' ? idOf(record) : ownerOf(record));
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const idOf = (record: object): string => text(Reflect.get(record, 'id') ?? Reflect.get(record, 'key'));
const ownerOf = (record: object): string => text(Reflect.get(record, 'candidateId'));
