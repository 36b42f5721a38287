import type { Database } from './db.ts';
import { latestOwn } from './latest-own.ts';
import { passageRecords } from './passages.ts';
import { quotingAgain, quotingRecords, readingsQuoting, withoutQuotesOf } from './quotings.ts';
import {
  type CandidateRecord,
  candidateRecordSchema,
  type FeedbackRecord,
  feedbackRecordSchema,
  type NoteRecord,
  noteRecordSchema,
  type ReadingRecord,
  readingRecordSchema,
  type ScorecardRecord,
} from './records.ts';
import { toEntry } from './to-entry.ts';
import { namesOf, toldBy } from './to-records.ts';

/** Everything kept of one person at one moment, as it lies in the database: what undo puts back. */
export interface Snapshot {
  id: string;
  /** The reading that the change to be undone has put in; empty where it only changed what was there. Left out where the person was erased. */
  added?: string[];
  /** The last day of keeping that the change has set: an ISO date-time. */
  until?: string;
  candidate?: CandidateRecord;
  readings: ReadingRecord[];
  notes: NoteRecord[];
  scorecards: ScorecardRecord[];
  feedback: FeedbackRecord[];
  /** The ids under which answers about flags stay without this person, where they were erased. */
  anonymous?: string[];
  /** Readings of others whose reports quoted this person, as they were before they were erased. */
  quoting?: ReadingRecord[];
}

/** What erasing some persons changed elsewhere. */
export interface LeftBehind {
  /** Answers about flags that stay, by the id of the person, each under an id that is new. */
  anonymous: ReadonlyMap<string, readonly string[]>;
  /** Readings of others as they were while their reports quoted them. */
  quoting: readonly ReadingRecord[];
}

/** The tables that hold what is kept of a person: a transaction over a person is over these. */
export const tablesOfPersons = (db: Database) =>
  [db.candidates, db.readings, db.notes, db.scorecards, db.feedback, db.entries, db.passages, db.quotings] as const;

export async function snapshotOf(db: Database, id: string): Promise<Snapshot> {
  const [candidate, readings, notes, scorecards, feedback] = await Promise.all([
    db.candidates.get(id),
    db.readings.where('candidateId').equals(id).toArray(),
    db.notes.where('candidateId').equals(id).toArray(),
    db.scorecards.where('candidateId').equals(id).toArray(),
    db.feedback.where('candidateId').equals(id).toArray(),
  ]);
  return { id, ...(candidate && { candidate }), readings, notes, scorecards, feedback };
}

/**
 * Erases all that is kept of some persons. Of what was said about their flags, the rule and the answer stay, which name nobody, under a new id: the old one
 * could be made again of the person's. Flags of others that quote them go with them.
 */
export async function erasePersons(db: Database, ids: readonly string[]): Promise<LeftBehind> {
  const quoting = await readingsQuoting(db, ids);
  const [anonymous] = await Promise.all([
    forgetWhoseFeedback(db, ids),
    db.candidates.bulkDelete([...ids]),
    db.entries.bulkDelete([...ids]),
    ...[db.readings, db.notes, db.scorecards, db.passages, db.quotings].map((table) => table.where('candidateId').anyOf(ids).delete()),
  ]);
  const gone = new Set(ids);
  await putReports(
    db,
    quoting.map((reading) => ({ ...reading, report: withoutQuotesOf(reading.report, gone) })),
  );
  return { anonymous, quoting };
}

/** Puts readings with other reports in their place, and brings the rows in line with them. */
async function putReports(db: Database, readings: readonly ReadingRecord[]): Promise<void> {
  await db.readings.bulkPut([...readings]);
  for (const id of new Set(readings.map(({ candidateId }) => candidateId))) {
    const { candidate, readings: all } = await snapshotOf(db, id);
    const row = candidateRecordSchema.safeParse(candidate).data;
    const latest = latestOwn(readable(all));
    if (row && latest) await db.candidates.put({ ...row, ...toldBy(latest.report) });
    await refreshDerived(db, id);
  }
}

const readable = (readings: readonly unknown[]): ReadingRecord[] =>
  readings.flatMap((reading) => readingRecordSchema.safeParse(reading).data ?? []);

