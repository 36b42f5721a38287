import type { Beside } from '#lib/analysis/beside.ts';
import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { openAudit } from './audit.ts';
import type { PERSONAL } from './backup-format.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { ensureRoom } from './ensure-room.ts';
import { eraseExpired } from './expired.ts';
import { latestOwn } from './latest-own.ts';
import { type ListedCandidate, toListed, type UnreadableRecord } from './listed.ts';
import { alikeTo } from './passages.ts';
import { putBack, refreshDerived, type Snapshot, snapshotOf, tablesOfPersons } from './person-rows.ts';
import { retentionDays } from './preferences.ts';
import { withRoom } from './quota.ts';
import {
  type CandidateRecord,
  candidateRecordSchema,
  type NoteRecord,
  noteRecordSchema,
  type ReadingRecord,
  readingRecordSchema,
} from './records.ts';
import { isAsSeen, type SeenReadings } from './seen-readings.ts';
import { namesOf, toAttached, toCandidate, toldBy, toReading } from './to-records.ts';

export type { ListedCandidate, UnreadableRecord } from './listed.ts';
export type { Snapshot } from './person-rows.ts';

/** Everything kept of a candidate: `reading` is the latest of the profile itself, `readings` are all, newest first. */
export interface FoundCandidate {
  kind: 'candidate';
  candidate: CandidateRecord;
  reading?: ReadingRecord;
  readings: ReadingRecord[];
  /** How many readings this version can't read; they are kept. */
  unreadable: number;
  notes: NoteRecord[];
}

export type SavedCandidate = FoundCandidate | UnreadableRecord;
export type SaveOutcome = { kind: 'saved'; candidate: CandidateRecord; before: Snapshot } | { kind: 'storage-full' };
export type Candidates = ReturnType<typeof openCandidates>;

/** `changed` where there are other readings than the report was made of. */
export type AttachOutcome = { kind: 'attached'; before: Snapshot } | { kind: 'gone' } | { kind: 'changed' } | { kind: 'storage-full' };

/** A further source with its own report, and the report of the profile made of all sources: of the readings that were `seen`. */
export interface Attaching {
  source: Profile;
  sourceReport: Report;
  report: Report;
  seen: SeenReadings;
}

/** What the user sets on a row. */
export type RowChange = Partial<Pick<CandidateRecord, 'stage' | 'tags' | 'expiresAt' | 'roleId'>>;

