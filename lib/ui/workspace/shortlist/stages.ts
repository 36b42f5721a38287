import { signal } from '@preact/signals';
import type { Named, ShortlistVerbs, StageProblem } from './verbs.ts';

export type StageEditing = ReturnType<typeof createStageEditing>;

const PROBLEMS: Record<StageProblem, string> = {
  'no-name': 'Give the stage a name.',
  'name-taken': 'There is a stage of this name already.',
  'too-many': 'Forty stages of your own are the most that fit. Remove one first.',
};

/** A stage that was removed, with the way back. */
export interface RemovedStage {
  stage: Named;
  undo(): Promise<void>;
}

/** The dialog in which the user's own stages are made. */
export function createStageEditing(verbs: ShortlistVerbs, show: () => Promise<void>) {
  const isOpen = signal(false);
  const problem = signal<string | undefined>(undefined);
  const removed = signal<RemovedStage | undefined>(undefined);

  async function took(outcome: Promise<StageProblem | undefined>): Promise<boolean> {
    const refused = await outcome;
    problem.value = refused && PROBLEMS[refused];
    if (!refused) await show();
    return !refused;
  }

  return {
    isOpen,
    problem,
    /** The stage that was removed last, while the dialog stands open. */
    removed,
    open(): void {
      problem.value = undefined;
      removed.value = undefined;
      isOpen.value = true;
    },
    close(): void {
      isOpen.value = false;
    },
    /** Answers whether it was kept. */
    add: (name: string): Promise<boolean> => took(verbs.addStage(name)),
    rename: (id: string, name: string): Promise<boolean> => took(verbs.renameStage(id, name)),
    async remove(stage: Named): Promise<void> {
      const putBack = await verbs.removeStage(stage.id);
      problem.value = undefined;
      const undo = async (): Promise<void> => {
        if (await took(putBack())) removed.value = undefined;
      };
      removed.value = { stage, undo };
      await show();
    },
  };
}
