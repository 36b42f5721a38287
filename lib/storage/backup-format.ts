import { z } from 'zod';
import type { Preference } from './db.ts';
import {
  type AuditRecord,
  auditRecordSchema,
  type CandidateRecord,
  candidateRecordSchema,
  type FeedbackRecord,
  feedbackRecordSchema,
  type MatrixRecord,
  matrixRecordSchema,
  type NoteRecord,
  noteRecordSchema,
  type ReadingRecord,
  type RoleRecord,
  readingRecordSchema,
  roleRecordSchema,
  type ScorecardRecord,
  scorecardRecordSchema,
} from './records.ts';

export const BACKUP_FORMAT = 'mirage-lens/backup';
export const BACKUP_VERSION = 1;

/** The export of all candidates by version 1, which counts as a backup of it. */
export const EXPORT_FORMAT = 'mirage-lens/candidates';

export interface BackupTables {
  candidates: CandidateRecord[];
  readings: ReadingRecord[];
  notes: NoteRecord[];
  scorecards: ScorecardRecord[];
  feedback: FeedbackRecord[];
  roles: RoleRecord[];
  matrices: MatrixRecord[];
  preferences: Preference[];
  audit: AuditRecord[];
}

export type TableName = keyof BackupTables;

/** The tables that a backup holds, in the order in which they are written. The others are made of these. */
export const TABLES: readonly TableName[] = [
  'candidates',
  'readings',
  'notes',
  'scorecards',
  'feedback',
  'roles',
  'matrices',
  'preferences',
  'audit',
];

/** The tables whose records belong to a candidate, by `candidateId`. */
export const PERSONAL = ['readings', 'notes', 'scorecards', 'feedback'] as const;

/** The longest a preference may be, and each value that the browser keeps, as JSON. */
const LARGEST_PREFERENCE = 2_000_000;

/** Characters of a value as JSON; without end where it is nested too deeply to be written. */
export function jsonLength(value: unknown): number {
  try {
    return JSON.stringify(value)?.length ?? 0;
  } catch (error) {
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

const isSmall = (value: unknown): boolean => jsonLength(value) <= LARGEST_PREFERENCE;

const webAddress = candidateRecordSchema.refine(({ source }) => source.url === undefined || /^https?:\/\//iu.test(source.url), {
  message: 'not the address of a web page',
  path: ['source', 'url'],
});

const preferenceSchema = z
  .object({ key: z.string().min(1).max(200), value: z.unknown() })
  .refine(({ value }) => value !== undefined && isSmall(value), 'missing, or too long');

export const recordSchemas: { readonly [table in TableName]: z.ZodType<BackupTables[table][number]> } = {
  candidates: webAddress,
  readings: readingRecordSchema,
  notes: noteRecordSchema,
  scorecards: scorecardRecordSchema,
  feedback: feedbackRecordSchema,
  roles: roleRecordSchema,
  matrices: matrixRecordSchema,
  preferences: preferenceSchema,
  audit: auditRecordSchema,
};

/** What stands before the tables. `settings` are the values that the browser keeps for the extension, by name. */
export const backupHeaderSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number().int().positive(),
  schemaVersion: z.number().int().positive(),
  createdAt: z.iso.datetime(),
  settings: z.record(z.string().max(100), z.unknown().refine(isSmall, 'too long')).default({}),
});

export type BackupHeader = z.infer<typeof backupHeaderSchema>;

/** A record that is left out of a restore, and why. `record` is as it stands in the file. */
export interface SetApart {
  table: string;
  id: string;
  problem: string;
  record: unknown;
}

/** A backup that was read and checked wholly. */
export interface Backup {
  header: BackupHeader;
  tables: BackupTables;
  setApart: SetApart[];
}

export const emptyTables = (): BackupTables => ({
  ...{ candidates: [], readings: [], notes: [], scorecards: [], feedback: [] },
  ...{ roles: [], matrices: [], preferences: [], audit: [] },
});

/** The tables without the personal records for which `keeps` says no; feedback that names nobody stays. */
export function ofPersons(tables: BackupTables, keeps: (candidateId: string) => boolean): BackupTables {
  const isKept = ({ candidateId }: { candidateId?: string | undefined }): boolean => candidateId === undefined || keeps(candidateId);
  return {
    ...tables,
    candidates: tables.candidates.filter(({ id }) => keeps(id)),
    readings: tables.readings.filter(isKept),
    notes: tables.notes.filter(isKept),
    scorecards: tables.scorecards.filter(isKept),
    feedback: tables.feedback.filter(isKept),
  };
}
