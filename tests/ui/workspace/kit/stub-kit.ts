import { vi } from 'vitest';
import { aiMl } from '#lib/matrices/built-in/ai-ml.ts';
import { questionBank } from '#lib/questions/index.ts';
import type {
  CardEdit,
  CardOutcome,
  Interview,
  InterviewRow,
  KitPreferences,
  KitVerbs,
  Scorecard,
  SeenCard,
} from '#lib/ui/workspace/kit/verbs.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import { row } from '#tests/ui/workspace/candidate/stub-candidate.ts';
import { stubFeedback } from '#tests/ui/workspace/feedback/stub-feedback.ts';

export const interview = (own: Partial<Interview> = {}): Interview => ({
  row,
  reading: { readAt: '2026-05-03T09:30:00.000Z', profile: sampleProfile, report: sampleReport },
  matrix: aiMl,
  bank: questionBank,
  ...own,
});

/** A kit whose scorecards are kept in memory, sealed as the storage does it. */
export function stubKit(own: Partial<KitVerbs> = {}, preferred: Partial<KitPreferences> = {}) {
  const cards = new Map<string, Scorecard>();
  let preferences: KitPreferences = { interviewer: '', minutes: 45, technical: 0, anchors: true, ...preferred };
  let clock = 0;
  const tick = (): string => {
    clock += 1;
    return new Date(Date.UTC(2026, 4, 4, 9, 0, clock)).toISOString();
  };
  const seal = (card: Scorecard): SeenCard => ({
    kind: 'sealed',
    id: card.id,
    interviewer: card.interviewer,
    ...(card.submittedAt && { submittedAt: card.submittedAt }),
  });
  const verbs = {
    list: vi.fn(async (): Promise<readonly InterviewRow[]> => []),
    find: vi.fn(async (_: string): Promise<Interview | undefined> => interview()),
    cards: vi.fn(async (_: string, interviewer: string): Promise<readonly SeenCard[]> => {
      const isOpen = cards.get(interviewer)?.submittedAt !== undefined;
      return [...cards.values()].map((card) =>
        card.interviewer === interviewer || (isOpen && card.submittedAt) ? { kind: 'open', card } : seal(card),
      );
    }),
    interviewers: vi.fn(async () => [...cards.keys()]),
    write: vi.fn(async ({ interviewer, minutes, answers, remarks }: CardEdit): Promise<CardOutcome> => {
      const earlier = cards.get(interviewer);
      if (earlier?.submittedAt) return { kind: 'submitted-already' };
      const joined = new Map([...(earlier?.answers ?? []), ...answers].map((answer) => [answer.question, answer]));
      const card: Scorecard = {
        id: `card of ${interviewer}`,
        interviewer,
        minutes,
        answers: [...joined.values()],
        remarks: remarks ?? earlier?.remarks ?? '',
        changedAt: tick(),
      };
      cards.set(interviewer, card);
      return { kind: 'kept', card };
    }),
    submit: vi.fn(async (id: string): Promise<CardOutcome> => {
      const card = [...cards.values()].find((one) => one.id === id);
      if (!card) return { kind: 'gone' };
      const submitted = { ...card, changedAt: tick(), submittedAt: tick() };
      cards.set(card.interviewer, submitted);
      return { kind: 'kept', card: submitted };
    }),
    removeCard: vi.fn(async (id: string) => {
      const card = [...cards.values()].find((one) => one.id === id);
      if (card) cards.delete(card.interviewer);
      return async () => {
        if (card) cards.set(card.interviewer, card);
        return card !== undefined;
      };
    }),
    preferences: vi.fn(async () => preferences),
    savePreferences: vi.fn(async (next: KitPreferences) => {
      preferences = next;
    }),
    feedback: stubFeedback(),
    copy: vi.fn(async (_: string) => {}),
    download: vi.fn((_text: string, _name: string) => {}),
    print: vi.fn(),
    ...own,
  } satisfies KitVerbs;
  return { verbs, cards };
}
