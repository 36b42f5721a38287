import type { Matrix } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { CompetencyStrip } from './competencies.tsx';
import { CoverageWithMore } from './coverage-line.tsx';
import { FlagsView } from './flags-view.tsx';
import type { Pointing } from './pointing.ts';
import { PopupFoot } from './popup-foot.tsx';
import { readerReportOf } from './problem-words.ts';
import { QuestionsView } from './questions-view.tsx';
import type { ReportState } from './reading-store.ts';
import { SaveNote } from './save-note.tsx';
import { SelectionLine } from './selection-line.tsx';
import type { PopupStore } from './store.ts';

interface PopupReportProps {
  store: PopupStore;
  matrices: readonly Matrix[];
  read: ReportState;
  version: string;
}

/** Coverage first, then what was found, then what to do with it. */
export function PopupReport({ store, matrices, read: { profile, report, selection, structure }, version }: PopupReportProps) {
  const { reading, saving, view } = store;
  const saveState = saving.saveState.value;
  const pointing = pointingOf(store, profile);
  return (
    <>
      <header class="pop__head">
        <div class="pop__who">
          <h1 title={profile.basics.name}>{profile.basics.name ?? 'No name read'}</h1>
          <ChoiceSelect matrices={matrices} choice={reading.choice.value} choose={(next) => void reading.choose(next)} />
        </div>
        <CoverageWithMore profile={profile} pointing={pointing} {...(structure && { structure: readerReportOf(structure, version) })} />
        {selection && (
          <SelectionLine
            selection={selection}
            readSelection={() => void reading.readSelection()}
            readPage={() => void reading.readAgain()}
          />
        )}
        <CompetencyStrip competencies={report.competencies} />
      </header>
      <main class="pop__main">
        {saveState && (
          <SaveNote
            state={saveState}
            failure={saving.failure.value}
            undo={() => void saving.undo()}
            openList={() => void store.openList()}
          />
        )}
        {view.value === 'flags' && <FlagsView profile={profile} report={report} pointing={pointing} />}
        {view.value === 'questions' && <QuestionsView questions={report.questions} pointing={pointing} />}
      </main>
      <PopupFoot store={store} report={report} />
    </>
  );
}

/** A quote can be shown only where the profile came from a page. */
function pointingOf({ pointing }: PopupStore, { source }: Profile): Pointing {
  const copy = { copied: pointing.copied.value, copy: (text: string) => void pointing.copy(text) };
  return source.url ? { ...copy, shown: pointing.shown.value, show: (span) => void pointing.show(span) } : copy;
}
