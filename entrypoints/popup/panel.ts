import { browser } from 'wxt/browser';
import { HANDED_OVER, type PanelCall } from '#lib/messaging.ts';
import type { PopupVerbs } from '#lib/ui/verbs.ts';

const own = browser.windows.getCurrent();
let windowId: number | undefined;
void own.then(({ id }) => {
  windowId = id;
});

/** The browser opens a panel within the click alone, so nothing may be waited for before. */
export const openPanel: PopupVerbs['openPanel'] = browser.sidePanel && ((read) => open(read));

async function open(read: unknown): Promise<void> {
  if (windowId === undefined) return;
  const handedOver = browser.storage.session.set({ [HANDED_OVER]: read });
  await Promise.all([browser.sidePanel.open({ windowId }), handedOver.catch(() => undefined)]);
  window.close();
}

/** Whether a side panel is open in this window: it then reads the tab in front, and the popup is not needed. */
export async function readsInPanel(): Promise<boolean> {
  const { id } = await own;
  if (id === undefined) return false;
  const call: PanelCall = { verb: 'read-in-panel', windowId: id };
  return browser.runtime.sendMessage(call).then(
    (answer) => answer === true,
    () => false,
  );
}
