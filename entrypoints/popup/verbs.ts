import { browser } from 'wxt/browser';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { type KeyValueStore, loadSettings, saveSettings } from '#lib/storage/settings.ts';
import type { PopupVerbs } from '#lib/ui/verbs.ts';
import { findSaved, save } from './saved.ts';
import { readChosenFile, readPage, readText } from './sources.ts';
import { reloadTab, showInTab } from './tab.ts';

/** The engine is loaded while the page is read, so that the popup is drawn first. */
const engine = import('#lib/analysis/analyze.ts');

const settings: KeyValueStore = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
};

const known = builtInMatrices.map(({ id }) => id);

export const popupVerbs: PopupVerbs = {
  readPage,
  readText,
  readFile: readChosenFile,
  analyze: async (profile, choice) => (await engine).analyze(profile, { schemaVersion: 1, mustHave: [], ...choice }, today()),
  showInPage: showInTab,
  copy: (text) => navigator.clipboard.writeText(text),
  loadChoice: () => loadSettings(settings, known),
  rememberChoice: (choice) => saveSettings(settings, choice),
  findSaved,
  save,
  openList: async () => {
    await browser.tabs.create({ url: '/workspace.html' });
    window.close();
  },
  reloadTab,
};

/** The day on this machine's own calendar. */
function today(): string {
  const now = new Date();
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}
