import { openAudit } from './audit.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { tablesOfPersons } from './person-rows.ts';
import { withRoom } from './quota.ts';
import { candidateRecordSchema, type ScorecardRecord, scorecardRecordSchema } from './records.ts';

/** A scorecard as one interviewer may see it: another's is sealed until their own is submitted. */
export type SeenScorecard =
  | { kind: 'open'; card: ScorecardRecord }
  | { kind: 'sealed'; id: string; interviewer: string; submittedAt?: string };

export type ScorecardDraft = Omit<ScorecardRecord, 'id' | 'startedAt' | 'changedAt' | 'submittedAt'>;
export type ScorecardOutcome =
  | { kind: 'kept'; card: ScorecardRecord }
  | { kind: 'submitted-already' }
  | { kind: 'gone' }
  | { kind: 'storage-full' };

export type Scorecards = ReturnType<typeof openScorecards>;

/** The scorecards of interviews. `now` is the clock, `newId` makes an id that is new. */
export function openScorecards(db: Database, now: () => Date, newId: () => string, announce: (change: Change) => void = () => undefined) {
  const audit = openAudit(db, now);

  async function inTransaction<T>(candidateId: string, work: () => Promise<T>): Promise<T> {
    const done = await db.transaction('rw', [...tablesOfPersons(db), db.audit], async () => work());
    announce([candidateId]);
    return done;
  }

  async function of(candidateId: string): Promise<ScorecardRecord[]> {
    const stored = await db.scorecards.where('candidateId').equals(candidateId).toArray();
    const readable = stored.flatMap((record) => scorecardRecordSchema.safeParse(record).data ?? []);
    return readable.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  }

  return {
    /** The scorecards of a candidate, the first begun first, as this interviewer may see them. */
    async seenBy(candidateId: string, interviewer: string): Promise<SeenScorecard[]> {
      const cards = await of(candidateId);
      const hasSubmitted = cards.some((card) => card.interviewer === interviewer && card.submittedAt !== undefined);
      return cards.map((card) =>
        card.interviewer === interviewer || (hasSubmitted && card.submittedAt !== undefined) ? { kind: 'open', card } : sealed(card),
      );
    },

    /** The names under which scorecards were written, in order of the alphabet. */
    async interviewers(): Promise<string[]> {
      const stored: unknown[] = await db.scorecards.toArray();
      const names = stored.flatMap((record) => scorecardRecordSchema.safeParse(record).data?.interviewer ?? []);
      return [...new Set(names)].sort();
    },

    /** Keeps a new scorecard, or changes the one with this id. One that was submitted is not changed any more. */
    keep: (draft: ScorecardDraft, id?: string): Promise<ScorecardOutcome> =>
      withRoom(() =>
        inTransaction(draft.candidateId, async () => {
          if (!(await db.candidates.get(draft.candidateId))) return { kind: 'gone' } as const;
          const earlier = id === undefined ? undefined : await db.scorecards.get(id);
          if (earlier?.submittedAt !== undefined) return { kind: 'submitted-already' } as const;
          const at = now().toISOString();
          const card = scorecardRecordSchema.parse({ ...draft, id: id ?? newId(), startedAt: earlier?.startedAt ?? at, changedAt: at });
          await db.scorecards.put(card);
          if (!earlier) await audit.record('scored', { candidateId: draft.candidateId });
          return { kind: 'kept', card } as const;
        }),
      ),

    /** Submits a scorecard: it stays as it is, and its interviewer sees the others'. */
    submit: (id: string, candidateId: string): Promise<ScorecardOutcome> =>
      withRoom(() =>
        inTransaction(candidateId, async () => {
          const card = scorecardRecordSchema.safeParse(await db.scorecards.get(id)).data;
          if (!card) return { kind: 'gone' } as const;
          if (card.submittedAt !== undefined) return { kind: 'submitted-already' } as const;
          const submitted = { ...card, submittedAt: now().toISOString() };
          await db.scorecards.put(submitted);
          const row = candidateRecordSchema.safeParse(await db.candidates.get(candidateId)).data;
          if (row && row.scoredAt === undefined) await db.candidates.put({ ...row, scoredAt: submitted.submittedAt });
          await audit.record('scored', { candidateId });
          return { kind: 'kept', card: submitted } as const;
        }),
      ),

    /** Removes a scorecard. What is answered puts it back. */
    async remove(id: string, candidateId: string): Promise<() => Promise<void>> {
      const card = await db.scorecards.get(id);
      await inTransaction(candidateId, () => db.scorecards.delete(id));
      return async () => {
        await inTransaction(candidateId, async () => {
          if (card && (await db.candidates.get(candidateId))) await db.scorecards.put(card);
        });
      };
    },
  };
}

const sealed = ({ id, interviewer, submittedAt }: ScorecardRecord): SeenScorecard => ({
  kind: 'sealed',
  id,
  interviewer,
  ...(submittedAt !== undefined && { submittedAt }),
});
