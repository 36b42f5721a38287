import { browser } from 'wxt/browser';
import type { ForgettingStore } from '#lib/storage/note-drafts.ts';

/** Held in memory by the browser, and gone with it. */
export const untilTheBrowserCloses: ForgettingStore = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (keys) => browser.storage.session.remove([...keys]),
};

/** Takes what is remembered of persons who were erased. They are erased whether or not that can be done. */
export async function forget(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { forgetInSession } = await import('#lib/storage/forget-in-session.ts');
  await forgetInSession(untilTheBrowserCloses, ids).catch(() => undefined);
}
