import { readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '#tests/setup/until.ts';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';
import { recordsOf, store } from './stored-people.ts';

const NAMES = ['Ines Sample', 'Olle Probe'];

let scene: Scene;
let tab: Tab;
let file: string;

beforeAll(async () => {
  scene = await Scene.start([]);
  tab = await scene.openOwn('workspace.html#settings=backup');
  await tab.getByRole('heading', { name: 'Backup', exact: true }).waitFor();
  await store(tab, recordsOf(NAMES, new Date()));
});
afterAll(() => scene.end());

const go = async (part: string): Promise<void> => {
  await tab.goto(`${scene.browser.extension}/workspace.html#${part}`);
  await tab.reload();
};
const names = async (): Promise<string[]> => {
  await tab.getByRole('rowheader').nth(1).waitFor();
  return (await tab.getByRole('rowheader').allTextContents()).sort();
};

it('everything is saved as one file', async () => {
  file = await scene.download(/^mirage-lens-backup-\d{4}-\d\d-\d\d\.json$/, () =>
    tab.getByRole('button', { name: 'Save a backup' }).click(),
  );
  const backup = JSON.parse(readFileSync(file, 'utf8')) as { format: string; tables: Record<string, { name: string }[]> };
  expect(backup.format).toBe('mirage-lens/backup');
  expect(backup.tables.candidates?.map(({ name }) => name).sort()).toEqual(NAMES);
  expect(backup.tables.readings).toHaveLength(2);
});

it('everything is erased once the words are typed, and a receipt is handed out', async () => {
  await go('settings=keeping');
  await tab.getByLabel('Type erase everything').fill('erase everything');
  await tab.getByRole('button', { name: 'Erase everything' }).click();
  await tab.getByText('- 2 candidates').waitFor();
  const receipt = await scene.download(/^mirage-lens-receipt-/, () => tab.getByRole('button', { name: 'Save as a file' }).click());
  expect(readFileSync(receipt, 'utf8')).toContain(
    '- 2 readings with the report of each\n- 0 notes\n- 0 scorecards\n- 0 answers on whether a flag was right\n- 0 roles\n- 0 matrices of your own',
  );
  await go('shortlist');
  await tab.getByText('Nobody is saved yet', { exact: false }).waitFor();
});

it('the file brings everybody back, and search finds them', async () => {
  await go('settings=backup');
  await tab.getByLabel('Choose a backup').setInputFiles(file);
  await tab.getByText('2 not saved here, 0 the same, 0 different').waitFor();
  expect(await violations(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Add to what is here' }).click();
  await tab.getByText('The backup is restored: 2 added, 0 replaced.').waitFor();
  await tab.getByRole('link', { name: 'Shortlist' }).click();
  expect(await names()).toEqual(NAMES);
  await tab.getByRole('searchbox').fill('probe');
  await until('Olle Probe alone is found', async () => (await tab.getByRole('rowheader').allTextContents()).join() === 'Olle Probe');
});

it('what is here is saved first where it is replaced', async () => {
  await go('settings=backup');
  await tab.getByLabel('Choose a backup').setInputFiles(file);
  await tab.getByRole('button', { name: 'Replace what is here' }).click();
  const replacing = () => tab.getByRole('button', { name: 'Save what is here, then replace' }).click();
  await scene.download(/^mirage-lens-backup-/, replacing);
  await tab.getByText('The backup is restored: 2 added, 2 replaced.').waitFor();
});

it('a file that is none changes nothing', async () => {
  await tab.getByLabel('Choose a backup').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await tab.getByText('This file is no backup of Mirage Lens. Nothing was changed.').waitFor();
});

it('the log tells all of it, in words and without names', async () => {
  await go('settings=log');
  await tab.getByText('Everything erased, with 2 candidates').waitFor();
  const words = await tab.getByRole('row').allTextContents();
  expect(words.filter((text) => text.includes('Backup restored, with 2 candidates'))).toHaveLength(2);
  expect(words.join()).not.toMatch(/Ines|Olle/u);
});

it('a check that is switched off stays off', async () => {
  await go('settings=checks');
  const check = tab.getByRole('checkbox').first();
  await check.waitFor();
  await check.click();
  await tab.getByText('It holds for what is read from now on.', { exact: false }).waitFor();
  await tab.reload();
  await check.waitFor();
  expect(await check.isChecked()).toBe(false);
});

it.each(['keeping', 'backup', 'checks', 'log', 'privacy'])('axe finds nothing wrong on the part %s, light or dark', async (part) => {
  await go(`settings=${part}`);
  await tab.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await violations(tab)).toEqual([]);
});

it('no part is wider than a small window, at twice the size of text', async () => {
  await tab.setViewportSize({ width: 400, height: 800 });
  for (const part of ['keeping', 'backup', 'checks', 'log', 'privacy']) {
    await go(`settings=${part}`);
    await tab.getByRole('heading', { level: 2 }).first().waitFor();
    await tab.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect([part, await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([part, true]);
  }
});

it('asked the network for nothing', async () => {
  expect(await scene.end()).toEqual([]);
});
