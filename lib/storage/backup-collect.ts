import type { z } from 'zod';
import {
  type Backup,
  type BackupHeader,
  type BackupTables,
  emptyTables,
  jsonLength,
  ofPersons,
  PERSONAL,
  recordSchemas,
  type SetApart,
  TABLES,
  type TableName,
} from './backup-format.ts';
import { migrated } from './backup-versions.ts';

const isTable = (name: string): name is TableName => (TABLES as readonly string[]).includes(name);

const KEYS: Readonly<Record<TableName, 'id' | 'key' | undefined>> = {
  candidates: 'id',
  readings: 'id',
  notes: 'id',
  scorecards: 'id',
  feedback: 'id',
  roles: 'id',
  matrices: 'id',
  preferences: 'key',
  audit: undefined,
};

/** Takes in the records of a backup one by one: brought up to date and checked, or set apart with the reason. */
export function openCollecting(header: BackupHeader) {
  const tables = emptyTables();
  const setApart: SetApart[] = [];
  const seen = new Map<string, Set<string>>();

  function keep<T extends TableName>(table: T, record: unknown): string | undefined {
    const parsed: z.ZodSafeParseResult<BackupTables[T][number]> = (recordSchemas[table] as z.ZodType<BackupTables[T][number]>).safeParse(
      migrated(table, record, header.schemaVersion),
    );
    if (!parsed.success) return problemIn(parsed.error);
    if (isSeen(table, keyOf(table, parsed.data))) return 'the same id stands here twice';
    (tables[table] as BackupTables[T][number][]).push(parsed.data);
    return undefined;
  }

  function isSeen(table: TableName, key: string | undefined): boolean {
    if (key === undefined) return false;
    const keys = seen.get(table) ?? new Set();
    seen.set(table, keys);
    return keys.size === keys.add(key).size;
  }

  /** What can't be written again is only told of. */
  function leaveOut(table: string, record: unknown, problem: string): void {
    const isWritable = jsonLength(record) < Number.POSITIVE_INFINITY;
    setApart.push({ table, id: idIn(record), problem, record: isWritable ? record : null });
  }

  function problemOf(table: string, record: unknown): string | undefined {
    if (!isTable(table)) return 'this version knows no such list';
    try {
      return keep(table, record);
    } catch (error) {
      if (error instanceof RangeError) return 'nested too deeply';
      throw error;
    }
  }

  return {
    add(table: string, record: unknown): void {
      const problem = problemOf(table, record);
      if (problem !== undefined) leaveOut(table, record, problem);
    },
    leaveOut,

    /** What was taken in, without what belongs to nobody in it. */
    end(): Backup {
      const persons = new Set(tables.candidates.map(({ id }) => id));
      for (const table of PERSONAL)
        for (const record of tables[table])
          if (record.candidateId !== undefined && !persons.has(record.candidateId))
            leaveOut(table, record, 'its candidate is not in the file');
      return { header, tables: ofPersons(tables, (id) => persons.has(id)), setApart };
    },
  };
}

function keyOf(table: TableName, record: object): string | undefined {
  const key = KEYS[table];
  const value: unknown = key === undefined ? undefined : Reflect.get(record, key);
  return typeof value === 'string' ? value : undefined;
}

function idIn(record: unknown): string {
  if (typeof record !== 'object' || record === null) return '';
  const id: unknown = Reflect.get(record, 'id') ?? Reflect.get(record, 'key');
  return typeof id === 'string' ? id.slice(0, 200) : '';
}

function problemIn({ issues: [issue] }: z.ZodError): string {
  return issue ? `${issue.path.join('.') || 'record'}: ${issue.message}`.slice(0, 300) : 'not readable';
}
