import Dexie, { type EntityTable } from 'dexie';
import type { CandidateRecord, ReadingRecord } from './records.ts';

export type Database = Dexie & {
  candidates: EntityTable<CandidateRecord, 'id'>;
  readings: EntityTable<ReadingRecord, 'id'>;
};

/** Versions are append-only: a published one is never edited, the next one migrates from it. Rows of the list stay small; documents lie in `readings`. */
export function openDatabase(name = 'mirage-lens'): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores({ candidates: 'id, expiresAt', readings: 'id, candidateId' });
  return db;
}
