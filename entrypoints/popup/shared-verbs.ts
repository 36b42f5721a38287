import { browser } from 'wxt/browser';
import type { Beside } from '#lib/analysis/beside.ts';
import type { Report } from '#lib/analysis/schema.ts';
import { builtInMatrices, matricesWith } from '#lib/matrices/index.ts';
import type { Brief } from '#lib/matrices/schema.ts';
import { localDay } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { KeyValueStore } from '#lib/storage/settings.ts';
import type { Choice, PopupVerbs, ReadResult } from '#lib/ui/verbs.ts';
import { besideOf, findSaved, ownMatrices, roles, save } from './saved.ts';
import { untilTheBrowserCloses } from './session-store.ts';
import { frontTab, readTab, showInTab, type TabReading } from './tab.ts';

/** What the first paint does not need is loaded while the page is read. */
const later = import('./later.ts');

const store: KeyValueStore = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
};

const known = builtInMatrices.map(({ id }) => id);

/** Reads the tab in front, and tells which tab that was. A page answers with its own address. */
async function readFront(make: (answer: TabReading) => Promise<ReadResult>): Promise<ReadResult> {
  const tab = await frontTab();
  const answer = await readTab(tab);
  const read = await make(answer);
  return tab ? { ...read, tab: answer.kind === 'page' ? { ...tab, url: answer.page.url } : tab } : read;
}

async function joined(result: ReadResult): Promise<ReadResult> {
  if (result.kind === 'problem') return result;
  const { openSession } = await later;
  return { ...result, profile: await openSession(untilTheBrowserCloses).join(result.profile) };
}

async function analyze(profile: Profile, choice: Choice, beside?: Beside): Promise<Report> {
  const { specialization, level, role, matrix } = choice;
  const brief: Brief = role?.brief ?? { schemaVersion: 1, specialization, level, mustHave: [] };
  const { loadRuleChoice, underRuleChoice } = await later;
  const chosen = underRuleChoice(brief, await loadRuleChoice(store));
  return (await later).analyze(profile, chosen, localDay(new Date()), matricesWith(matrix), beside);
}

/** What the popup and the side panel do alike. */
export const sharedVerbs: Omit<PopupVerbs, 'openList' | 'reloadTab' | 'openPanel'> = {
  readPage: async () => joined(await readFront(async (answer) => (await later).fromTab(answer))),
  readSelection: async () => readFront(async (answer) => (await later).fromSelectionInTab(answer)),
  readText: async (text) => (await later).fromPastedText(text),
  readFile: async (file) => (await later).fromFile(file),
  analyze,
  refine: async (profile, choice) => {
    const beside = await besideOf(profile);
    return beside && analyze(profile, choice, beside);
  },
  showInPage: showInTab,
  copy: (text) => navigator.clipboard.writeText(text),
  loadChoice: async () => (await later).loadSettings(store, known),
  rememberChoice: async (choice) => (await later).saveSettings(store, choice),
  isBlind: async () => (await later).loadBlind(store),
  roles,
  ownMatrices,
  findSaved,
  save,
};
