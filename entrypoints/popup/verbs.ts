import { browser } from 'wxt/browser';
import type { PopupVerbs } from '#lib/ui/verbs.ts';
import { openPanel } from './panel.ts';
import { sharedVerbs } from './shared-verbs.ts';
import { reloadTab } from './tab.ts';

export const popupVerbs: PopupVerbs = {
  ...sharedVerbs,
  openList: async () => {
    await browser.tabs.create({ url: '/workspace.html' });
    window.close();
  },
  reloadTab: async () => {
    await reloadTab();
    window.close();
  },
  ...(openPanel && { openPanel }),
};
