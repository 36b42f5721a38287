import type { Report } from '#lib/analysis/schema.ts';
import { openAudit } from './audit.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { ensureRoom } from './ensure-room.ts';
import { latestOwn } from './latest-own.ts';
import { refreshDerived, type Snapshot, snapshotOf, tablesOfPersons } from './person-rows.ts';
import { candidateRecordSchema, type ReadingRecord, readingRecordSchema } from './records.ts';
import { isAsSeen, type SeenReadings } from './seen-readings.ts';
import { toldBy } from './to-records.ts';

/** `changed` where there are other readings than the report was made of. */
export type DetachOutcome = { kind: 'detached'; before: Snapshot } | { kind: 'gone' } | { kind: 'changed' };

/** An attached reading, and the report of the profile made without it, of the readings that were `seen`. */
export interface Detaching {
  candidateId: string;
  readingId: string;
  report: Report;
  seen: SeenReadings;
}

/** Takes a further source away from a saved candidate: the latest reading of the profile gets the report that was made without it. */
export async function detach(
  db: Database,
  now: Date,
  { candidateId, readingId, report, seen }: Detaching,
  announce: (change: Change) => void = () => undefined,
): Promise<DetachOutcome> {
  await ensureRoom();
  const outcome = await db.transaction('rw', [...tablesOfPersons(db), db.audit], async (): Promise<DetachOutcome> => {
    const before = await snapshotOf(db, candidateId);
    const row = candidateRecordSchema.safeParse(before.candidate).data;
    const latest = latestOwn(readable(before));
    const isThere = before.readings.some(({ id, attached }) => id === readingId && attached);
    if (!row || !latest || !isThere) return { kind: 'gone' };
    if (!isAsSeen(before.readings, seen)) return { kind: 'changed' };
    await db.candidates.put({ ...row, ...toldBy(report), updatedAt: now.toISOString() });
    await db.readings.delete(readingId);
    await db.readings.put({ ...latest, report });
    await refreshDerived(db, candidateId);
    await openAudit(db, () => now).record('changed', { candidateId });
    return { kind: 'detached', before: { ...before, added: [], until: row.expiresAt } };
  });
  if (outcome.kind === 'detached') announce([candidateId]);
  return outcome;
}

const readable = ({ readings }: Snapshot): ReadingRecord[] =>
  readings.flatMap((record) => readingRecordSchema.safeParse(record).data ?? []);
