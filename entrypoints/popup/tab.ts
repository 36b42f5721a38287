import { browser } from 'wxt/browser';
import type { FrontTab, PageSnapshot, ReaderFault, ReaderMessage, ReaderProtocol, ReaderVerb } from '#lib/messaging.ts';
import type { ProblemCode } from '#lib/ui/verbs.ts';

/** A page that takes longer than this to answer is told to be reloaded. */
const PATIENCE_MS = 10_000;

export type TabReading = { kind: 'page'; page: PageSnapshot } | { kind: 'refused'; code: ProblemCode; message?: string };

/** Injects the reader into the tab that the user is looking at, and asks it to read. */
export async function readTab(tab: FrontTab | undefined): Promise<TabReading> {
  if (!tab) return { kind: 'refused', code: 'page-not-allowed' };
  try {
    await inject(tab.id);
  } catch {
    return { kind: 'refused', code: 'page-not-allowed' };
  }
  try {
    const page = await ask(tab.id, { verb: 'snapshot' });
    if (!page) return { kind: 'refused', code: 'reload-tab' };
    return 'fault' in page ? { kind: 'refused', code: 'unexpected', message: page.fault } : { kind: 'page', page };
  } catch {
    return { kind: 'refused', code: 'reload-tab' };
  }
}

/** Whether the page in front still holds the quote; it is painted there if it does. A page that was loaded again has lost its reader. */
export async function showInTab(quote: string, near: string): Promise<boolean> {
  const tab = await frontTab();
  if (!tab) return false;
  try {
    await inject(tab.id);
  } catch {
    return false;
  }
  const answer = await ask(tab.id, { verb: 'highlight', quote, near });
  return answer !== undefined && 'found' in answer && answer.found;
}

export async function reloadTab(): Promise<void> {
  const tab = await frontTab();
  if (tab) await browser.tabs.reload(tab.id);
}

/** The tab that the user is looking at in this window. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const { id, url, title } = tab;
  return { id, ...(url && { url }), ...(url && title && { title }) };
}

/** A reader that is there already stays alone. */
async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
}

type Answer<M extends ReaderMessage> = M['verb'] extends infer V extends ReaderVerb ? ReaderProtocol[V]['answer'] : never;

async function ask<M extends ReaderMessage>(tabId: number, message: M): Promise<Answer<M> | ReaderFault | undefined> {
  const answer: Promise<Answer<M> | ReaderFault | undefined> = browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('The page did not answer.')), PATIENCE_MS);
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
