import { openAudit } from './audit.ts';
import type { Database } from './db.ts';
import { erasePersons, tablesOfPersons } from './person-rows.ts';

/**
 * Erases the candidates whose last day of keeping is before `now`, with all that is kept of them; answers who that were. Mostly nobody is: then nothing
 * is locked, and whoever opens the list does not wait for it.
 */
export async function eraseExpired(db: Database, now: Date): Promise<string[]> {
  const expired = (): Promise<string[]> => db.candidates.where('expiresAt').below(now.toISOString()).primaryKeys();
  if ((await expired()).length === 0) return [];
  return db.transaction('rw', [...tablesOfPersons(db), db.audit], async () => {
    const ids = await expired();
    await erasePersons(db, ids);
    const audit = openAudit(db, () => now);
    for (const candidateId of ids) await audit.record('expired', { candidateId });
    return ids;
  });
}
