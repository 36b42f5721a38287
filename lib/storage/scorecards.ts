import { openAudit } from './audit.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { tablesOfPersons } from './person-rows.ts';
import { withRoom } from './quota.ts';
import { type Answer, candidateRecordSchema, type ScorecardRecord, scorecardRecordSchema } from './records.ts';

/** A scorecard as one interviewer may see it: another's is sealed until their own is submitted. */
export type SeenScorecard =
  | { kind: 'open'; card: ScorecardRecord }
  | { kind: 'sealed'; id: string; interviewer: string; submittedAt?: string };

export type CardState = Pick<ScorecardRecord, 'interviewer' | 'submittedAt'>;

/** What an interviewer wrote since it was last kept: answers that are not in it, and remarks that are undefined, stay as they are kept. */
export interface ScorecardEdit extends Omit<ScorecardRecord, 'id' | 'startedAt' | 'changedAt' | 'submittedAt' | 'remarks'> {
  remarks?: string | undefined;
}
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
    return inOrder(readable);
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

    /** Who has a scorecard of whom, by id of the candidate, the first begun first. */
    async begun(): Promise<ReadonlyMap<string, CardState[]>> {
      const stored: unknown[] = await db.scorecards.toArray();
      const cards = stored.flatMap((record) => scorecardRecordSchema.safeParse(record).data ?? []);
      return Map.groupBy(inOrder(cards), ({ candidateId }) => candidateId);
    },

    /**
     * Keeps what an interviewer wrote about a candidate, in a scorecard of theirs that is begun by it, or joined with the one that is there: two windows can
     * write at once, and what came last stays. One that was submitted is not changed any more.
     */
    write: (edit: ScorecardEdit): Promise<ScorecardOutcome> =>
      withRoom(() =>
        inTransaction(edit.candidateId, async () => {
          if (!(await db.candidates.get(edit.candidateId))) return { kind: 'gone' } as const;
          const earlier = (await of(edit.candidateId)).find(({ interviewer }) => interviewer === edit.interviewer);
          if (earlier?.submittedAt !== undefined) return { kind: 'submitted-already' } as const;
          const at = now().toISOString();
          const card = scorecardRecordSchema.parse({
            ...edit,
            id: earlier?.id ?? newId(),
            answers: joined(earlier?.answers ?? [], edit.answers),
            remarks: edit.remarks ?? earlier?.remarks,
            startedAt: earlier?.startedAt ?? at,
            changedAt: at,
          });
          await db.scorecards.put(card);
          if (!earlier) await audit.record('scored', { candidateId: edit.candidateId });
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

    /**
     * Removes a scorecard. What is answered puts it back, and tells whether it did: where its interviewer has begun another one since, both are joined into
     * that one, which is to be submitted anew; one that was submitted since stays as it is.
     */
    async remove(id: string, candidateId: string): Promise<() => Promise<boolean>> {
      const card = await inTransaction(candidateId, async () => {
        const stored = await db.scorecards.get(id);
        await db.scorecards.delete(id);
        await audit.record('changed', { candidateId });
        return stored;
      });
      return () =>
        inTransaction(candidateId, async () => {
          if (!card || !(await db.candidates.get(candidateId))) return false;
          const later = (await of(candidateId)).find(({ interviewer }) => interviewer === card.interviewer);
          if (later?.submittedAt !== undefined) return false;
          await db.scorecards.put(later ? together(card, later, now().toISOString()) : card);
          await audit.record('changed', { candidateId });
          return true;
        });
    },
  };
}

const inOrder = (cards: ScorecardRecord[]): ScorecardRecord[] => cards.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));

/** Later answers take the place of earlier ones to the same question. */
function joined(earlier: readonly Answer[], later: readonly Answer[]): Answer[] {
  const byQuestion = new Map([...earlier, ...later].map((answer) => [answer.question, answer]));
  return [...byQuestion.values()];
}

/** Two cards of one interviewer as one that is not submitted: the later one's marks, and all that was written in either. */
function together(earlier: ScorecardRecord, later: ScorecardRecord, changedAt: string): ScorecardRecord {
  const before = new Map(earlier.answers.map((answer) => [answer.question, answer]));
  const again = later.answers.map((answer): Answer => {
    const { rating, heard = '' } = before.get(answer.question) ?? {};
    return { ...answer, rating: answer.rating ?? rating, heard: both(heard, answer.heard, HEARD) };
  });
  const answers = joined(earlier.answers, again).slice(0, ANSWERS);
  return { ...later, answers, remarks: both(earlier.remarks, later.remarks, REMARKS), startedAt: earlier.startedAt, changedAt };
}

/** Longest texts and most answers that a card may hold. */
const [HEARD, REMARKS, ANSWERS] = [5_000, 20_000, 200];

const both = (one: string, other: string, longest: number): string =>
  one === other ? one : [one, other].filter(Boolean).join('\n\n').slice(0, longest);

const sealed = ({ id, interviewer, submittedAt }: ScorecardRecord): SeenScorecard => ({
  kind: 'sealed',
  id,
  interviewer,
  ...(submittedAt !== undefined && { submittedAt }),
});
