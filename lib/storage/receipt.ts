import { openAudit, subjectOf } from './audit.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { erasePersons, type Snapshot, snapshotOf, tablesOfPersons } from './person-rows.ts';

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

/** Up to so many erased candidates are held in memory, to be put back. */
export const UNDO_LIMIT = 500;

/** Persons that are erased at a time. */
const CHUNK = 1_000;

/** What was erased; `before` puts it back, and is only there where it is not too many. */
export interface Erasure {
  receipt: Receipt;
  before?: Snapshot[];
}

/** Erases candidates with all that is kept of them, all or none, and answers with the receipt of it. */
export async function eraseWithReceipt(
  db: Database,
  now: Date,
  ids: readonly string[],
  announce: (change: Change) => void,
): Promise<Erasure> {
  const erasure = await db.transaction('rw', [...tablesOfPersons(db), db.audit], async () => {
    const before = ids.length <= UNDO_LIMIT ? await Promise.all(ids.map((id) => snapshotOf(db, id))) : undefined;
    const receipt = receiptOf(now, []);
    const known: string[] = [];
    for (let from = 0; from < ids.length; from += CHUNK) known.push(...(await eraseSome(db, ids.slice(from, from + CHUNK), receipt)));
    const audit = openAudit(db, () => now);
    if (known.length > NAMED) await audit.record('erased', { count: known.length });
    else for (const candidateId of known) await audit.record('erased', { candidateId });
    return { receipt: { ...receipt, ...marksOf(known) }, ...(before && { before: before.filter(({ candidate }) => candidate) }) };
  });
  announce([...ids]);
  return erasure;
}

/** Erases some, adds to the receipt what was kept of them, and answers who of them was there. */
async function eraseSome(db: Database, ids: readonly string[], receipt: Receipt): Promise<string[]> {
  const known = (await db.candidates.bulkGet([...ids])).flatMap((row) => (row ? [row.id] : []));
  receipt.readings += await db.readings.where('candidateId').anyOf(ids).count();
  receipt.notes += await db.notes.where('candidateId').anyOf(ids).count();
  await erasePersons(db, ids);
  return known;
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

const marksOf = (ids: readonly string[]): Pick<Receipt, 'candidates' | 'subjects'> => ({
  candidates: ids.length,
  subjects: ids.length > NAMED ? [] : ids.map(subjectOf),
});

const receiptOf = (now: Date, ids: readonly string[]): Receipt => ({
  at: now.toISOString(),
  what: 'candidates',
  readings: 0,
  notes: 0,
  roles: 0,
  ...marksOf(ids),
});