/** The saved candidates of one database. `now` is the clock; `announce` is told what was changed once it is kept. */
export function openCandidates(db: Database, now: () => Date, announce: (change: Change) => void = () => undefined) {
  const audit = openAudit(db, now);
  /** Dexie holds a transaction open across awaits only for a function that is itself written `async`. */
  async function inTransaction<T>(ids: readonly string[], work: () => Promise<T>): Promise<T> {
    const done = await db.transaction('rw', [...tablesOfPersons(db), db.audit, db.roles, db.preferences], async () => work());
    announce([...ids]);
    return done;
  }

  async function retentionOf(roleId: string | undefined): Promise<number> {
    const role = roleId === undefined ? undefined : await db.roles.get(roleId);
    return role?.retentionDays ?? retentionDays(db);
  }

  async function keep(profile: Profile, report: Report, roleId?: string): Promise<SaveOutcome> {
    const before = await snapshotOf(db, profile.id);
    const earlier = candidateRecordSchema.safeParse(before.candidate).data;
    const keeping = { now: now(), retentionDays: await retentionOf(roleId), ...(roleId !== undefined && { roleId }) };
    const candidate = toCandidate(profile, report, keeping, earlier);
    const reading = toReading(profile, report);
    await Promise.all([db.candidates.put(candidate), db.readings.put(reading)]);
    await refreshDerived(db, profile.id);
    await audit.record('saved', { candidateId: profile.id });
    return { kind: 'saved', candidate, before: { ...before, added: [reading.id], until: candidate.expiresAt } };
  }

  return {
    /** Saves a reading; saving the same one again changes nothing but the dates. Nothing is changed when there is no room. */
    save: (profile: Profile, report: Report, roleId?: string): Promise<SaveOutcome> =>
      withRoom(() => inTransaction([profile.id], () => keep(profile, report, roleId))),

    /**
     * Keeps a further source of a saved candidate, such as a résumé, beside the profile, which gets the report made of both. Nothing is changed
     * where the candidate is not saved any more or was read again meanwhile, or there is no room.
     */
    attach: (candidateId: string, { source, sourceReport, report, seen }: Attaching): Promise<AttachOutcome> =>
      withRoom(() =>
        inTransaction([candidateId], async () => {
          const before = await snapshotOf(db, candidateId);
          const row = candidateRecordSchema.safeParse(before.candidate).data;
          const reading = latestOf(before.readings);
          if (!row || !reading) return { kind: 'gone' } as const;
          if (!isAsSeen(before.readings, seen)) return { kind: 'changed' } as const;
          await db.candidates.put({ ...row, ...toldBy(report), updatedAt: now().toISOString() });
          const attached = toAttached(candidateId, source, sourceReport);
          await db.readings.bulkPut([{ ...reading, report }, attached]);
          await refreshDerived(db, candidateId);
          await audit.record('attached', { candidateId });
          return { kind: 'attached', before: { ...before, added: [attached.id], until: row.expiresAt } } as const;
        }),
      ),

    /** What is known beside a profile: attached sources of the same person, and passages that stand in other saved profiles. */
    async beside(profile: Profile): Promise<Beside> {
      const { readings } = await snapshotOf(db, profile.id);
      const attached = readings.flatMap((record) => readingRecordSchema.safeParse(record).data ?? []).filter((reading) => reading.attached);
      const latest = new Map(
        newestFirst(attached)
          .reverse()
          .map((reading) => [reading.profile.id, reading.profile]),
      );
      const alike = await alikeTo(db, profile);
      return { ...(latest.size > 0 && { sources: [...latest.values()] }), ...(alike.length > 0 && { alike }) };
    },

    /** The saved candidate with all that is kept beside the row. */
    async find(id: string): Promise<SavedCandidate | undefined> {
      const { candidate, readings, notes } = await snapshotOf(db, id);
      if (!candidate) return undefined;
      const listed = toListed(candidate);
      if (listed.kind === 'unreadable') return listed;
      const readable = newestFirst(readings.flatMap((record) => readingRecordSchema.safeParse(record).data ?? []));
      const reading = latestOf(readings);
      return {
        ...listed,
        ...(reading && { reading }),
        readings: readable,
        unreadable: readings.length - readable.length,
        notes: notes.flatMap((note) => noteRecordSchema.safeParse(note).data ?? []).sort((a, b) => compare(b.at, a.at)),
      };
    },

    /** The rows with these ids, in their order; who is gone meanwhile is left out. */
    async rows(ids: readonly string[]): Promise<ListedCandidate[]> {
      const found = await db.candidates.bulkGet([...ids]);
      return found.flatMap((record) => (record ? toListed(record) : []));
    },

    /**
     * Sets the name that the user writes in the place of the one that was read, or takes it back where it is undefined; later readings leave it. Answers
     * what was written before. Nothing where the candidate is gone meanwhile.
     */
    async writeName(id: string, writtenName: string | undefined): Promise<string | undefined> {
      await ensureRoom();
      return inTransaction([id], async () => {
        const { candidate, readings } = await snapshotOf(db, id);
        const row = candidateRecordSchema.safeParse(candidate).data;
        if (!row) return undefined;
        const { writtenName: earlier, ...rest } = row;
        const names = namesOf(latestOf(readings)?.profile, writtenName);
        await db.candidates.put(candidateRecordSchema.parse({ ...rest, ...names, changedAt: now().toISOString() }));
        await refreshDerived(db, id);
        await audit.record('changed', { candidateId: id });
        return earlier;
      });
    },

    /** Writes a note down; answers with it. @throws where it is empty or too long, or the candidate is gone meanwhile */
    async note(candidateId: string, text: string): Promise<NoteRecord> {
      await ensureRoom();
      return inTransaction([candidateId], async () => {
        if (!(await db.candidates.get(candidateId))) throw new Error('The candidate is not saved any more.');
        const at = now().toISOString();
        const count = await db.notes.where('candidateId').equals(candidateId).count();
        const note = noteRecordSchema.parse({ id: `${candidateId} ${at} ${count}`, candidateId, at, text });
        await db.notes.put(note);
        await refreshDerived(db, candidateId);
        await audit.record('noted', { candidateId });
        return note;
      });
    },

    removeNote: (note: NoteRecord): Promise<void> =>
      inTransaction([note.candidateId], async () => {
        await db.notes.delete(note.id);
        await refreshDerived(db, note.candidateId);
        await audit.record('noted', { candidateId: note.candidateId });
      }),

    /** Puts a note back that was removed; nothing where the candidate is gone meanwhile. */
    putNoteBack: (note: NoteRecord): Promise<void> =>
      inTransaction([note.candidateId], async () => {
        if (!(await db.candidates.get(note.candidateId))) return;
        await db.notes.put(note);
        await refreshDerived(db, note.candidateId);
        await audit.record('noted', { candidateId: note.candidateId });
      }),

    /** Puts candidates back as the snapshots hold them; a snapshot without candidate erases. */
    restore: (...snapshots: Snapshot[]): Promise<void> =>
      inTransaction(
        snapshots.map(({ id }) => id),
        async () => {
          for (const snapshot of snapshots) {
            await putBack(db, snapshot);
            await audit.record('changed', { candidateId: snapshot.id });
          }
        },
      ),

    /** Erases who is past the retention date; answers who that were. */
    async eraseExpired(): Promise<string[]> {
      const erased = await eraseExpired(db, now());
      if (erased.length > 0) announce('all');
      return erased;
    },

    /** Every record of the candidates as it is stored, readable or not. */
    everything: async (): Promise<Record<'candidates' | (typeof PERSONAL)[number], unknown[]>> => ({
      candidates: await db.candidates.toArray(),
      readings: await db.readings.toArray(),
      notes: await db.notes.toArray(),
      scorecards: await db.scorecards.toArray(),
      feedback: await db.feedback.toArray(),
    }),
  };
}

/** The latest reading of the profile itself that can be read. */
const latestOf = (readings: readonly ReadingRecord[]): ReadingRecord | undefined =>
  latestOwn(readings.flatMap((record) => readingRecordSchema.safeParse(record).data ?? []));

const newestFirst = (readings: ReadingRecord[]): ReadingRecord[] => readings.sort((a, b) => compare(b.readAt, a.readAt));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
