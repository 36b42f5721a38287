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
  if (!browser.display) throw new Error('A key press needs a display');
  await page.bringToFront();
  const env = browser.display.env;
  execFileSync('xdotool', ['search', '--sync', '--onlyvisible', '--class', 'chromium', 'windowfocus', '--sync'], { env, stdio: 'ignore' });
  await page.waitForFunction(() => document.hasFocus());
  const pressedAt = Date.now();
  execFileSync('xdotool', ['key', 'alt+shift+m'], { env });
  return { ...(await attach(browser)), pressedAt };
}

/** Opens the popup from the worker, with no person's gesture: the extension is granted nothing. */
export async function openWithoutGesture(browser: Browser, page: Page): Promise<Popup> {
  await page.bringToFront();
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate('chrome.action.openPopup()');
  return attach(browser);
}

async function attach(browser: Browser): Promise<Popup> {
  await until('the popup is open', () => popupTarget(browser));
  const client = await chromium.connectOverCDP(browser.debugging);
  const page = client
    .contexts()
    .flatMap((context) => context.pages())
    .find((candidate) => isPopup(browser, candidate.url()));
  if (!page) throw new Error('The popup closed before it could be read');
  page.setDefaultTimeout(DEADLINE);
  return {
    page,
    async close() {
      const target = await popupTarget(browser);
      if (target) await browser.cdp.send('Target.closeTarget', { targetId: target });
      await client.close();
      await until('the popup is closed', async () => !(await popupTarget(browser)));
    },
  };
}

async function popupTarget(browser: Browser): Promise<string | undefined> {
  const { targetInfos } = await browser.cdp.send('Target.getTargets');
  const tabs = new Set(browser.context.pages().map((page) => page.url()));
  return targetInfos.find(({ type, url }) => type === 'page' && isPopup(browser, url) && !tabs.has(url))?.targetId;
}

const isPopup = (browser: Browser, url: string): boolean => url.startsWith(`${browser.extension}/popup.html`);
