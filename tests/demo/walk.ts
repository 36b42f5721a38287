import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { people } from '#tests/fixtures/people/people.ts';
import type { Person } from '#tests/fixtures/people/person.ts';
import { type Browser, closeWelcome, openTab, startBrowser } from '#tests/setup/browser.ts';
import { startDisplay } from '#tests/setup/display.ts';
import { BUILT_EXTENSION } from '#tests/setup/extension.ts';
import { openWithoutGesture, type Popup, pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import type { Site } from '#tests/setup/site.ts';
import { address } from './board.ts';
import { copyWithHostPermissions } from './extension-copy.ts';
import type { DemoOptions } from './options.ts';
import { drawPicture } from './picture.ts';
import { readText } from './report-text.ts';

/** Goes the visitor's way without a screen: opens each profile, opens the popup, and keeps what it shows as pictures and as text. */
export async function walk(site: Site, options: DemoOptions, noDisplay: string | undefined): Promise<void> {
  const display = noDisplay ? undefined : await startDisplay();
  console.log(display ? BY_KEY : `${noDisplay}\n${BY_WORKER}`);
  const extensionFolder = display ? BUILT_EXTENSION : copyWithHostPermissions();
  const userData = mkdtempSync(join(tmpdir(), 'mirage-lens-walk-'));
  mkdirSync(options.out, { recursive: true });
  try {
    const browser = await startBrowser({ extensionFolder, userData, site, display });
    try {
      await closeWelcome(browser);
      for (const person of reachable(site, options)) await show(browser, site, person, options);
    } finally {
      await browser.close();
    }
  } finally {
    display?.stop();
    rmSync(userData, { recursive: true, force: true });
  }
  console.log(`\nPictures (light and dark) and texts are in ${options.out}`);
}

const BY_KEY = 'The popup is opened by a real key press (Alt+Shift+M) on a display without a screen.';
const BY_WORKER = `Without a display no key can be pressed, so the popup is opened by the extension's worker, and a copy of the extension that may read
the demo's own pages stands in for the permission of a click. What this walk can't show: that a click or the shortcut is what grants it.`;

function reachable(site: Site, { person }: DemoOptions): Person[] {
  const chosen = people.filter(({ slug, page }) => (!person || slug === person) && (site.linkedinPort || page === 'schema-org'));
  if (chosen.length > 0) return chosen;
  throw new Error(`There is no person "${person}" to walk to. There are: ${people.map(({ slug }) => slug).join(', ')}`);
}

async function show(browser: Browser, site: Site, person: Person, { out, picture }: DemoOptions): Promise<void> {
  const tab = await openTab(browser, new URL(address(person), site.board).href);
  const popup = await (browser.display ? pressShortcut(browser, tab) : openWithoutGesture(browser, tab));
  const view = new ReportView(popup.page);
  await view.painted(person.name);
  await view.choose(person);
  const shots = await shoot(popup, join(out, person.slug));
  if (picture) await paintFirstQuote(view, tab);
  const text = await readText(view);
  writeFileSync(join(out, `${person.slug}.txt`), `${text}\n`);
  console.log(`\n════ ${person.name}\n${text}`);
  await popup.close();
  if (picture) await drawPicture(browser, tab, shots.light, picture);
}

async function paintFirstQuote(view: ReportView, tab: Page): Promise<void> {
  await view.button('Show in page').first().click();
  await tab.waitForFunction(() => CSS.highlights.size > 0);
}

async function shoot({ page }: Popup, file: string): Promise<{ light: Buffer; dark: Buffer }> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await page.screenshot({ path: `${file}-light.png`, animations: 'disabled' });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.screenshot({ path: `${file}-dark.png`, animations: 'disabled' });
  return { light, dark };
}
