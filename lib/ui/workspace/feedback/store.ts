import { signal } from '@preact/signals';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { FeedbackVerbs, FlagAnswer, FlagAnswers } from './verbs.ts';

export type FeedbackStore = ReturnType<typeof createFeedback>;

/** Whether the flags of one candidate were right, and what that says about each check. */
export function createFeedback(verbs: FeedbackVerbs, notices: Notices) {
  const loaded = createLoading<FlagAnswers>();
  /** Answers on their way: they are shown already, whatever is loaded meanwhile. */
  const given = signal<ReadonlyMap<string, FlagAnswer | undefined>>(new Map());
  let shown = '';

  async function show(candidateId: string): Promise<void> {
    if (candidateId !== shown) {
      loaded.reset();
      given.value = new Map();
    }
    shown = candidateId;
    await loaded.load(() => verbs.load(candidateId));
  }
  const again = (): Promise<void> => show(shown);

  return {
    loaded: loaded.state,
    show,
    answerTo(finding: string): FlagAnswer | undefined {
      const { value: state } = loaded.state;
      if (given.value.has(finding)) return given.value.get(finding);
      return state.kind === 'ready' ? state.value.answers.get(finding) : undefined;
    },
    async answer(finding: { id: string; rule: string }, answer: FlagAnswer | undefined): Promise<void> {
      given.value = new Map(given.value).set(finding.id, answer);
      await verbs.answer(shown, finding, answer).catch((error: unknown) => {
        notices.tell({ text: `The answer could not be kept: ${error instanceof Error ? error.message : String(error)}` });
      });
      await again();
      given.value = new Map([...given.value].filter(([id, latest]) => id !== finding.id || latest !== answer));
    },
    async mute(rule: string): Promise<void> {
      const undo = await verbs.mute(rule);
      notices.tell({
        text: `The check ${rule} is switched off for what is read from now on. Saved reports stay as they are.`,
        undo: async () => {
          await undo();
          notices.clear();
          await again();
        },
      });
      await again();
    },
  };
}
