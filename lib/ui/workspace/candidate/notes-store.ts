import { signal } from '@preact/signals';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { CandidateVerbs, Note, OpenedCandidate, Undo } from './verbs.ts';

/** Longest note, in UTF-16 units. */
export const NOTE_LENGTH = 20_000;

const NO_ROOM_WORDS = 'there is no room for it. Free some room on this computer, and keep it then.';

const whyNot = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export type NotesStore = ReturnType<typeof createNotes>;

/** Notes on candidates. What is being written is kept by candidate, whatever is loaded anew or looked at meanwhile. */
export function createNotes(
  verbs: Pick<CandidateVerbs, 'addNote' | 'removeNote'>,
  notices: Notices,
  act: (work: Promise<Undo>, text: string) => Promise<void>,
  again: () => Promise<void>,
) {
  const drafts = signal<Readonly<Record<string, string>>>({});
  const write = (id: string, text: string): void => {
    drafts.value = { ...drafts.value, [id]: text };
  };
  return {
    drafts,
    write,
    async save({ row: { id } }: OpenedCandidate): Promise<void> {
      const draft = drafts.value[id] ?? '';
      const text = draft.trim().slice(0, NOTE_LENGTH);
      if (!text) return;
      const problem = await verbs.addNote(id, text).then(({ kind }) => (kind === 'kept' ? undefined : NO_ROOM_WORDS), whyNot);
      if (problem !== undefined) return notices.tell({ text: `The note could not be kept, and still stands in its field: ${problem}` });
      if (drafts.value[id] === draft) write(id, '');
      notices.tell({ text: 'Note kept.' });
      await again();
    },
    remove: ({ row }: OpenedCandidate, note: Note): Promise<void> => act(verbs.removeNote(row.id, note), 'Note deleted.'),
  };
}
