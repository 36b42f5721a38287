import { type BackupTables, ofPersons, PERSONAL, recordSchemas, type TableName } from './backup-format.ts';
import type { Database } from './db.ts';
import type { CandidateRecord, MatrixRecord, RoleRecord } from './records.ts';

/** A candidate, a role or a matrix that is saved here and stands otherwise in the backup. The dates are ISO date-times of the last change. */
export interface Conflict {
  kind: 'candidate' | 'role' | 'matrix';
  id: string;
  name: string;
  mine: string;
  theirs: string;
}

/** What a merge would do. `same` are those of whom it changes nothing, whatever is chosen. */
export interface MergePlan {
  added: number;
  same: number;
  conflicts: Conflict[];
}

export const CHUNK = 200;

export const chunksOf = <T>(items: readonly T[], size = CHUNK): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));

/** Whether a stored record says the same as one of a backup. One that can't be read says something else. */
export function isSame(table: TableName, stored: unknown, given: unknown): boolean {
  const readable = recordSchemas[table].safeParse(stored);
  return readable.success && JSON.stringify(sorted(readable.data)) === JSON.stringify(sorted(given));
}

/** With the keys of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** What of a backup is new here, the same, or otherwise. */
export async function planOf(db: Database, tables: BackupTables): Promise<MergePlan> {
  const differing = await personsThatDiffer(db, tables);
  const plan: MergePlan = { added: 0, same: 0, conflicts: [] };
  for (const some of chunksOf(tables.candidates)) {
    const stored = await db.candidates.bulkGet(some.map(({ id }) => id));
    for (const [i, candidate] of some.entries()) addCandidate(plan, candidate, stored[i], differing);
  }
  const roles = await db.roles.bulkGet(tables.roles.map(({ id }) => id));
  for (const [i, role] of tables.roles.entries()) addRole(plan, role, roles[i]);
  const matrices = await db.matrices.bulkGet(tables.matrices.map(({ id }) => id));
  for (const [i, matrix] of tables.matrices.entries()) addMatrix(plan, matrix, matrices[i]);
  return plan;
}

function addCandidate(plan: MergePlan, theirs: CandidateRecord, mine: CandidateRecord | undefined, differing: ReadonlySet<string>): void {
  const { id, name } = theirs;
  if (!mine) plan.added += 1;
  else if (isSame('candidates', mine, theirs) && !differing.has(id)) plan.same += 1;
  else plan.conflicts.push({ kind: 'candidate', id, name, mine: lastOf(mine), theirs: lastOf(theirs) });
}

/** The later one of the last save and the last change by hand. */
const lastOf = ({ updatedAt, changedAt }: CandidateRecord): string =>
  changedAt !== undefined && changedAt > updatedAt ? changedAt : String(updatedAt);

function addRole(plan: MergePlan, theirs: RoleRecord, mine: RoleRecord | undefined): void {
  const { id, name, createdAt, changedAt = createdAt } = theirs;
  if (!mine || isSame('roles', mine, theirs)) return;
  plan.conflicts.push({ kind: 'role', id, name, mine: String(mine.changedAt ?? mine.createdAt), theirs: changedAt });
}

function addMatrix(plan: MergePlan, theirs: MatrixRecord, mine: MatrixRecord | undefined): void {
  const { id, matrix, changedAt } = theirs;
  if (!mine || isSame('matrices', mine, theirs)) return;
  plan.conflicts.push({ kind: 'matrix', id, name: matrix.name, mine: String(mine.changedAt), theirs: changedAt });
}

/** Those of whom a reading, a note, a scorecard or an answer about a flag stands otherwise in the backup than here, or only there. */
async function personsThatDiffer(db: Database, tables: BackupTables): Promise<Set<string>> {
  const differing = new Set<string>();
  for (const table of PERSONAL)
    for (const some of chunksOf<{ id: string; candidateId?: string | undefined }>(tables[table])) {
      const stored: unknown[] = await db.table(table).bulkGet(some.map(({ id }) => id));
      for (const [i, record] of some.entries())
        if (record.candidateId !== undefined && !isSame(table, stored[i], record)) differing.add(record.candidateId);
    }
  return differing;
}

/** Without those whose last day of keeping has passed: they would be erased at once. */
export function unexpired(tables: BackupTables, now: Date): BackupTables {
  const past = new Set(tables.candidates.filter(({ expiresAt }) => expiresAt < now.toISOString()).map(({ id }) => id));
  return past.size === 0 ? tables : ofPersons(tables, (id) => !past.has(id));
}
