import { signal } from '@preact/signals';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { CandidateList, ListOrder, ShortlistVerbs } from './verbs.ts';

export type ShortlistStore = ReturnType<typeof createShortlist>;

/** The list of saved candidates and what can be done there. */
export function createShortlist(verbs: ShortlistVerbs, notices: Notices) {
  const list = createLoading<CandidateList>();
  const order = signal<ListOrder>('saved');
  const show = (): Promise<void> => list.load(() => verbs.list(order.value));

  return {
    list: list.state,
    order,
    show,
    exportAll: verbs.exportAll,
    now: verbs.now,

    async sortBy(next: ListOrder): Promise<void> {
      order.value = next;
      await show();
    },
    async remove(id: string, name: string): Promise<void> {
      const putBack = await verbs.remove(id);
      const undo = async (): Promise<void> => {
        await putBack();
        notices.tell({ text: `${name} is back.` });
        await show();
      };
      notices.tell({ text: `${name} was deleted.`, undo });
      await show();
    },
  };
}
