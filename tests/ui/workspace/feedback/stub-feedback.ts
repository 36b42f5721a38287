import { vi } from 'vitest';
import type { FeedbackVerbs, FlagAnswer, FlagAnswers } from '#lib/ui/workspace/feedback/verbs.ts';

/** Answers about flags that are kept in memory, and the records that they begin with. */
export function stubFeedback(records: FlagAnswers['records'] = new Map()) {
  const answers = new Map<string, FlagAnswer>();
  const muted: string[] = [];
  return {
    load: vi.fn(async () => ({ answers: new Map(answers), records, muted: [...muted] })),
    answer: vi.fn(async (_: string, { id }: { id: string; rule: string }, answer: FlagAnswer | undefined) => {
      if (answer === undefined) answers.delete(id);
      else answers.set(id, answer);
    }),
    mute: vi.fn(async (rule: string) => {
      muted.push(rule);
      return async () => void muted.splice(muted.indexOf(rule), 1);
    }),
  } satisfies FeedbackVerbs;
}
