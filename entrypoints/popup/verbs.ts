import { browser } from 'wxt/browser';
import type { Beside } from '#lib/analysis/beside.ts';
import type { Report } from '#lib/analysis/schema.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { localDay } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { KeyValueStore } from '#lib/storage/settings.ts';
import type { Choice, PopupVerbs, ReadResult } from '#lib/ui/verbs.ts';
import { besideOf, findSaved, save } from './saved.ts';
import { readTab, reloadTab, showInTab } from './tab.ts';

/** What the first paint does not need is loaded while the page is read. */
const engine = import('#lib/analysis/analyze.ts');
const sources = import('./sources.ts');
const pageSource = import('./page-source.ts');
const settings = import('#lib/storage/settings.ts');
const session = import('#lib/storage/session.ts');

const store: KeyValueStore = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
};

const known = builtInMatrices.map(({ id }) => id);

/** Held in memory by the browser, and gone with it. */
const untilTheBrowserCloses: KeyValueStore = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
};

async function joined(result: ReadResult): Promise<ReadResult> {
  if (result.kind === 'problem') return result;
  const { openSession } = await session;
  return { ...result, profile: await openSession(untilTheBrowserCloses).join(result.profile) };
}

async function analyze(profile: Profile, choice: Choice, beside?: Beside): Promise<Report> {
  return (await engine).analyze(profile, { schemaVersion: 1, mustHave: [], ...choice }, localDay(new Date()), builtInMatrices, beside);
}

export const popupVerbs: PopupVerbs = {
  readPage: async () => {
    const [answer, { fromTab }] = await Promise.all([readTab(), pageSource]);
    return joined(fromTab(answer));
  },
  readSelection: async () => {
    const [answer, { fromSelectionInTab }] = await Promise.all([readTab(), pageSource]);
    return fromSelectionInTab(answer);
  },
  readText: async (text) => (await sources).fromPastedText(text),
  readFile: async (file) => (await sources).fromFile(file),
  analyze,
  refine: async (profile, choice) => {
    const beside = await besideOf(profile);
    return beside && analyze(profile, choice, beside);
  },
  showInPage: showInTab,
  copy: (text) => navigator.clipboard.writeText(text),
  loadChoice: async () => (await settings).loadSettings(store, known),
  rememberChoice: async (choice) => (await settings).saveSettings(store, choice),
  findSaved,
  save,
  openList: async () => {
    await browser.tabs.create({ url: '/workspace.html' });
    window.close();
  },
  reloadTab,
};
