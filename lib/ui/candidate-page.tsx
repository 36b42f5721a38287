import type { Matrix } from '#lib/matrices/schema.ts';
import { nameOf, roleOf } from './candidate-row.tsx';
import { CompetencyStrip } from './competencies.tsx';
import { CoverageLine } from './coverage-line.tsx';
import { FlagsView } from './flags-view.tsx';
import { Icon } from './icon.tsx';
import { QuestionList } from './questions-view.tsx';
import { spellDate } from './words.ts';
import type { WorkspaceStore } from './workspace-store.ts';
import type { OpenedCandidate } from './workspace-verbs.ts';

interface CandidatePageProps {
  store: WorkspaceStore;
  matrices: readonly Matrix[];
  candidate: OpenedCandidate;
}

/** A candidate with the report as it was saved. */
export function CandidatePage({ store, matrices, candidate: { row, reading } }: CandidatePageProps) {
  return (
    <>
      <p class="crumb">
        <a href="#list">
          <Icon name="back" small />
          Saved candidates
        </a>
      </p>
      <div class="page__head">
        <div>
          <h1>{nameOf(row)}</h1>
          <p>
            {row.headline && <>{row.headline} · </>}Read against {roleOf(row, matrices)} · Saved on {spellDate(row.savedAt)} · Kept until{' '}
            {spellDate(row.expiresAt)}
          </p>
        </div>
      </div>
      {reading ? (
        <SavedReport store={store} reading={reading} />
      ) : (
        <p>
          The saved report can’t be opened by this version. It is kept, and “Export all” holds it as it is. Read the profile again to make a
          new one.
        </p>
      )}
    </>
  );
}

function SavedReport({ store, reading: { profile, report } }: { store: WorkspaceStore; reading: NonNullable<OpenedCandidate['reading']> }) {
  const pointing = { copied: store.copied.value, copy: (text: string) => void store.copy(text) };
  return (
    <>
      <section class="card overview" aria-label="What was read, and how much of it each competency has">
        <CoverageLine profile={profile} />
        <CompetencyStrip competencies={report.competencies} />
      </section>
      <div class="columns">
        <section aria-label="Flags">
          <FlagsView profile={profile} report={report} pointing={pointing} />
        </section>
        <section aria-label="Questions">
          <QuestionList questions={report.questions} pointing={pointing} />
        </section>
      </div>
    </>
  );
}
