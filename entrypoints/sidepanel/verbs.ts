import { browser } from 'wxt/browser';
import { untilTheBrowserCloses } from '#entrypoints/popup/session-store.ts';
import { sharedVerbs } from '#entrypoints/popup/shared-verbs.ts';
import { frontTab, reloadTab } from '#entrypoints/popup/tab.ts';
import { blindVerbs } from '#entrypoints/workspace/verbs/blind.ts';
import { candidateVerbs } from '#entrypoints/workspace/verbs/candidate.ts';
import { changes, db } from '#entrypoints/workspace/verbs/database.ts';
import { isPanelCall } from '#lib/messaging.ts';
import { takeHandedOver } from '#lib/storage/handed-over.ts';
import { loadDraft, saveDraft } from '#lib/storage/note-drafts.ts';
import type { PanelVerbs } from '#lib/ui/panel/verbs.ts';

const ownWindow = browser.windows.getCurrent();
let windowId: number | undefined;
void ownWindow.then(({ id }) => {
  windowId = id;
});

export const panelVerbs: PanelVerbs = {
  ...sharedVerbs,
  candidate: candidateVerbs,
  known: blindVerbs.known,
  scored: blindVerbs.scored,
  handedOver: () => takeHandedOver(untilTheBrowserCloses),
  openList: async () => {
    await browser.tabs.create({ url: '/workspace.html' });
  },
  reloadTab,
  frontTab,
  onFrontChange: (told) => {
    browser.tabs.onActivated.addListener((tab) => {
      if (tab.windowId === windowId) told();
    });
    browser.tabs.onUpdated.addListener((_id, _change, tab) => {
      if (tab.active && tab.windowId === windowId) told();
    });
  },
  onCall: (told) => {
    browser.runtime.onMessage.addListener((message: unknown, _sender, respond: (taken: boolean) => void) => {
      if (windowId === undefined || !isPanelCall(message, windowId)) return;
      respond(true);
      told();
    });
  },
  onChange: (told) => changes.listen(told),
  shortcut: async () => (await browser.commands.getAll()).find(({ name }) => name === '_execute_action')?.shortcut ?? '',
  draft: (id) => loadDraft(untilTheBrowserCloses, id),
  keepDraft: (id, text) => saveDraft(untilTheBrowserCloses, id, text),
  stillSaved: async (ids) => new Set(await db.candidates.where('id').anyOf(ids).primaryKeys()),
};
