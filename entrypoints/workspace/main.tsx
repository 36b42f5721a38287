import { render } from 'preact';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { WorkspaceApp } from '#lib/ui/workspace/app.tsx';
import { createWorkspaceStore } from '#lib/ui/workspace/store.ts';
import { workspaceVerbs } from './verbs/index.ts';

const store = createWorkspaceStore(workspaceVerbs);
const follow = (): void => void store.go(location.hash);
window.addEventListener('hashchange', follow);
void store.tidy().then(follow);

const root = document.getElementById('app');
if (root) render(<WorkspaceApp store={store} matrices={builtInMatrices} />, root);
