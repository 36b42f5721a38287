import type { Matrix } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { PopupFoot } from '#lib/ui/popup-foot.tsx';
import type { ReportState } from '#lib/ui/reading-store.ts';
import { pointingOf, ReportBody, SaveNoteOf } from '#lib/ui/report-body.tsx';
import { ReportHead } from '#lib/ui/report-head.tsx';
import { NotesCard } from '#lib/ui/workspace/candidate/notes-card.tsx';
import { DifferencesCard } from './differences-card.tsx';
import { KeepStrip } from './keep-strip.tsx';
import { keptOf, UnkeptDraft } from './kept.tsx';
import type { PanelStore } from './store.ts';

interface PanelReportProps {
  store: PanelStore;
  matrices: readonly Matrix[];
  read: ReportState;
  version: string;
}

/** The popup's report; of a saved candidate also what is kept, and what has changed since. */
export function PanelReport({ store, matrices, read, version }: PanelReportProps) {
  const { popup } = store;
  const pointing = pointingOf(popup, read, store.front.value?.kind === 'same');
  const state = popup.saving.saveState.value;
  const isChanged = state?.kind === 'changed' && popup.saving.failure.value === undefined;
  const kept = keptOf(store, read);
  return (
    <>
      <ReportHead store={popup} matrices={matrices} read={read} version={version} pointing={pointing} />
      {kept && <KeepStrip store={store.candidate} candidate={kept} />}
      <main class="pop__main">
        {isChanged ? (
          <DifferencesCard entry={state.entry} earlier={popup.blind.earlier} current={read.report} />
        ) : (
          <SaveNoteOf store={popup} />
        )}
        <ReportBody store={popup} read={read} pointing={pointing} />
        {kept && <NotesCard notes={store.candidate.notes} candidate={kept} />}
        {!kept && <UnkeptDraft store={store} read={read} />}
      </main>
      <PopupFoot store={popup} report={read.report}>
        <button class="icon-btn" type="button" aria-label="Read again" title="Read again" onClick={() => void popup.reading.readAgain()}>
          <Icon name="refresh" />
        </button>
      </PopupFoot>
    </>
  );
}
