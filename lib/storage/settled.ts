import { openAudit } from './audit.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { withRoom } from './quota.ts';
import { candidateRecordSchema } from './records.ts';

/** Ticks what is settled with a candidate before a hire, or takes the tick back. Nothing where the candidate is not saved. */
export function settle(
  db: Database,
  now: () => Date,
  { candidateId, item, isSettled }: { candidateId: string; item: string; isSettled: boolean },
  announce: (change: Change) => void = () => undefined,
): Promise<'kept' | 'gone' | 'storage-full'> {
  return withRoom(async () => {
    const outcome = await db.transaction('rw', [db.candidates, db.audit], async () => {
      const row = candidateRecordSchema.safeParse(await db.candidates.get(candidateId)).data;
      if (!row) return { kind: 'gone' } as const;
      const others = (row.settled ?? []).filter((id) => id !== item);
      await db.candidates.put({ ...row, settled: isSettled ? [...others, item] : others, changedAt: now().toISOString() });
      await openAudit(db, now).record('changed', { candidateId });
      return { kind: 'kept' } as const;
    });
    announce([candidateId]);
    return outcome;
  }).then(({ kind }) => kind);
}
