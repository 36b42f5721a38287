import { signal } from '@preact/signals';
import { plural } from '#lib/ui/words.ts';
import type { Erased } from '#lib/ui/workspace/erased.ts';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Expiring, KeepingVerbs } from './verbs.ts';

export type KeepingStore = ReturnType<typeof createKeeping>;

/** What has to be typed before everything is erased. */
export const ERASE_WORDS = 'erase everything';

/** How long candidates are kept, who goes soon, and erasing. */
export function createKeeping(verbs: KeepingVerbs, notices: Notices) {
  const loaded = createLoading<{ days: number; expiring: Expiring }>();
  const typedDays = signal<string | undefined>(undefined);
  const typedWords = signal('');
  const erased = signal<Erased | undefined>(undefined);
  const problem = signal<string | undefined>(undefined);
  const show = (): Promise<void> => loaded.load(verbs.load);

  return {
    loaded: loaded.state,
    /** What stands in the field of days while it is being changed. */
    typedDays,
    typedWords,
    /** Everything that was there, once it is erased. */
    erased,
    problem,
    show,
    now: verbs.now,

    async saveDays(): Promise<void> {
      const days = Number(typedDays.value);
      const isKept = typedDays.value?.trim() !== '' && verbs.isRetention(days);
      problem.value = isKept ? undefined : 'Choose a whole number of days from 1 to 3650.';
      if (!isKept) return;
      await verbs.saveDays(days);
      typedDays.value = undefined;
      notices.tell({ text: `Candidates are kept for ${plural(days, 'day')} from now on.` });
      await show();
    },
    async keepLonger(ids: readonly string[]): Promise<void> {
      const undo = await verbs.keepLonger(ids);
      notices.tell({
        text: `${plural(ids.length, 'candidate')} ${ids.length === 1 ? 'is' : 'are'} kept for another term.`,
        undo: async () => {
          await undo();
          notices.tell({ text: 'The last day of keeping is as it was.' });
          await show();
        },
      });
      await show();
    },
    async erase(ids: readonly string[]): Promise<void> {
      const done = await verbs.erase(ids);
      const { undo, receipt } = done;
      const takeBack = async (): Promise<void> => {
        await undo?.();
        notices.tell({ text: `${plural(receipt.candidates, 'candidate')} put back.` });
        await show();
      };
      notices.tell({ text: `${plural(receipt.candidates, 'candidate')} erased.`, erased: done, ...(undo && { undo: takeBack }) });
      await show();
    },
    async eraseEverything(): Promise<void> {
      if (typedWords.value.trim().toLowerCase() !== ERASE_WORDS) return;
      erased.value = await verbs.eraseEverything();
      notices.clear();
      typedWords.value = '';
      await show();
    },
  };
}
