import { openAudit, subjectOf } from './audit.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { erasePersons, type LeftBehind, type Snapshot, snapshotOf, tablesOfPersons } from './person-rows.ts';
import { quotesAny } from './quotings.ts';
import type { ReadingRecord } from './records.ts';

/** What was erased, and when (an ISO date-time). `subjects` tell persons apart and name nobody; the log has the same. */
export interface Receipt {
  at: string;
  what: 'candidates' | 'everything';
  candidates: number;
  readings: number;
  notes: number;
  scorecards: number;
  /** What was said about flags. */
  answers: number;
  /** How many of these answers stay, with their rule alone and without the person. */
  anonymous: number;
  roles: number;
  /** The user's own. */
  matrices: number;
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
  const { erasure, changed } = await db.transaction('rw', [...tablesOfPersons(db), db.audit], async () => {
    const before = ids.length <= UNDO_LIMIT ? await Promise.all(ids.map((id) => snapshotOf(db, id))) : undefined;
    const receipt = receiptOf(now, []);
    const known: string[] = [];
    const left: Left = { anonymous: new Map(), quoting: [] };
    for (let from = 0; from < ids.length; from += CHUNK) {
      const some = await eraseSome(db, ids.slice(from, from + CHUNK), receipt);
      known.push(...some.known);
      for (const [id, answers] of some.left.anonymous) left.anonymous.set(id, answers);
      left.quoting.push(...some.left.quoting);
    }
    const audit = openAudit(db, () => now);
    if (known.length > NAMED) await audit.record('erased', { count: known.length });
    else for (const candidateId of known) await audit.record('erased', { candidateId });
    const changed = [...ids, ...left.quoting.map(({ candidateId }) => candidateId)];
    return { erasure: { receipt: { ...receipt, ...marksOf(known) }, ...(before && { before: withLeft(before, left) }) }, changed };
  });
  announce(changed);
  return erasure;
}

/** What is left of all who were erased. */
interface Left {
  anonymous: Map<string, readonly string[]>;
  quoting: ReadingRecord[];
}

/** Who was there, with what stays of them: putting them back takes its place. */
const withLeft = (before: readonly Snapshot[], { anonymous, quoting }: LeftBehind): Snapshot[] =>
  before
    .filter(({ candidate }) => candidate)
    .map((snapshot) => ({ ...snapshot, anonymous: [...(anonymous.get(snapshot.id) ?? [])], quoting: quotingOf(snapshot.id, quoting) }));

const quotingOf = (id: string, readings: readonly ReadingRecord[]): ReadingRecord[] =>
  readings.filter((reading) => quotesAny(reading, new Set([id])));

/** Erases some, adds to the receipt what was kept of them, and answers who of them was there. */
async function eraseSome(db: Database, ids: readonly string[], receipt: Receipt): Promise<{ known: string[]; left: LeftBehind }> {
  const known = (await db.candidates.bulkGet([...ids])).flatMap((row) => (row ? [row.id] : []));
  const countOf = (table: 'readings' | 'notes' | 'scorecards' | 'feedback') => db.table(table).where('candidateId').anyOf(ids).count();
  receipt.readings += await countOf('readings');
  receipt.notes += await countOf('notes');
  receipt.scorecards += await countOf('scorecards');
  receipt.answers += await countOf('feedback');
  const left = await erasePersons(db, ids);
  receipt.anonymous += [...left.anonymous.values()].flat().length;
  return { known, left };
}

/** Erases every table. What the browser keeps beside the database is the caller's to erase. */
export async function eraseEverything(db: Database, now: Date, announce: (change: Change) => void): Promise<Receipt> {
  const receipt = await db.transaction('rw', db.tables, async () => {
    const ids = await db.candidates.toCollection().primaryKeys();
    const [readings, notes, scorecards] = [await db.readings.count(), await db.notes.count(), await db.scorecards.count()];
    const [answers, roles, matrices] = [await db.feedback.count(), await db.roles.count(), await db.matrices.count()];
    for (const table of db.tables) await table.clear();
    await openAudit(db, () => now).record('erased-all', { count: ids.length });
    return { ...receiptOf(now, ids), what: 'everything' as const, readings, notes, scorecards, answers, roles, matrices };
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
  scorecards: 0,
  answers: 0,
  anonymous: 0,
  roles: 0,
  matrices: 0,
  ...marksOf(ids),
});
