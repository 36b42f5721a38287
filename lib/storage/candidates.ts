import type { z } from 'zod';
import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { Database } from './db.ts';
import { eraseExpired } from './expired.ts';
import { isQuotaExceeded } from './quota.ts';
import { type CandidateRecord, candidateRecordSchema, type ReadingRecord, readingRecordSchema } from './records.ts';
import { toCandidate, toReading } from './to-records.ts';

/** Everything kept of one person at one moment, as it lies in the database: what undo puts back. */
export interface Snapshot {
  id: string;
  candidate?: CandidateRecord;
  readings: ReadingRecord[];
}

/** A record that this version can't read is told with its id and the first thing wrong with it. It is never dropped. */
export interface UnreadableRecord {
  kind: 'unreadable';
  id: string;
  problem: string;
}

export type ListedCandidate = { kind: 'candidate'; candidate: CandidateRecord } | UnreadableRecord;
export type SavedCandidate = { kind: 'candidate'; candidate: CandidateRecord; reading?: ReadingRecord } | UnreadableRecord;
export type SaveOutcome = { kind: 'saved'; candidate: CandidateRecord; before: Snapshot } | { kind: 'storage-full' };
export type ListOrder = 'name' | 'saved';
export type Candidates = ReturnType<typeof openCandidates>;

/** The saved candidates of one database. `now` is the clock. */
export function openCandidates(db: Database, now: () => Date) {
  const inTransaction = <T>(work: () => Promise<T>) => db.transaction('rw', db.candidates, db.readings, work);

  async function snapshot(id: string): Promise<Snapshot> {
    const [candidate, readings] = await Promise.all([db.candidates.get(id), db.readings.where('candidateId').equals(id).toArray()]);
    return { id, ...(candidate && { candidate }), readings };
  }

  async function erase(id: string): Promise<void> {
    await Promise.all([db.candidates.delete(id), db.readings.where('candidateId').equals(id).delete()]);
  }

  return {
    /** Saves a reading; saving the same one again changes nothing but the dates. Nothing is changed when there is no room. */
    async save(profile: Profile, report: Report): Promise<SaveOutcome> {
      try {
        return await inTransaction(async () => {
          const before = await snapshot(profile.id);
          const candidate = toCandidate(profile, report, now(), firstSaved(before));
          await Promise.all([db.candidates.put(candidate), db.readings.put(toReading(profile, report))]);
          return { kind: 'saved', candidate, before } as const;
        });
      } catch (error) {
        if (isQuotaExceeded(error)) return { kind: 'storage-full' };
        throw error;
      }
    },

    /** The saved candidate with the latest reading that can be read. */
    async find(id: string): Promise<SavedCandidate | undefined> {
      const { candidate, readings } = await snapshot(id);
      if (!candidate) return undefined;
      const listed = toListed(candidate);
      const reading = latest(readings);
      return listed.kind === 'candidate' && reading ? { ...listed, reading } : listed;
    },

    /** All saved candidates, by name or with the last saved first; unreadable records at the end. */
    async list(order: ListOrder): Promise<ListedCandidate[]> {
      return (await db.candidates.toArray()).map(toListed).sort(inOrder(order));
    },

    /** Erases a candidate with all readings, and answers what was there. */
    remove: (id: string): Promise<Snapshot> =>
      inTransaction(async () => {
        const removed = await snapshot(id);
        await erase(id);
        return removed;
      }),

    /** Puts a candidate back as the snapshot holds it; a snapshot without candidate erases. */
    restore: ({ id, candidate, readings }: Snapshot): Promise<void> =>
      inTransaction(async () => {
        await erase(id);
        if (candidate) await db.candidates.put(candidate);
        await db.readings.bulkPut(readings);
      }),

    /** Erases who is past the retention date; answers how many that were. */
    eraseExpired: (): Promise<number> => eraseExpired(db, now()),

    /** Every record as it is stored, readable or not. */
    everything: async (): Promise<{ candidates: unknown[]; readings: unknown[] }> => ({
      candidates: await db.candidates.toArray(),
      readings: await db.readings.toArray(),
    }),
  };
}

function firstSaved({ candidate }: Snapshot): string | undefined {
  return candidateRecordSchema.safeParse(candidate).data?.savedAt;
}

function toListed(record: CandidateRecord): ListedCandidate {
  const parsed = candidateRecordSchema.safeParse(record);
  return parsed.success ? { kind: 'candidate', candidate: parsed.data } : unreadable(record.id, parsed.error);
}

function unreadable(id: string, { issues: [issue] }: z.ZodError): UnreadableRecord {
  return { kind: 'unreadable', id, problem: issue ? `${issue.path.join('.') || 'record'}: ${issue.message}` : 'unknown' };
}

function latest(records: ReadingRecord[]): ReadingRecord | undefined {
  const readable = records.flatMap((record) => readingRecordSchema.safeParse(record).data ?? []);
  return readable.sort((a, b) => (a.readAt < b.readAt ? 1 : -1))[0];
}

function inOrder(order: ListOrder): (a: ListedCandidate, b: ListedCandidate) => number {
  return (a, b) => {
    if (a.kind === 'unreadable' || b.kind === 'unreadable') return Number(a.kind === 'unreadable') - Number(b.kind === 'unreadable');
    const [one, other] = [a.candidate, b.candidate];
    const byName = one.name.localeCompare(other.name, 'en', { sensitivity: 'base' });
    return (order === 'saved' ? compare(other.savedAt, one.savedAt) : 0) || byName || compare(one.id, other.id);
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
