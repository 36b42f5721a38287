import { FlagsView } from './flags-view.tsx';
import type { Pointing } from './pointing.ts';
import { QuestionsView } from './questions-view.tsx';
import type { ReportState } from './reading-store.ts';
import { SaveNote } from './save-note.tsx';
import type { PopupStore } from './store.ts';

/** What is known of saving, said above the rest. */
export function SaveNoteOf({ store }: { store: PopupStore }) {
  const { saving } = store;
  const state = saving.saveState.value;
  if (!state) return null;
  return <SaveNote state={state} failure={saving.failure.value} undo={() => void saving.undo()} openList={() => void store.openList()} />;
}

/** The flags, or the questions. */
export function ReportBody({ store, read, pointing }: { store: PopupStore; read: ReportState; pointing: Pointing }) {
  return store.view.value === 'flags' ? (
    <FlagsView profile={read.profile} report={read.report} pointing={pointing} />
  ) : (
    <QuestionsView questions={read.report.questions} pointing={pointing} />
  );
}

/** A quote can be shown only where the profile came from a page, and that page is in front. */
export function pointingOf({ pointing }: PopupStore, { profile }: ReportState, isInFront = true): Pointing {
  const copy = { copied: pointing.copied.value, uncopied: pointing.uncopied.value, copy: (text: string) => void pointing.copy(text) };
  return profile.source.url && isInFront ? { ...copy, shown: pointing.shown.value, show: (span) => void pointing.show(span) } : copy;
}
