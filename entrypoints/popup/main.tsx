import { render } from 'preact';
import { browser } from 'wxt/browser';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { PopupApp } from '#lib/ui/popup-app.tsx';
import { createPopupStore } from '#lib/ui/store.ts';
import { readsInPanel } from './panel.ts';
import { popupVerbs } from './verbs.ts';

const store = createPopupStore(popupVerbs);
const root = document.getElementById('app');
if (root) render(<PopupApp store={store} matrices={builtInMatrices} version={browser.runtime.getManifest().version} />, root);
if (await readsInPanel()) window.close();
else void store.reading.open();
