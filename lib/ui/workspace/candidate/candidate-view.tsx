import type { Matrix } from '#lib/matrices/schema.ts';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { nameOf } from '#lib/ui/workspace/candidate-row.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { useTitle } from '#lib/ui/workspace/title.ts';
import { AttachCard } from './attach-card.tsx';
import { CandidateHead } from './candidate-head.tsx';
import { ChangesSection } from './changes-section.tsx';
import { DetailsCard } from './details-card.tsx';
import { ExportCard } from './export-card.tsx';
import { HireCard } from './hire-card.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { NotesCard } from './notes-card.tsx';
import { latestReading, readingBefore, shownReading } from './readings.ts';
import { ReadingsCard } from './readings-card.tsx';
import { SavedReport } from './saved-report.tsx';
import { sourcesOf } from './sources.ts';
import { SourcesSection } from './sources-section.tsx';
import type { CandidateStore } from './store.ts';
import type { OpenedCandidate, Reading } from './verbs.ts';

interface CandidateProps {
  store: CandidateStore;
  matrices: readonly Matrix[];
}

/** A saved candidate, or that there is none. */
export function CandidateView({ store, matrices }: CandidateProps) {
  const state = store.candidate.value;
  const row = state.kind === 'ready' ? state.value?.row : undefined;
  useTitle(row ? nameOf(row) : 'Candidate');
  if (state.kind === 'loading') return <h1>Candidate</h1>;
  if (state.kind === 'broken') return <Broken message={state.message} />;
  return state.value ? <CandidatePage key={state.value.row.id} store={store} matrices={matrices} candidate={state.value} /> : <Gone />;
}

function Gone() {
  return (
    <>
      <h1>This candidate is not saved here</h1>
      <p>
        They were deleted, or their last day of keeping has passed. <a href={hrefOf({ screen: 'shortlist' })}>Back to the list</a>
      </p>
    </>
  );
}

type PageProps = CandidateProps & { candidate: OpenedCandidate };

function CandidatePage({ store, matrices, candidate }: PageProps) {
  const shown = shownReading(candidate, store.chosen.value);
  return (
    <>
      <CandidateHead row={candidate.row} roleName={candidate.roleName} matrices={matrices} />
      <div class="candidate">
        <div class="candidate__main">{shown ? <ShownReading store={store} candidate={candidate} shown={shown} /> : <Unopened />}</div>
        <div class="candidate__side">
          <NotesCard notes={store.notes} candidate={candidate} />
          <DetailsCard store={store} candidate={candidate} report={shown?.report} matrices={matrices} />
          <HireCard store={store} candidate={candidate} />
          <AttachCard store={store} candidate={candidate} />
          <ReadingsCard store={store} candidate={candidate} shown={shown} />
          <ExportCard store={store} candidate={candidate} shown={shown} />
        </div>
      </div>
      {shown && <Evidence store={store} matrices={matrices} candidate={candidate} shown={shown} />}
    </>
  );
}

function Unopened() {
  return (
    <p>
      The saved report can’t be opened by this version. It is kept, and “Export all” holds it as it is. Read the profile again to make a new
      one.
    </p>
  );
}

type ShownProps = Omit<PageProps, 'matrices'> & { shown: Reading };

function ShownReading({ store, candidate, shown }: ShownProps) {
  const before = readingBefore(candidate, shown);
  return (
    <>
      {shown.id !== latestReading(candidate)?.id && (
        <p class="notice">
          <span>{shown.attached ? 'This is the attached source by itself.' : 'This is an earlier reading.'}</span>
          <button class="link-btn" type="button" onClick={() => store.choose(undefined)}>
            Back to the latest
          </button>
        </p>
      )}
      <SavedReport store={store} reading={shown} />
      {before && <ChangesSection before={before} shown={shown} />}
    </>
  );
}

function Evidence({ store, matrices, candidate, shown }: PageProps & { shown: Reading }) {
  const attached = candidate.readings.filter((reading) => reading.attached);
  const { profile, report } = shown;
  return (
    <>
      <LedgerSection
        key={shown.id}
        profile={profile}
        report={report}
        matrix={matrices.find(({ id }) => id === report.specialization)}
        sources={sourcesOf(
          profile,
          attached.map((reading) => reading.profile),
        )}
        releaseOf={store.releaseOf}
      />
      {!shown.attached && <SourcesSection shown={shown} attached={attached} />}
    </>
  );
}
