import type { Matrix } from '#lib/matrices/schema.ts';
import { CompetencyStrip } from '#lib/ui/competencies.tsx';
import { CoverageLine } from '#lib/ui/coverage-line.tsx';
import { FlagsView } from '#lib/ui/flags-view.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { QuestionList } from '#lib/ui/questions-view.tsx';
import { spellDate } from '#lib/ui/words.ts';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { nameOf, roleOf } from '#lib/ui/workspace/candidate-row.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import type { CandidateStore } from './store.ts';
import type { OpenedCandidate } from './verbs.ts';

interface CandidateProps {
  store: CandidateStore;
  matrices: readonly Matrix[];
}

/** A saved candidate, or that there is none. */
export function CandidateView({ store, matrices }: CandidateProps) {
  const state = store.candidate.value;
  if (state.kind === 'loading') return <h1>Candidate</h1>;
  if (state.kind === 'broken') return <Broken message={state.message} />;
  return state.value ? <CandidatePage store={store} matrices={matrices} candidate={state.value} /> : <Gone />;
}

function Gone() {
  return (
    <>
      <h1>This candidate is not saved here</h1>
      <p>
        It was deleted, or its last day of keeping has passed. <a href={hrefOf({ screen: 'shortlist' })}>Back to the list</a>
      </p>
    </>
  );
}

/** A candidate with the report as it was saved. */
function CandidatePage({ store, matrices, candidate: { row, reading } }: CandidateProps & { candidate: OpenedCandidate }) {
  return (
    <>
      <p class="crumb">
        <a href={hrefOf({ screen: 'shortlist' })}>
          <Icon name="back" small />
          Shortlist
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

function SavedReport({ store, reading: { profile, report } }: { store: CandidateStore; reading: NonNullable<OpenedCandidate['reading']> }) {
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
