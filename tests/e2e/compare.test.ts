import { readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { caseTexts, fileOf } from '#tests/files/mixed-files.ts';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';

let scene: Scene;
let ids: string[];
beforeAll(async () => {
  scene = await Scene.start([]);
  const importing = await scene.openOwn('workspace.html#import');
  const files = caseTexts()
    .slice(3, 6)
    .map(({ name, text }) => fileOf(`${name}.txt`, text));
  await importing.locator('input[type=file]').first().setInputFiles(files);
  await importing.getByRole('button', { name: 'Save 3 candidates' }).click();
  await importing.getByText('3 candidates were saved.').waitFor();
  ids = await importing.evaluate(storedIds);
});
afterAll(() => scene.end());

const open = async (...picked: string[]): Promise<Tab> => {
  const tab = await scene.openOwn(`workspace.html#${picked.map((id) => `compare=${encodeURIComponent(id)}`).join('&')}`);
  await tab.getByRole('heading', { level: 1, name: /^Compare/ }).waitFor();
  return tab;
};

it('three candidates stand beside each other with quotes, in the order of picking, and axe finds nothing wrong', async () => {
  const tab = await open(...ids.toReversed());
  await tab.getByRole('heading', { level: 1, name: 'Compare 3 candidates' }).waitFor();
  const links = tab.getByRole('columnheader').getByRole('link');
  expect(await links.evaluateAll((all) => all.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')))).toEqual(
    ids.toReversed().map((id) => hrefOf({ screen: 'candidate', id })),
  );
  expect(await tab.locator('blockquote').count()).toBeGreaterThan(3);
  expect(await violations(tab)).toEqual([]);
  await tab.setViewportSize({ width: 420, height: 900 });
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
  await tab.close();
});

it('another role is read for display alone', async () => {
  const tab = await open(...ids);
  await tab.getByRole('combobox', { name: 'Read against' }).selectOption('fintech junior');
  await tab
    .getByText(/^Saved against .*; read anew for this page/)
    .first()
    .waitFor();
  expect(await tab.getByText(/; read anew for this page/).count()).toBe(3);
  await tab.reload();
  await tab.getByRole('heading', { level: 1, name: 'Compare 3 candidates' }).waitFor();
  expect(await tab.getByText(/; read anew for this page/).count()).toBe(0);
  await tab.close();
});

it('who is not saved is told', async () => {
  const tab = await open(...ids.slice(0, 2), 'nobody');
  await tab.getByText(/^One of those you picked is not saved any more/).waitFor();
  expect(await violations(tab)).toEqual([]);
  await tab.close();
});

it('the saved rows are exported as CSV, and the log notes it', async () => {
  const tab = await open(...ids);
  const file = await scene.download(/^mirage-lens-candidates-.*\.csv$/, () => tab.getByRole('button', { name: 'Export as CSV' }).click());
  const lines = readFileSync(file, 'utf8').split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFName,Headline,Read against,/);
  expect(lines).toHaveLength(5);
  await tab.getByText(/^A file with 3 candidates, as saved, was made\./).waitFor();
  expect(await tab.evaluate(lastLogged)).toMatchObject({ action: 'exported', count: 3 });
});

it('asked the network for nothing', async () => {
  expect(await scene.end()).toEqual([]);
});

function storedIds(): Promise<string[]> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('mirage-lens');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('candidates').objectStore('candidates').getAllKeys();
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result.map(String));
      };
    };
  });
}

function lastLogged(): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('mirage-lens');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('audit').objectStore('audit').getAll();
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result.at(-1));
      };
    };
  });
}
