import { fingerprint } from '#lib/profile/fingerprint.ts';
import { openAudit } from './audit.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { tablesOfPersons } from './person-rows.ts';
import { type FeedbackRecord, feedbackRecordSchema } from './records.ts';

export type FlagAnswer = FeedbackRecord['answer'];

/** How often what a rule flagged was confirmed in interviews, and how often explained. What was not discussed does not count. */
export interface RuleRecord {
  confirmed: number;
  explained: number;
}

export type Feedback = ReturnType<typeof openFeedback>;

/** Whether flags were right. `now` is the clock. */
export function openFeedback(db: Database, now: () => Date, announce: (change: Change) => void = () => undefined) {
  const audit = openAudit(db, now);

  async function inTransaction(candidateId: string, work: () => Promise<void>): Promise<void> {
    await db.transaction('rw', [...tablesOfPersons(db), db.audit], async () => work());
    announce([candidateId]);
  }

  return {
    /** The answers about the flags of a candidate, by id of the finding. */
    async of(candidateId: string): Promise<ReadonlyMap<string, FlagAnswer>> {
      const stored: unknown[] = await db.feedback.where('candidateId').equals(candidateId).toArray();
      const readable = stored.flatMap((record) => feedbackRecordSchema.safeParse(record).data ?? []);
      return new Map(readable.flatMap(({ findingId, answer }) => (findingId === undefined ? [] : [[findingId, answer]])));
    },

    /** Keeps an answer in the place of an earlier one; takes it back where it is undefined. Nothing where the candidate is not saved. */
    answer: (candidateId: string, finding: { id: string; rule: string }, answer: FlagAnswer | undefined): Promise<void> =>
      inTransaction(candidateId, async () => {
        const id = fingerprint(`${candidateId} ${finding.id}`);
        if (!(await db.candidates.get(candidateId))) return;
        if (answer === undefined) await db.feedback.delete(id);
        else
          await db.feedback.put(
            feedbackRecordSchema.parse({ id, candidateId, findingId: finding.id, rule: finding.rule, answer, at: now().toISOString() }),
          );
        await audit.record('scored', { candidateId });
      }),

    /** Each rule's own record on this machine, by its id; rules that nobody spoke of are not in it. */
    async records(): Promise<ReadonlyMap<string, RuleRecord>> {
      const records = new Map<string, RuleRecord>();
      const stored: unknown[] = await db.feedback.toArray();
      for (const { rule, answer } of stored.flatMap((record) => feedbackRecordSchema.safeParse(record).data ?? [])) {
        const record = records.get(rule) ?? { confirmed: 0, explained: 0 };
        if (answer !== 'not-discussed') records.set(rule, { ...record, [answer]: record[answer] + 1 });
      }
      return records;
    },
  };
}
