import type { Matrix } from '#lib/matrices/schema.ts';
import { CandidateListView } from './candidate-list.tsx';
import { CandidatePage } from './candidate-page.tsx';
import { Brand, Icon } from './icon.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Welcome } from './welcome.tsx';
import type { WorkspaceStore } from './workspace-store.ts';

export interface WorkspaceProps {
  store: WorkspaceStore;
  matrices: readonly Matrix[];
}

/** The page of saved candidates: a list, one of them, or how to begin. */
export function WorkspaceApp({ store, matrices }: WorkspaceProps) {
  return (
    <>
      <header class="top">
        <a href="#list" class="top__brand">
          <Brand />
          Mirage Lens
        </a>
        <p class="top__note">
          <Icon name="lock" small />
          Everything here stays on this computer. Nothing is sent anywhere.
        </p>
      </header>
      <main class="page">
        <NoticeBar notice={store.notice.value} />
        <Screen store={store} matrices={matrices} />
      </main>
    </>
  );
}

function Screen({ store, matrices }: WorkspaceProps) {
  const state = store.state.value;
  switch (state.kind) {
    case 'loading':
      return <h1>Saved candidates</h1>;
    case 'broken':
      return <Broken message={state.message} />;
    case 'gone':
      return <Gone />;
    case 'candidate':
      return <CandidatePage store={store} matrices={matrices} candidate={state.candidate} />;
    case 'list':
      return isEmpty(state.list) ? <Welcome /> : <CandidateListView store={store} matrices={matrices} list={state.list} />;
  }
}

const isEmpty = ({ rows, unreadable }: { rows: readonly unknown[]; unreadable: readonly unknown[] }) =>
  rows.length + unreadable.length === 0;

function Broken({ message }: { message: string }) {
  return (
    <>
      <h1>The saved candidates can’t be opened</h1>
      <p>The browser did not open the place where they are kept. They are not lost: close other Mirage Lens pages and reload this one.</p>
      <p class="hint">{message}</p>
    </>
  );
}

function Gone() {
  return (
    <>
      <h1>This candidate is not saved here</h1>
      <p>
        It was deleted, or its last day of keeping has passed. <a href="#list">Back to the list</a>
      </p>
    </>
  );
}
