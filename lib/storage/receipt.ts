import { openAudit, subjectOf } from './audit.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { erasePersons, tablesOfPersons } from './person-rows.ts';

/** What was erased, and when (an ISO date-time). `subjects` tell persons apart and name nobody; the log has the same. */
export interface Receipt {
  at: string;
  what: 'candidates' | 'everything';
  candidates: number;
  readings: number;
  notes: number;
  roles: number;
  subjects: string[];
}

/** More persons than this are only counted. */
const NAMED = 100;

/** Erases candidates with all that is kept of them, for good, and answers with the receipt of it. */
export async function eraseWithReceipt(
  db: Database,
  now: Date,
  ids: readonly string[],
  announce: (change: Change) => void,
): Promise<Receipt> {
  const receipt = await db.transaction('rw', [...tablesOfPersons(db), db.audit], async () => {
    const known = (await db.candidates.bulkGet([...ids])).flatMap((row) => (row ? [row.id] : []));
    const [readings, notes] = await Promise.all([db.readings, db.notes].map((table) => table.where('candidateId').anyOf(ids).count()));
    await erasePersons(db, ids);
    const audit = openAudit(db, () => now);
    if (known.length > NAMED) await audit.record('erased', { count: known.length });
    else for (const candidateId of known) await audit.record('erased', { candidateId });
    return { ...receiptOf(now, known), readings: readings ?? 0, notes: notes ?? 0 };
  });
  announce([...ids]);
  return receipt;
}

/** Erases every table. What the browser keeps beside the database is the caller's to erase. */
export async function eraseEverything(db: Database, now: Date, announce: (change: Change) => void): Promise<Receipt> {
  const receipt = await db.transaction('rw', db.tables, async () => {
    const ids = await db.candidates.toCollection().primaryKeys();
    const [readings, notes, roles] = [await db.readings.count(), await db.notes.count(), await db.roles.count()];
    for (const table of db.tables) await table.clear();
    await openAudit(db, () => now).record('erased-all', { count: ids.length });
    return { ...receiptOf(now, ids), what: 'everything' as const, readings, notes, roles };
  });
  announce('all');
  return receipt;
}

function receiptOf(now: Date, ids: readonly string[]): Receipt {
  const subjects = ids.length > NAMED ? [] : ids.map(subjectOf);
  return { at: now.toISOString(), what: 'candidates', candidates: ids.length, readings: 0, notes: 0, roles: 0, subjects };
}
