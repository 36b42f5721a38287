import { signal } from '@preact/signals';
import { grouped } from '#lib/ui/words.ts';
import type { Erased } from '#lib/ui/workspace/erased.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Selection } from './selection.ts';
import type { Done, ShortlistVerbs } from './verbs.ts';

export type Bulk = ReturnType<typeof createBulk>;

/** Up to so many are brought back after they were deleted; more are asked about first. */
export const UNDO_LIMIT = 500;

/** One line, as tags are kept. */
const tagOf = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 60).trim();

const people = (count: number): string => (count === 1 ? '1 candidate' : `${grouped(count)} candidates`);

/** What is done with all who are selected; each can be taken back. */
export function createBulk(verbs: ShortlistVerbs, notices: Notices, selection: Selection, show: () => Promise<void>) {
  const asked = signal<readonly string[]>([]);

  async function run(work: Promise<Done & { erased?: Erased }>, tell: (count: number) => string): Promise<void> {
    const { count, undo, erased } = await work;
    const takeBack = async (): Promise<void> => {
      await undo?.();
      notices.tell({ text: `Taken back for ${people(count)}.` });
      await show();
    };
    if (count === 0) notices.tell({ text: 'Nothing was changed: it was so already, or they were deleted meanwhile.' });
    else notices.tell({ text: tell(count), ...(undo && { undo: takeBack }), ...(erased && { erased }) });
    await show();
  }

  async function erase(ids: readonly string[]): Promise<void> {
    asked.value = [];
    selection.drop(ids);
    const erasing = verbs
      .remove(ids)
      .then((erased) => ({ count: erased.receipt.candidates, ...(erased.undo && { undo: erased.undo }), erased }));
    await run(erasing, (count) => `${people(count)} deleted, with everything kept about ${count === 1 ? 'them' : 'each'}.`);
  }

  return {
    /** Who is asked about before they are deleted for good. */
    asked,

    setStage: (stage: { id: string; name: string }): Promise<void> =>
      run(verbs.setStage(selection.list(), stage.id), (count) => `${people(count)} moved to “${stage.name}”.`),

    async addTag(text: string): Promise<void> {
      const tag = tagOf(text);
      if (tag) await run(verbs.addTag(selection.list(), tag), (count) => `Tag “${tag}” added to ${people(count)}.`);
    },

    async removeTag(text: string): Promise<void> {
      const tag = tagOf(text);
      if (tag) await run(verbs.removeTag(selection.list(), tag), (count) => `Tag “${tag}” taken from ${people(count)}.`);
    },

    keepLonger: (): Promise<void> =>
      run(verbs.keepLonger(selection.list()), (count) => `${people(count)} kept for another full term from today on.`),

    /** Hands over a file with those who are selected, or with others. */
    async exportCsv(ids: readonly string[] = selection.list()): Promise<void> {
      const count = await verbs.exportCsv(ids);
      const made = `A CSV file with ${people(count)} was made. The export is noted in the log.`;
      notices.tell({ text: count === 0 ? 'No file was made.' : made });
    },

    async remove(): Promise<void> {
      const ids = selection.list();
      if (ids.length > UNDO_LIMIT) asked.value = ids;
      else await erase(ids);
    },
    removeForGood: (): Promise<void> => erase(asked.value),
    leave(): void {
      asked.value = [];
    },

    /** Deletes a record that can't be opened. */
    removeRecord: (id: string): Promise<void> => erase([id]),
  };
}
