import { openAudit } from './audit.ts';
import type { Database } from './db.ts';
import { erasePersons, tablesOfPersons } from './person-rows.ts';

/** Erases the candidates whose last day of keeping is before `now`, with all that is kept of them; answers who that were. */
export const eraseExpired = (db: Database, now: Date): Promise<string[]> =>
  db.transaction('rw', [...tablesOfPersons(db), db.audit], async () => {
    const expired = await db.candidates.where('expiresAt').below(now.toISOString()).primaryKeys();
    if (expired.length === 0) return [];
    await erasePersons(db, expired);
    const audit = openAudit(db, () => now);
    for (const candidateId of expired) await audit.record('expired', { candidateId });
    return expired;
  });
