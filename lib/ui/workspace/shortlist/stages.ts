import { signal } from '@preact/signals';
import type { ShortlistVerbs, StageProblem } from './verbs.ts';

export type StageEditing = ReturnType<typeof createStageEditing>;

const PROBLEMS: Record<StageProblem, string> = {
  'no-name': 'Give the stage a name.',
  'name-taken': 'There is a stage of this name already.',
  'too-many': 'Forty stages of your own are the most that fit. Remove one first.',
};

/** The dialog in which the user's own stages are made. */
export function createStageEditing(verbs: ShortlistVerbs, show: () => Promise<void>) {
  const isOpen = signal(false);
  const problem = signal<string | undefined>(undefined);

  async function took(outcome: Promise<StageProblem | undefined>): Promise<boolean> {
    const refused = await outcome;
    problem.value = refused && PROBLEMS[refused];
    if (!refused) await show();
    return !refused;
  }

  return {
    isOpen,
    problem,
    open(): void {
      problem.value = undefined;
      isOpen.value = true;
    },
    close(): void {
      isOpen.value = false;
    },
    /** Answers whether it was kept. */
    add: (name: string): Promise<boolean> => took(verbs.addStage(name)),
    rename: (id: string, name: string): Promise<boolean> => took(verbs.renameStage(id, name)),
    async remove(id: string): Promise<void> {
      await verbs.removeStage(id);
      problem.value = undefined;
      await show();
    },
  };
}
