import { browser } from 'wxt/browser';
import { BLIND } from '#lib/storage/blind.ts';
import type { KeyValueStore } from '#lib/storage/settings.ts';

/** What the browser keeps for the extension beside the database. */
export const extensionStore: KeyValueStore = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
};

/** Values that are part of a backup, and are erased with everything. */
const BACKED_UP = ['settings', 'rule-choice', BLIND];

export const settingsForBackup = (): Promise<Record<string, unknown>> => browser.storage.local.get(BACKED_UP);

/** Puts values of a backup in place: all of them, or only those that are not set here. What is answered takes those back that were put in and stand unchanged. */
export async function restoreSettings(given: Readonly<Record<string, unknown>>, onlyMissing: boolean): Promise<() => Promise<void>> {
  const here = onlyMissing ? await settingsForBackup() : {};
  const keys = BACKED_UP.filter((key) => Object.hasOwn(given, key) && !Object.hasOwn(here, key));
  await browser.storage.local.set(Object.fromEntries(keys.map((key) => [key, given[key]])));
  return async () => {
    const present = await settingsForBackup();
    await browser.storage.local.remove(keys.filter((key) => JSON.stringify(present[key]) === JSON.stringify(given[key])));
  };
}

/** Erases the settings, and the pages that are remembered until the browser closes. */
export async function eraseExtensionStore(): Promise<void> {
  await browser.storage.local.remove(BACKED_UP);
  await browser.storage.session.clear();
}
