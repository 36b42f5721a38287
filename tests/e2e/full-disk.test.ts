import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseTexts, fileOf } from '#tests/files/mixed-files.ts';
import { type Browser, closeWelcome, openTab, startBrowser } from '#tests/setup/browser.ts';
import { requireBuild } from '#tests/setup/extension.ts';
import { type Site, startSite } from '#tests/setup/site.ts';
import { startSmallDisk } from '#tests/setup/small-disk.ts';
import { until } from '#tests/setup/until.ts';
import { countIn, recordsOf, store } from './stored-people.ts';

/** The profile of the browser lies on it, with all that is saved. */
const disk = startSmallDisk(200);
const NAMES = ['Ines Sample', 'Olle Probe'];

let site: Site;
let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  if (typeof disk === 'string') return;
  site = await startSite([]);
  browser = await startBrowser({ extensionFolder: requireBuild(), userData: disk.folder, site });
  await closeWelcome(browser);
  tab = await openTab(browser, `${browser.extension}/workspace.html#import`);
  await tab.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  await store(tab, recordsOf(NAMES, new Date()));
});
afterAll(async () => {
  if (typeof disk === 'string') return;
  await browser.close();
  site.stop();
  disk.end();
});

const names = async (): Promise<string[]> => (await tab.getByRole('rowheader').allTextContents()).sort();

it('a full disk is told with what to do, loses nothing that is saved, and a save works once there is room', async () => {
  if (typeof disk === 'string') return expect(disk).toMatch(/^No disk could be mounted, which takes Linux and root: ./);
  const files = caseTexts().slice(3, 6);
  const chosen = files.map(({ name, text }) => fileOf(`${name}.txt`, text));
  await tab.locator('input[type=file]').first().setInputFiles(chosen);
  const save = tab.getByRole('button', { name: 'Save 3 candidates' });
  await save.waitFor();
  disk.fill();
  await save.click();
  await tab.getByText(/^0 of 3 candidates were saved; then the browser had no room left\. The others are still here/).waitFor();

  disk.free();
  await until('everybody is saved', async () => {
    await save.click({ timeout: 500 }).catch(() => undefined);
    return tab.getByText(/^3 candidates were saved\./).isVisible();
  });
  expect(await countIn(tab, 'candidates')).toMatchObject({ count: 5 });
});

it('a change that could not be kept is told, and everybody is there afterwards', async () => {
  if (typeof disk === 'string') return expect(disk).toContain('root');
  await tab.goto(`${browser.extension}/workspace.html#shortlist`);
  await tab.getByRole('rowheader').nth(4).waitFor();
  const before = await names();
  await tab.getByRole('checkbox').first().check();
  disk.fill();
  const moving = async (): Promise<void> => {
    await tab.getByText('Move to stage').click();
    await tab.getByRole('button', { name: 'Interview' }).click();
  };
  await moving();
  await tab.getByText(/^There is no room left, so nothing was changed\. What is saved already is safe\. Free some room/).waitFor();

  disk.free();
  await tab.reload();
  await tab.getByRole('rowheader').nth(4).waitFor();
  expect(await names()).toEqual(before);
  expect(before).toEqual(expect.arrayContaining(NAMES));
  await tab.getByRole('checkbox').first().check();
  await moving();
  await tab.getByText(/^5 candidates moved to “Interview”\./).waitFor();
});
