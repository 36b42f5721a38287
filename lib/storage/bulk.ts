import { openAudit } from './audit.ts';
import type { RowChange } from './candidates.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { ensureRoom } from './ensure-room.ts';
import { type CandidateRecord, candidateRecordSchema } from './records.ts';

const CHUNK = 1_000;

/** Up to here each person is named in the log by themselves; more are one entry with their number. */
const LOGGED_ONE_BY_ONE = 100;

/** What was set on a row before it was changed, and what it was changed to. */
export interface RowBefore {
  id: string;
  was: RowChange;
  became: RowChange;
}

/** Changes to many rows at once. Only what was changed is remembered for undo, so that ten thousand fit. */
export function openBulk(db: Database, now: () => Date, announce: (change: Change) => void = () => undefined) {
  const audit = openAudit(db, now);

  async function log(ids: readonly string[]): Promise<void> {
    if (ids.length > LOGGED_ONE_BY_ONE) await audit.record('changed', { count: ids.length });
    else for (const candidateId of ids) await audit.record('changed', { candidateId });
  }

  async function changeSome(ids: readonly string[], next: (row: CandidateRecord) => RowChange): Promise<RowBefore[]> {
    const rows = (await db.candidates.bulkGet([...ids])).flatMap((row) => candidateRecordSchema.safeParse(row).data ?? []);
    const changed = rows.map((row) => ({ row, next: differing(row, next(row)) })).filter(({ next }) => Object.keys(next).length > 0);
    const changedAt = now().toISOString();
    await db.candidates.bulkPut(changed.map(({ row, next }) => ({ ...row, ...next, changedAt })));
    await db.entries.bulkUpdate(changed.map(({ row, next }) => ({ key: row.id, changes: next })));
    return changed.map(({ row, next }) => ({ id: row.id, was: beforeOf(row, next), became: next }));
  }

  async function change(ids: readonly string[], next: (row: CandidateRecord) => RowChange): Promise<RowBefore[]> {
    await ensureRoom();
    const before: RowBefore[] = [];
    await db.transaction('rw', [db.candidates, db.entries, db.audit], async () => {
      for (const some of chunks(ids)) before.push(...(await changeSome(some, next)));
      const changed = before.map(({ id }) => id);
      await log(changed);
    });
    announce(before.map(({ id }) => id));
    return before;
  }

  return {
    /** Changes rows, all or none, and answers what was set before; who is gone, can't be read or has it already is left out. */
    change,

    /** Sets what was set before, where it has not been set otherwise since then. */
    putBack: async (before: readonly RowBefore[]): Promise<void> => {
      const byId = new Map(before.map((row) => [row.id, row]));
      await change([...byId.keys()], (row) => stillChanged(row, byId.get(row.id)));
    },
  };
}

/** Of a change, that which a row does not have yet. */
const differing = (row: CandidateRecord, next: RowChange): RowChange =>
  Object.fromEntries(Object.entries(next).filter(([key, value]) => JSON.stringify(row[key as keyof RowChange]) !== JSON.stringify(value)));

function beforeOf({ stage, tags, expiresAt, roleId }: CandidateRecord, next: RowChange): RowChange {
  return {
    ...('stage' in next && { stage }),
    ...('tags' in next && { tags }),
    ...('expiresAt' in next && { expiresAt }),
    ...('roleId' in next && roleId !== undefined && { roleId }),
  };
}

/** Of what was set before, that which is still as it was changed to. */
function stillChanged(row: CandidateRecord, before: RowBefore | undefined): RowChange {
  if (!before) return {};
  const { was, became } = before;
  const isUntouched = (key: keyof RowChange): boolean => JSON.stringify(row[key]) === JSON.stringify(became[key]);
  return {
    ...(was.stage !== undefined && isUntouched('stage') && { stage: was.stage }),
    ...(was.tags !== undefined && isUntouched('tags') && { tags: was.tags }),
    ...(was.expiresAt !== undefined && isUntouched('expiresAt') && { expiresAt: was.expiresAt }),
    ...(was.roleId !== undefined && isUntouched('roleId') && { roleId: was.roleId }),
  };
}

const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, n) => ids.slice(n * CHUNK, (n + 1) * CHUNK));
