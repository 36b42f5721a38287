import { render } from 'preact';
import { browser } from 'wxt/browser';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { PanelApp } from '#lib/ui/panel/panel-app.tsx';
import { createPanelStore } from '#lib/ui/panel/store.ts';
import { panelVerbs } from './verbs.ts';

const store = createPanelStore(panelVerbs);
const root = document.getElementById('app');
if (root) render(<PanelApp store={store} matrices={builtInMatrices} version={browser.runtime.getManifest().version} />, root);
void store.open();
