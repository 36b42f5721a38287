import { browser } from 'wxt/browser';
import type { PageSnapshot, ReaderMessage, ReaderProtocol, ReaderVerb } from '#lib/messaging.ts';
import type { ProblemCode } from '#lib/ui/verbs.ts';

/** A page that takes longer than this to answer is told to be reloaded. */
const PATIENCE_MS = 10_000;

export type TabReading = { kind: 'page'; page: PageSnapshot } | { kind: 'refused'; code: ProblemCode; message?: string };

/** Injects the reader into the tab that the user is looking at, and asks it to read. */
export async function readTab(): Promise<TabReading> {
  const tabId = await activeTabId();
  if (tabId === undefined) return { kind: 'refused', code: 'page-not-allowed' };
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  } catch {
    return { kind: 'refused', code: 'page-not-allowed' };
  }
  try {
    const page = await ask(tabId, { verb: 'snapshot' });
    return page ? { kind: 'page', page } : { kind: 'refused', code: 'reload-tab' };
  } catch {
    return { kind: 'refused', code: 'reload-tab' };
  }
}

/** Whether the page still holds the quote; it is painted there if it does. */
export async function showInTab(quote: string, near: string): Promise<boolean> {
  const tabId = await activeTabId();
  if (tabId === undefined) return false;
  const answer = await ask(tabId, { verb: 'highlight', quote, near });
  return answer?.found === true;
}

export async function reloadTab(): Promise<void> {
  const tabId = await activeTabId();
  if (tabId !== undefined) await browser.tabs.reload(tabId);
  window.close();
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

type Answer<M extends ReaderMessage> = M['verb'] extends infer V extends ReaderVerb ? ReaderProtocol[V]['answer'] : never;

async function ask<M extends ReaderMessage>(tabId: number, message: M): Promise<Answer<M> | undefined> {
  const answer: Promise<Answer<M> | undefined> = browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('The page did not answer.')), PATIENCE_MS);
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
}
