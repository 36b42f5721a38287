import { SCHEMA_VERSION } from './db.ts';
import { migratedRecord } from './matrices.ts';
import { candidateFromV1 } from './migrations/candidate-v1.ts';
import { candidateRecordSchema } from './records.ts';

type Migration = (table: string, record: unknown) => unknown;

/** What makes a record of the version that the place in the list tells, from 1, one of the next version. */
const MIGRATIONS: readonly Migration[] = [
  // The export that counts as version 1 is still written; its rows may be of today.
  (table, record) => (table === 'candidates' && !candidateRecordSchema.safeParse(record).success ? candidateFromV1(record) : record),
  // Version 3 added lists; what the others hold stayed as it was.
  (_, record) => record,
  // Version 4 added what is made of the readings.
  (_, record) => record,
];

/** A record of an older version as the present one keeps it. Matrices count their versions by themselves. */
export function migrated(table: string, record: unknown, from: number): unknown {
  const present = MIGRATIONS.slice(from - 1, SCHEMA_VERSION - 1).reduce((older, migrate) => migrate(table, older), record);
  return table === 'matrices' ? migratedRecord(present) : present;
}
