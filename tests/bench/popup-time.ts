import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { profilePage } from '#tests/demo/board.ts';
import { type Browser, closeWelcome, openTab, startBrowser } from '#tests/setup/browser.ts';
import { type Display, startDisplay } from '#tests/setup/display.ts';
import { requireBuild } from '#tests/setup/extension.ts';
import { pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { type Site, startSite } from '#tests/setup/site.ts';
import { ms } from './engine-time.ts';
import { longPerson } from './long-profile.ts';
import { median } from './measure.ts';
import type { Row } from './table.ts';

const COLD_STARTS = 3;
const WARM_PRESSES = 5;
const person = longPerson(2_000);
const page = profilePage(person, '2026-11');

/** From the key press to the painted report of a 2,000-word profile: first in a fresh browser, then again. */
export async function popupRows(): Promise<Row[]> {
  const [site, display] = [await startSite([page]), await startDisplay()];
  const runs: number[][] = [];
  for (let i = 0; i < COLD_STARTS; i++) runs.push(await pressesInFreshBrowser(site, display));
  site.stop();
  display.stop();
  return [
    ['key press to painted report, cold (browser just started)', ms(median(runs.flatMap(([cold = Number.NaN]) => cold)))],
    ['key press to painted report, warm', ms(median(runs.flatMap(([, ...warm]) => warm)))],
  ];
}

async function pressesInFreshBrowser(site: Site, display: Display): Promise<number[]> {
  const userData = mkdtempSync(join(tmpdir(), 'mirage-lens-bench-'));
  const browser = await startBrowser({ extensionFolder: requireBuild(), userData, site, display });
  try {
    await closeWelcome(browser);
    const tab = await openTab(browser, site.urlOf(page));
    const times: number[] = [];
    for (let i = 0; i <= WARM_PRESSES; i++) times.push(await pressToPaint(browser, tab));
    return times;
  } finally {
    await browser.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

async function pressToPaint(browser: Browser, tab: Page): Promise<number> {
  const popup = await pressShortcut(browser, tab);
  await new ReportView(popup.page).painted(person.name);
  const paintedAt = await popup.page.evaluate(lastLargestPaint);
  await popup.close();
  return paintedAt - popup.pressedAt;
}

/** Wall-clock time of the popup's last largest contentful paint, which is that of the report. */
function lastLargestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? Number.NaN))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
}
