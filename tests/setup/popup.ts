import { execFileSync } from 'node:child_process';
import { chromium, type Page } from 'playwright-core';
import type { Browser } from './browser.ts';
import { DEADLINE, until } from './until.ts';

/** The extension's real popup: a page that the context which launched the browser never hears of. */
export interface Popup {
  page: Page;
  close(): Promise<void>;
}

export interface PressedPopup extends Popup {
  /** Milliseconds since 1970. */
  pressedAt: number;
}

/** Presses the shortcut as a person does: it opens the popup and grants the extension the page in front. */
export async function pressShortcut(browser: Browser, page: Page): Promise<PressedPopup> {
  const pressedAt = await pressKeys(browser, page);
  return { ...(await attach(browser)), pressedAt };
}

/** The same with nothing awaited: where the side panel is open the popup leaves the reading to it. Answers when the keys were pressed, in milliseconds since 1970. */
export async function pressKeys(browser: Browser, page: Page): Promise<number> {
  if (!browser.display) throw new Error('A key press needs a display');
  await page.bringToFront();
  const env = browser.display.env;
  execFileSync('xdotool', ['search', '--sync', '--onlyvisible', '--class', 'chromium', 'windowfocus', '--sync'], { env, stdio: 'ignore' });
  await page.waitForFunction(() => document.hasFocus());
  const pressedAt = Date.now();
  execFileSync('xdotool', ['key', 'alt+shift+m'], { env });
  return pressedAt;
}

/** Opens the popup from the worker, with no person's gesture: the extension is granted nothing. */
export async function openWithoutGesture(browser: Browser, page: Page): Promise<Popup> {
  await page.bringToFront();
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate('chrome.action.openPopup()');
  return attach(browser);
}

/** The side panel, once it is open. It is the extension's page just as the popup is, and stays. */
export const attachPanel = (browser: Browser): Promise<Popup> => attach(browser, 'sidepanel.html');

async function attach(browser: Browser, file = 'popup.html'): Promise<Popup> {
  await until(`${file} is open`, () => targetOf(browser, file));
  const client = await chromium.connectOverCDP(browser.debugging);
  const page = client
    .contexts()
    .flatMap((context) => context.pages())
    .find((candidate) => isFile(browser, file, candidate.url()));
  if (!page) throw new Error(`${file} closed before it could be read`);
  page.setDefaultTimeout(DEADLINE);
  return {
    page,
    async close() {
      const target = await targetOf(browser, file);
      if (target) await browser.cdp.send('Target.closeTarget', { targetId: target });
      await client.close();
      await until(`${file} is closed`, async () => !(await targetOf(browser, file)));
    },
  };
}

/** The target of one of the extension's pages that is no tab. */
async function targetOf(browser: Browser, file: string): Promise<string | undefined> {
  const { targetInfos } = await browser.cdp.send('Target.getTargets');
  const tabs = new Set(browser.context.pages().map((page) => page.url()));
  return targetInfos.find(({ type, url }) => type === 'page' && isFile(browser, file, url) && !tabs.has(url))?.targetId;
}

const isFile = (browser: Browser, file: string, url: string): boolean => url.startsWith(`${browser.extension}/${file}`);
