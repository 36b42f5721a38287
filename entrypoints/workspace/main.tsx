import { render } from 'preact';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { WorkspaceApp } from '#lib/ui/workspace-app.tsx';
import { createWorkspaceStore } from '#lib/ui/workspace-store.ts';
import { candidateIn } from './address.ts';
import { workspaceVerbs } from './verbs.ts';

const store = createWorkspaceStore(workspaceVerbs);
const root = document.getElementById('app');
if (root) render(<WorkspaceApp store={store} matrices={builtInMatrices} />, root);

function follow(): void {
  const id = candidateIn(location.hash);
  void (id === undefined ? store.showList() : store.showCandidate(id));
}

window.addEventListener('hashchange', follow);
void store.tidy().then(follow);
