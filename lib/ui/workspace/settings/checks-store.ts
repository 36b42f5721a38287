import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Check, CheckChoice, CheckVerbs } from './verbs.ts';

export type ChecksStore = ReturnType<typeof createChecks>;

export interface ShownChecks {
  checks: readonly Check[];
  choice: CheckChoice;
}

export const isOn = ({ id, isOptional }: Check, { mutedRules, optionalRules }: CheckChoice): boolean =>
  isOptional ? optionalRules.includes(id) : !mutedRules.includes(id);

/** Which checks are made. */
export function createChecks(verbs: CheckVerbs, notices: Notices) {
  const shown = createLoading<ShownChecks>();
  const show = (): Promise<void> => shown.load(verbs.load);

  return {
    shown: shown.state,
    show,
    async turn(check: Check, on: boolean): Promise<void> {
      const undo = await verbs.turn(check, on);
      notices.tell({
        text: `“${check.title}” is switched ${on ? 'on' : 'off'}. It holds for what is read from now on.`,
        undo: async () => {
          await undo();
          notices.tell({ text: `“${check.title}” is as it was.` });
          await show();
        },
      });
      await show();
    },
  };
}
