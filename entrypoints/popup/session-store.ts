import { browser } from 'wxt/browser';
import type { KeyValueStore } from '#lib/storage/settings.ts';

/** Held in memory by the browser, and gone with it. */
export const untilTheBrowserCloses: KeyValueStore = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
};

/** Takes what is remembered of persons who were erased. They are erased whether or not that can be done. */
export async function forget(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { forgetInSession } = await import('#lib/storage/forget-in-session.ts');
  await forgetInSession(untilTheBrowserCloses, ids).catch(() => undefined);
}
