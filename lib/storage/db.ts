import Dexie, { type EntityTable, type Transaction } from 'dexie';
import { candidateFromV1 } from './migrations/candidate-v1.ts';
import { ownVersionsOnly } from './newer-database.ts';
import { openAgain } from './open-again.ts';
import { type PassageRecord, passageRecords } from './passages.ts';
import { QUOTING_RULE, type QuotingRecord, quotingRecords } from './quotings.ts';
import {
  type AuditRecord,
  type CandidateRecord,
  candidateRecordSchema,
  type EntryRecord,
  type FeedbackRecord,
  type MatrixRecord,
  type NoteRecord,
  type ReadingRecord,
  type RoleRecord,
  readingRecordSchema,
  type ScorecardRecord,
} from './records.ts';
import { toEntry } from './to-entry.ts';

export interface Preference {
  key: string;
  value: unknown;
}

export type Database = Dexie & {
  candidates: EntityTable<CandidateRecord, 'id'>;
  readings: EntityTable<ReadingRecord, 'id'>;
  notes: EntityTable<NoteRecord, 'id'>;
  entries: EntityTable<EntryRecord, 'id'>;
  passages: EntityTable<PassageRecord, 'id'>;
  quotings: EntityTable<QuotingRecord, 'id'>;
  roles: EntityTable<RoleRecord, 'id'>;
  scorecards: EntityTable<ScorecardRecord, 'id'>;
  feedback: EntityTable<FeedbackRecord, 'id'>;
  matrices: EntityTable<MatrixRecord, 'id'>;
  preferences: EntityTable<Preference, 'key'>;
  audit: EntityTable<AuditRecord, 'seq'>;
};

export const SCHEMA_VERSION = 4;

/**
 * Versions are append-only: a published one is never edited, the next one migrates from it. Rows of the list stay small; documents lie in `readings`.
 * A database of a newer version is not opened: what is asked of it fails with `NewerDatabase`.
 */
export function openDatabase(name = 'mirage-lens'): Database {
  const db = new Dexie(name, { indexedDB: ownVersionsOnly(indexedDB) }) as Database;
  openAgain(db);
  db.version(1).stores({ candidates: 'id, expiresAt', readings: 'id, candidateId' });
  db.version(2)
    .stores({
      candidates: 'id, sortName, savedAt, expiresAt',
      readings: 'id, candidateId',
      notes: 'id, candidateId',
      entries: 'id',
      passages: 'id, candidateId, *bands',
      roles: 'id',
      preferences: 'key',
      audit: '++seq',
    })
    .upgrade(fromV1);
  db.version(3).stores({ scorecards: 'id, candidateId', feedback: 'id, candidateId, rule', matrices: 'id' });
  db.version(4).stores({ quotings: 'id, candidateId, quoted' }).upgrade(quotingsOfV3);
  return db;
}

async function quotingsOfV3(transaction: Transaction): Promise<void> {
  const [entries, readings, quotings] = ['entries', 'readings', 'quotings'].map((name) => transaction.table(name));
  const flagged: unknown[] =
    (await entries?.filter(({ rules }) => Array.isArray(rules) && rules.includes(QUOTING_RULE)).primaryKeys()) ?? [];
  for (const candidateId of flagged.map(String)) {
    const own: unknown[] = (await readings?.where('candidateId').equals(candidateId).toArray()) ?? [];
    const readable = own.flatMap((reading) => readingRecordSchema.safeParse(reading).data ?? []);
    await quotings?.bulkPut(quotingRecords(candidateId, readable));
  }
}

async function fromV1(transaction: Transaction): Promise<void> {
  const [candidates, readings, entries, passages] = ['candidates', 'readings', 'entries', 'passages'].map((name) =>
    transaction.table(name),
  );
  await candidates?.toCollection().modify((record: unknown, place: { value: unknown }) => {
    place.value = candidateFromV1(record);
  });
  for (const record of (await candidates?.toArray()) ?? []) {
    const candidate = candidateRecordSchema.safeParse(record).data;
    if (!candidate) continue;
    const own: unknown[] = (await readings?.where('candidateId').equals(candidate.id).toArray()) ?? [];
    const readable = own.flatMap((reading) => readingRecordSchema.safeParse(reading).data ?? []);
    await entries?.put(toEntry(candidate, readable, []));
    const latest = readable.sort((a, b) => (a.readAt < b.readAt ? 1 : -1))[0];
    if (latest) await passages?.bulkPut(passageRecords(candidate.id, latest.profile));
  }
}
