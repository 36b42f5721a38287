import type { Database } from './db.ts';

/** Erases the candidates whose last day of keeping is before `now`, with all readings; answers how many that were. */
export const eraseExpired = (db: Database, now: Date): Promise<number> =>
  db.transaction('rw', db.candidates, db.readings, async () => {
    const expired = await db.candidates.where('expiresAt').below(now.toISOString()).primaryKeys();
    await Promise.all([db.candidates.bulkDelete(expired), db.readings.where('candidateId').anyOf(expired).delete()]);
    return expired.length;
  });
