import { BACKUP_FORMAT, BACKUP_VERSION, type BackupHeader, TABLES, type TableName } from './backup-format.ts';
import { type Database, SCHEMA_VERSION } from './db.ts';

/** Records that are held in memory at once. */
const CHUNK = 200;

/**
 * A backup file: JSON with one record on each line, so that it is read back line by line. It is put together of pieces, which the browser may lay on
 * the disk: no text is as long as the file. Each table is begun once, in any order.
 */
export function openBackupFile(header: Omit<BackupHeader, 'format' | 'version'>) {
  const head = JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, ...header });
  const pieces: Blob[] = [new Blob([`${head.slice(0, -1)},"tables":{\n`])];
  let tables = 0;
  let records = 0;
  const endTable = tablesEnd(() => tables);
  return {
    begin(table: string): void {
      pieces.push(new Blob([endTable(), tables > 0 ? ',\n' : '', `${JSON.stringify(table)}:[\n`]));
      tables += 1;
      records = 0;
    },
    add(some: readonly unknown[]): void {
      if (some.length === 0) return;
      pieces.push(new Blob([records > 0 ? ',\n' : '', some.map((record) => JSON.stringify(record)).join(',\n')]));
      records += some.length;
    },
    end: (): Blob => new Blob([...pieces, endTable(), '\n}}\n'], { type: 'application/json' }),
  };
}

const tablesEnd = (tables: () => number) => (): string => (tables() > 0 ? '\n]' : '');

export interface BackupOptions {
  now: Date;
  /** What the browser keeps for the extension beside the database. */
  settings: Record<string, unknown>;
  /** Hears how many candidates are written. */
  told?: (written: number) => void;
}

/** Everything that is saved at one moment, as it lies in the database, readable or not. */
export async function backupOf(db: Database, { now, settings, told }: BackupOptions): Promise<Blob> {
  const file = openBackupFile({ schemaVersion: SCHEMA_VERSION, createdAt: now.toISOString(), settings });
  let written = 0;
  const writeTable = async (name: TableName): Promise<void> => {
    const table = db.table(name);
    const keyPath = table.schema.primKey.name;
    file.begin(name);
    let last: unknown;
    do {
      const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
      const records: unknown[] = await from.limit(CHUNK).toArray();
      file.add(records);
      last = keyIn(records.at(-1), keyPath);
      written += name === 'candidates' ? records.length : 0;
      told?.(written);
    } while (last !== undefined);
  };
  await db.transaction('r', [...TABLES], async () => {
    for (const name of TABLES) await writeTable(name);
  });
  return file.end();
}

const keyIn = (record: unknown, key: string | readonly string[] | null | undefined): unknown =>
  typeof record === 'object' && record !== null && typeof key === 'string' ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
