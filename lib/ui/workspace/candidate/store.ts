import { signal } from '@preact/signals';
import type { ChecklistItem } from '#lib/roles/hire-checklist.ts';
import { hiddenFileName } from '#lib/ui/blind/file-names.ts';
import { nameOf } from '#lib/ui/workspace/candidate-row.ts';
import type { Erased } from '#lib/ui/workspace/erased.ts';
import { createFeedback } from '#lib/ui/workspace/feedback/store.ts';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import { cleanName } from './clean-name.ts';
import { createNotes } from './notes-store.ts';
import { sourceName } from './sources.ts';
import { cleanTag, MOST_TAGS } from './tags.ts';
import type { CandidateVerbs, ExportFormat, OpenedCandidate, Reading } from './verbs.ts';

export type CandidateStore = ReturnType<typeof createCandidate>;

/** What became of the file that was last given. */
export type Attaching = { kind: 'idle' } | { kind: 'reading'; name: string } | { kind: 'problem'; message: string };

/** One saved candidate and what can be done with them. What is loaded is `undefined` where they are not saved any more. */
export function createCandidate(verbs: CandidateVerbs, notices: Notices) {
  const candidate = createLoading<OpenedCandidate | undefined>();
  const copied = signal<string | undefined>(undefined);
  const chosen = signal<string | undefined>(undefined);
  const attaching = signal<Attaching>({ kind: 'idle' });
  const feedback = createFeedback(verbs.feedback, notices);
  let shown = '';

  /** Loads again; what the user is typing or has chosen stays, but for another candidate. */
  async function show(id: string): Promise<void> {
    if (id !== shown) {
      shown = id;
      candidate.reset();
      chosen.value = undefined;
      attaching.value = { kind: 'idle' };
    }
    await Promise.all([candidate.load(() => verbs.find(id)), feedback.show(id)]);
  }
  const again = (): Promise<void> => show(shown);

  /** Does something, says so, and offers to take it back. */
  const act = async (work: Promise<() => Promise<void>>, text: string): Promise<void> => tellDone(text, await work);

  async function tellDone(text: string, undo?: () => Promise<void>, erased?: Erased): Promise<void> {
    const takeBack = async (): Promise<void> => {
      await undo?.();
      notices.tell({ text: 'Taken back.' });
      await again();
    };
    notices.tell({ text, ...(undo && { undo: takeBack }), ...(erased && { erased }) });
    await again();
  }

  async function say(text: string): Promise<void> {
    notices.tell({ text });
    await again();
  }

  return {
    candidate: candidate.state,
    copied,
    /** The id of the reading whose report is shown; the latest where none is chosen. */
    chosen,
    attaching,
    feedback,
    notes: createNotes(verbs, notices, act, again),
    releaseOf: verbs.releaseOf,
    print: verbs.print,
    show,
    choose(reading: Reading | undefined): void {
      chosen.value = reading?.id;
    },
    async copy(text: string): Promise<void> {
      await verbs.copy(text);
      copied.value = text;
    },
    async writeName({ row }: OpenedCandidate, text: string): Promise<void> {
      const name = cleanName(text);
      if (name === row.name) return;
      await act(verbs.writeName(row.id, name || undefined), name ? `The name is now “${name}”.` : 'The name is again as it was read.');
    },
    /** Told without a way back, which would take the focus from a control that itself takes it back. */
    async setStage({ row, stages }: OpenedCandidate, stage: string): Promise<void> {
      await verbs.setStage(row.id, stage);
      await say(`Stage is now ${stages.find(({ id }) => id === stage)?.name ?? stage}.`);
    },
    async addTag({ row }: OpenedCandidate, text: string): Promise<void> {
      const tag = cleanTag(text);
      if (!tag || row.tags.includes(tag) || row.tags.length >= MOST_TAGS) return;
      await verbs.addTag(row.id, tag);
      await say(`Tag “${tag}” added.`);
    },
    removeTag: ({ row }: OpenedCandidate, tag: string): Promise<void> => act(verbs.removeTag(row.id, tag), `Tag “${tag}” removed.`),
    /** Told without a way back: the box itself takes it back. */
    async settle({ row }: OpenedCandidate, item: ChecklistItem, isSettled: boolean): Promise<void> {
      const isKept = (await verbs.settle(row.id, item.id, isSettled)) === 'kept';
      if (isKept) await say(`“${item.text}” is ${isSettled ? 'settled' : 'open again'}.`);
      else await say('The tick could not be kept: the browser has no room left, or the candidate was deleted.');
    },
    keepLonger: ({ row }: OpenedCandidate): Promise<void> => act(verbs.keepLonger(row.id), 'Kept for another full term from today on.'),
    export: ({ row }: OpenedCandidate, format: ExportFormat, reading?: Reading): Promise<void> => verbs.export(row.id, format, reading),
    async remove({ row }: OpenedCandidate): Promise<void> {
      const erased = await verbs.remove(row.id);
      await tellDone(`${nameOf(row)} was deleted with everything kept of them.`, erased.undo, erased);
    },
    async detach({ row }: OpenedCandidate, source: Reading): Promise<void> {
      const result = await verbs.detach(row.id, source);
      if (result.kind === 'problem') {
        notices.tell({ text: result.message });
        return;
      }
      if (chosen.value === source.id) chosen.value = undefined;
      await tellDone(`${sourceName(source.profile)} was detached; the report is now made without it.`, result.undo);
    },

    async attach({ row }: OpenedCandidate, file: File): Promise<void> {
      attaching.value = { kind: 'reading', name: file.name };
      const result = await verbs.attach(row.id, file).catch((error: unknown) => ({ kind: 'problem' as const, message: messageOf(error) }));
      if (shown !== row.id) return;
      attaching.value = result.kind === 'problem' ? result : { kind: 'idle' };
      if (result.kind === 'problem') return;
      chosen.value = undefined;
      const name = row.isBlind ? hiddenFileName(file.name) : file.name;
      await act(Promise.resolve(result.undo), `${name} was attached; the report is now made of both.`);
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
