import { z } from 'zod';
import { openCollecting } from './backup-collect.ts';
import { BACKUP_VERSION, type Backup, type BackupHeader, backupHeaderSchema, EXPORT_FORMAT } from './backup-format.ts';
import { LineTooLong, linesOf } from './backup-lines.ts';
import { SCHEMA_VERSION } from './db.ts';

/** Bytes. A file without a record on each line has to be read at once. */
const LARGEST = 4_000_000_000;
const LARGEST_AT_ONCE = 300_000_000;

export type BackupProblem = 'not-a-backup' | 'damaged' | 'cut-off' | 'newer' | 'too-large';
export type BackupReading = { kind: 'backup'; backup: Backup } | { kind: 'problem'; problem: BackupProblem };

const exportSchema = z.object({
  format: z.literal(EXPORT_FORMAT),
  schemaVersion: z.number().int().positive(),
  exportedAt: z.iso.datetime(),
  candidates: z.array(z.unknown()),
  readings: z.array(z.unknown()),
  notes: z.array(z.unknown()).default([]),
  scorecards: z.array(z.unknown()).default([]),
  feedback: z.array(z.unknown()).default([]),
});

const wholeSchema = backupHeaderSchema.extend({ tables: z.record(z.string().max(100), z.array(z.unknown())) });

class Refused extends Error {
  readonly problem: BackupProblem;
  constructor(problem: BackupProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Reads and checks a backup wholly; nothing is saved. `told` hears how many bytes are read. */
export async function readBackup(file: Blob, told: (bytes: number) => void = () => undefined): Promise<BackupReading> {
  try {
    if (file.size > LARGEST) throw new Refused('too-large');
    return { kind: 'backup', backup: await ((await startsWithTables(file)) ? fromLines(file, told) : fromWhole(file)) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'problem', problem: error.problem };
    if (error instanceof LineTooLong) return { kind: 'problem', problem: 'too-large' };
    throw error;
  }
}

const TABLES_BEGIN = ',"tables":{';

async function startsWithTables(file: Blob): Promise<boolean> {
  for await (const line of linesOf(file, () => undefined)) return line.endsWith(TABLES_BEGIN);
  return false;
}

async function fromLines(file: Blob, told: (bytes: number) => void): Promise<Backup> {
  const lines = linesOf(file, told);
  const first = await lines.next();
  const header = headerIn(parsed(`${String(first.value).slice(0, -TABLES_BEGIN.length)}}`));
  const collecting = openCollecting(header);
  let table: string | undefined;
  let isEnded = false;
  for await (const line of lines) {
    if (isEnded && line !== '') throw new Refused('damaged');
    else if (line === '}}') isEnded = true;
    else if (line === ']' || line === '],') table = undefined;
    else if (table === undefined) table = tableBegunBy(line);
    else if (line !== '') addLine(collecting, table, line.endsWith(',') ? line.slice(0, -1) : line);
  }
  if (!isEnded) throw new Refused('cut-off');
  return collecting.end();
}

function tableBegunBy(line: string): string | undefined {
  if (line === '') return undefined;
  const name = /^"([\w-]{1,100})":\[$/u.exec(line)?.[1];
  if (name === undefined) throw new Refused('damaged');
  return name;
}

/** A line that is no JSON costs that record alone. */
function addLine(collecting: ReturnType<typeof openCollecting>, table: string, line: string): void {
  try {
    collecting.add(table, JSON.parse(line));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    collecting.leaveOut(table, line.slice(0, 10_000), 'the line is damaged');
  }
}

async function fromWhole(file: Blob): Promise<Backup> {
  if (file.size > LARGEST_AT_ONCE) throw new Refused('too-large');
  const content = parsed(await file.text());
  const exported = exportSchema.safeParse(content);
  if (exported.success) {
    const { format: _, schemaVersion, exportedAt, ...tables } = exported.data;
    return collected(headerIn({ format: 'mirage-lens/backup', version: 1, schemaVersion, createdAt: exportedAt }), tables);
  }
  const header = headerIn(content);
  const whole = wholeSchema.safeParse(content);
  if (!whole.success) throw new Refused('damaged');
  return collected(header, whole.data.tables);
}

function collected(header: BackupHeader, tables: Readonly<Record<string, readonly unknown[]>>): Backup {
  const collecting = openCollecting(header);
  for (const [table, records] of Object.entries(tables)) for (const record of records) collecting.add(table, record);
  return collecting.end();
}

function headerIn(content: unknown): BackupHeader {
  const header = backupHeaderSchema.safeParse(content).data;
  if (!header) throw new Refused('not-a-backup');
  if (header.version > BACKUP_VERSION || header.schemaVersion > SCHEMA_VERSION) throw new Refused('newer');
  return header;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('not-a-backup');
  }
}
