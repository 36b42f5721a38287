import { openAudit } from './audit.ts';
import type { Database } from './db.ts';
import { type AuditRecord, auditRecordSchema } from './records.ts';

/** The whole log, newest first. */
export async function wholeLog(db: Database): Promise<AuditRecord[]> {
  const stored = await db.audit.orderBy('seq').reverse().toArray();
  return stored.flatMap((entry) => auditRecordSchema.safeParse(entry).data ?? []);
}

/** Clears the log. That it was cleared, and how many entries it had, is its first entry. */
export const clearLog = (db: Database, now: Date): Promise<void> =>
  db.transaction('rw', db.audit, async () => {
    const count = await db.audit.count();
    await db.audit.clear();
    await openAudit(db, () => now).record('log-cleared', { count });
  });
