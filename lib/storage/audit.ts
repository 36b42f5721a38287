import { fingerprint } from '#lib/profile/fingerprint.ts';
import type { Database } from './db.ts';
import { type AuditAction, type AuditRecord, auditRecordSchema } from './records.ts';

/** Entries that are kept; the oldest go. */
const ENTRIES = 5_000;

/** What stands for a candidate in the log: it tells persons apart, and names nobody. */
export const subjectOf = (candidateId: string): string => fingerprint(candidateId);

/** What was done with saved data, newest last, without any text of a profile. `now` is the clock. */
export function openAudit(db: Database, now: () => Date) {
  return {
    async record(action: AuditAction, about: { candidateId?: string; count?: number } = {}): Promise<void> {
      const { candidateId, count } = about;
      const entry: AuditRecord = {
        at: now().toISOString(),
        action,
        ...(candidateId !== undefined && { subject: subjectOf(candidateId) }),
        ...(count !== undefined && { count }),
      };
      const seq = await db.audit.add(entry);
      if (seq !== undefined)
        await db.audit
          .where('seq')
          .belowOrEqual(seq - ENTRIES)
          .delete();
    },

    /** The newest entries, newest first. */
    async latest(limit: number): Promise<AuditRecord[]> {
      const stored = await db.audit.orderBy('seq').reverse().limit(limit).toArray();
      return stored.flatMap((entry) => auditRecordSchema.safeParse(entry).data ?? []);
    },
  };
}

export type Audit = ReturnType<typeof openAudit>;
