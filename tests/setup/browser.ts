import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { requireChromium } from './chromium.ts';
import type { Display } from './display.ts';
import { extensionOrigin } from './extension.ts';
import type { Site } from './site.ts';
import { DEADLINE, until } from './until.ts';

export interface Browser {
  context: BrowserContext;
  /** `chrome-extension://ID` */
  extension: string;
  /** Debugging address for a second client, which sees the popup as a page. */
  debugging: string;
  cdp: CDPSession;
  display: Display | undefined;
  close(): Promise<void>;
}

export interface BrowserOptions {
  extensionFolder: string;
  /** Folder of the browser's profile; what is saved lives there. */
  userData: string;
  site: Site;
  /** Without one the browser runs headless, and no key can be pressed. */
  display?: Display | undefined;
  /** File for Chromium's log of everything that it asks the network for. */
  netLog?: string | undefined;
  colorScheme?: 'light' | 'dark';
}

/** Starts Chromium with the extension; every host but the site's own cannot be resolved. */
export async function startBrowser(options: BrowserOptions): Promise<Browser> {
  const portFile = join(options.userData, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const context = await chromium.launchPersistentContext(options.userData, {
    executablePath: requireChromium(),
    headless: !options.display,
    ...(options.display && { env: options.display.env }),
    viewport: null,
    handleSIGTERM: false,
    handleSIGHUP: false,
    colorScheme: options.colorScheme ?? 'light',
    args: switches(options),
  });
  context.setDefaultTimeout(DEADLINE);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium ended before it was ready');
  return {
    context,
    extension: extensionOrigin(options.extensionFolder),
    debugging: `http://127.0.0.1:${readFileSync(portFile, 'utf8').split('\n')[0]}`,
    cdp: await browser.newBrowserCDPSession(),
    display: options.display,
    // A browser that has ended by itself is closed: what ended it is told by whoever was waiting for it.
    close: () => context.close().catch(() => undefined),
  };
}

function switches({ extensionFolder, site, netLog }: BrowserOptions): string[] {
  return [
    '--no-sandbox',
    '--test-type',
    '--no-first-run',
    '--disable-gpu',
    '--disable-sync',
    '--disable-quic',
    '--disable-component-update',
    '--disable-background-networking',
    '--ignore-certificate-errors',
    '--remote-debugging-port=0',
    '--window-position=0,0',
    '--window-size=1280,900',
    '--lang=en-GB',
    `--host-resolver-rules=${site.resolverRules}`,
    `--disable-extensions-except=${extensionFolder}`,
    `--load-extension=${extensionFolder}`,
    ...(netLog ? [`--log-net-log=${netLog}`] : []),
  ];
}

/** Opens `url` in the first tab, or in a tab of its own. */
export async function openTab({ context }: Browser, url: string): Promise<Page> {
  const [first] = context.pages().filter((page) => page.url() === 'about:blank');
  const page = first ?? (await context.newPage());
  await page.goto(url);
  return page;
}

/** A first start opens the list in a tab of its own. */
export function welcomeTab({ context, extension }: Browser): Promise<Page> {
  return until('the list is open', () => context.pages().find((tab) => tab.url().startsWith(extension)));
}

/** Closes the tab of the first start, which would take the place of the profile in front. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const tab = await welcomeTab(browser);
  await tab.close();
}
