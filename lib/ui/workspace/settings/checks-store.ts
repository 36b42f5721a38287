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

  async function save(choice: CheckChoice, text: string, before?: CheckChoice): Promise<void> {
    await verbs.save(choice);
    notices.tell({ text, ...(before && { undo: () => save(before, 'The checks are as they were.') }) });
    await show();
  }

  return {
    shown: shown.state,
    show,
    async toggle(check: Check, choice: CheckChoice): Promise<void> {
      const list = check.isOptional ? 'optionalRules' : 'mutedRules';
      const has = choice[list].includes(check.id);
      const next = { ...choice, [list]: has ? choice[list].filter((id) => id !== check.id) : [...choice[list], check.id] };
      await save(next, `“${check.title}” is switched ${isOn(check, next) ? 'on' : 'off'}. It holds for what is read from now on.`, choice);
    },
  };
}
