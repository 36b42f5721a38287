import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

const WELCOMED = 'welcomed';

/** The first thing a new user sees is the empty list, which says how to begin. An unpacked extension is "installed" at every start: once is enough. */
async function welcome(): Promise<void> {
  const stored = await browser.storage.local.get(WELCOMED);
  if (stored[WELCOMED]) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: '/workspace.html' });
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
});
