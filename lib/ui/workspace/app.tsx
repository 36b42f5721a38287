import type { Matrix } from '#lib/matrices/schema.ts';
import { CandidateView } from './candidate/candidate-view.tsx';
import { CompareView } from './compare/compare-view.tsx';
import { ImportView } from './import/import-view.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Shell } from './shell.tsx';
import { ShortlistView } from './shortlist/shortlist-view.tsx';
import type { WorkspaceStore } from './store.ts';

export interface WorkspaceProps {
  store: WorkspaceStore;
  matrices: readonly Matrix[];
}

/** The page of saved candidates. */
export function WorkspaceApp({ store, matrices }: WorkspaceProps) {
  return (
    <Shell screen={store.place.value.screen}>
      <NoticeBar notice={store.notice.value} />
      <Screen store={store} matrices={matrices} />
    </Shell>
  );
}

function Screen({ store, matrices }: WorkspaceProps) {
  switch (store.place.value.screen) {
    case 'candidate':
      return <CandidateView store={store.candidate} matrices={matrices} />;
    case 'compare':
      return <CompareView store={store.compare} matrices={matrices} />;
    case 'import':
      return <ImportView store={store.importing} matrices={matrices} />;
    case 'shortlist':
      return <ShortlistView store={store.shortlist} matrices={matrices} />;
  }
}
