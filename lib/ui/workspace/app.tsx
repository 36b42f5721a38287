import type { Matrix } from '#lib/matrices/schema.ts';
import { CandidateView } from './candidate/candidate-view.tsx';
import { CompareView } from './compare/compare-view.tsx';
import { ImportView } from './import/import-view.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Reminders } from './reminders.tsx';
import type { NamedSkill } from './roles/must-haves.tsx';
import { RolesView } from './roles/roles-view.tsx';
import { SettingsView } from './settings/settings-view.tsx';
import { Shell } from './shell.tsx';
import { ShortlistView } from './shortlist/shortlist-view.tsx';
import type { WorkspaceStore } from './store.ts';
import { Trouble } from './trouble.tsx';

export interface WorkspaceProps {
  store: WorkspaceStore;
  matrices: readonly Matrix[];
  /** The skills of the catalogue by name. */
  skills: readonly NamedSkill[];
}

/** The page of saved candidates. */
export function WorkspaceApp({ store, matrices, skills }: WorkspaceProps) {
  const opening = store.upkeep.opening.value;
  if (opening.kind !== 'open')
    return (
      <Shell screen={store.place.value.screen}>
        <Trouble opening={opening} rescue={store.upkeep.rescue} />
      </Shell>
    );
  return (
    <Shell screen={store.place.value.screen}>
      {store.place.value.screen !== 'settings' && <Reminders due={store.upkeep.due.value} />}
      <NoticeBar notice={store.notice.value} />
      <Screen store={store} matrices={matrices} skills={skills} />
    </Shell>
  );
}

function Screen({ store, matrices, skills }: WorkspaceProps) {
  const place = store.place.value;
  switch (place.screen) {
    case 'candidate':
      return <CandidateView store={store.candidate} matrices={matrices} />;
    case 'compare':
      return <CompareView store={store.compare} matrices={matrices} />;
    case 'import':
      return <ImportView store={store.importing} matrices={matrices} />;
    case 'roles':
      return <RolesView store={store.roles} matrices={matrices} skills={skills} />;
    case 'settings':
      return <SettingsView store={store.settings} section={place.section} />;
    case 'shortlist':
      return <ShortlistView store={store.shortlist} matrices={matrices} />;
  }
}
