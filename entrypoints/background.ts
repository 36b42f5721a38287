import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forget } from './popup/session-store.ts';

const WELCOMED = 'welcomed';

/** The first thing a new user sees is the empty list, which says how to begin. An unpacked extension is "installed" at every start: once is enough. */
async function welcome(): Promise<void> {
  const stored = await browser.storage.local.get(WELCOMED);
  if (stored[WELCOMED]) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: '/workspace.html' });
}

/** Who is past the last day of keeping goes though nobody opens the extension. The database is loaded for that alone. */
async function tidy(): Promise<void> {
  const [{ openDatabase }, { eraseExpired }] = await Promise.all([import('#lib/storage/db.ts'), import('#lib/storage/expired.ts')]);
  const db = openDatabase();
  await forget(await eraseExpired(db, new Date()).finally(() => db.close()));
}

export default defineBackground(() => {
  browser.runtime.onStartup.addListener(() => void tidy());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void tidy();
    if (reason === 'install') void welcome();
  });
});