async function forgetWhoseFeedback(db: Database, ids: readonly string[]): Promise<LeftBehind['anonymous']> {
  const theirs = await db.feedback.where('candidateId').anyOf(ids).toArray();
  const heard = theirs.flatMap((record) => feedbackRecordSchema.safeParse(record).data ?? []).filter(isCounted);
  const kept = heard.map(({ candidateId, rule, answer }) => ({ of: candidateId ?? '', record: { id: crypto.randomUUID(), rule, answer } }));
  await db.feedback.bulkDelete(theirs.map(({ id }) => id));
  await db.feedback.bulkPut(kept.map(({ record }) => record));
  return new Map([...Map.groupBy(kept, ({ of }) => of)].map(([of, some]) => [of, some.map(({ record }) => record.id)]));
}

/** Whether an answer tells something of a rule. */
const isCounted = ({ answer }: FeedbackRecord): boolean => answer !== 'not-discussed';

export const erasePerson = (db: Database, id: string): Promise<LeftBehind> => erasePersons(db, [id]);

/**
 * Puts a person back as a snapshot holds them; a snapshot without candidate erases. What was written since then, perhaps in another window, stays: a reading
 * that is undone takes only the readings and what the row tells of them back, and who was erased and saved anew keeps what is new.
 */
export async function putBack(db: Database, snapshot: Snapshot): Promise<void> {
  const { id, candidate, added, readings } = snapshot;
  if (!candidate) {
    await erasePerson(db, id);
    return;
  }
  const present = await db.candidates.get(id);
  if (added && !present) return;
  await db.candidates.put(added ? { ...candidate, ...setSince(snapshot, present) } : savedAnew(candidate, present));
  await db.readings.bulkDelete((added ?? []).filter((reading) => !readings.some((earlier) => earlier.id === reading)));
  await db.readings.bulkPut(readings);
  if (!added) await putBeside(db, snapshot);
  await refreshDerived(db, id);
}

/** The row of somebody who was erased: the new one where they were saved anew, and scored where either was. */
function savedAnew(candidate: CandidateRecord, present: unknown): CandidateRecord {
  const row = candidateRecordSchema.safeParse(present).data;
  if (!row) return candidate;
  const scoredAt = row.scoredAt ?? candidate.scoredAt;
  return { ...row, ...(scoredAt !== undefined && { scoredAt }) };
}

async function putBeside(db: Database, { id, notes, scorecards, feedback, anonymous = [], quoting = [] }: Snapshot): Promise<void> {
  await db.feedback.bulkDelete(anonymous);
  await Promise.all([db.notes.bulkPut(notes), db.scorecards.bulkPut(scorecards), db.feedback.bulkPut(feedback)]);
  const again = await Promise.all(quoting.map((reading) => quotingAgain(db, reading, id)));
  await putReports(
    db,
    again.flatMap((reading) => reading ?? []),
  );
}

/** What no reading changes, as it is now. Nothing of a row that can't be read, nor for one. */
function setSince({ candidate, until }: Snapshot, present: unknown): Partial<CandidateRecord> {
  const row = candidateRecordSchema.safeParse(present).data;
  if (!row || !candidateRecordSchema.safeParse(candidate).success) return {};
  const { stage, tags, settled, scoredAt, writtenName, expiresAt, changedAt } = row;
  return {
    ...(expiresAt !== until && { expiresAt }),
    ...(writtenName !== undefined && namesOf(undefined, writtenName)),
    stage,
    tags,
    ...(settled && { settled }),
    ...(scoredAt !== undefined && { scoredAt }),
    ...(changedAt !== undefined && { changedAt }),
  };
}

/** Brings what search, filters and the look for copies know of a person up to date. Records that can't be read are left out of it. */
export async function refreshDerived(db: Database, id: string): Promise<void> {
  const { candidate, readings, notes } = await snapshotOf(db, id);
  const row = candidateRecordSchema.safeParse(candidate).data;
  if (!row) return;
  const known = readable(readings);
  const told = notes.flatMap((note) => noteRecordSchema.safeParse(note).data ?? []);
  const latest = latestOwn(known);
  const [passages, quotings] = [latest ? passageRecords(id, latest.profile) : [], quotingRecords(id, known)];
  const outdated = [db.passages, db.quotings].map((table) => table.where('candidateId').equals(id).delete());
  await Promise.all([db.entries.put(toEntry(row, known, told)), ...outdated]);
  await Promise.all([passages.length > 0 && db.passages.bulkPut(passages), quotings.length > 0 && db.quotings.bulkPut(quotings)]);
}
