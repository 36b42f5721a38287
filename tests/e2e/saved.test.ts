import { readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { profilePage } from '#tests/demo/board.ts';
import { claraWhitcombe } from '#tests/fixtures/people/clara-whitcombe.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import type { Person } from '#tests/fixtures/people/person.ts';
import { type Popup, pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { until } from '#tests/setup/until.ts';
import { Scene } from './scene.ts';

const pageOf = (person: Person) => profilePage(person, '2026-11');

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([henrikDalgaard, claraWhitcombe].map(pageOf));
});
afterAll(() => scene.end());

async function openPopup(person: Person): Promise<{ popup: Popup; view: ReportView }> {
  const popup = await pressShortcut(scene.browser, await scene.open(pageOf(person)));
  const view = new ReportView(popup.page);
  await view.painted(person.name);
  return { popup, view };
}

async function save(person: Person): Promise<void> {
  const { popup, view } = await openPopup(person);
  await view.choose(person);
  await view.button('Save').click();
  await view.page.getByText('Saved to your list').waitFor();
  await popup.close();
}

const names = (list: Tab): Promise<string[]> => list.getByRole('rowheader').allTextContents();

it('a candidate is saved, and the popup says so when it opens again', async () => {
  await save(henrikDalgaard);
  const { popup, view } = await openPopup(henrikDalgaard);
  await view.page.getByText(/^Saved on \d+ \w+ \d{4}; the report is the same$/).waitFor();
  await popup.close();
});

it('a save can be undone', async () => {
  const { popup, view } = await openPopup(claraWhitcombe);
  await view.button('Save').click();
  await view.button('Undo').click();
  await view.button('Undo').waitFor({ state: 'detached' });
  await popup.close();
  const list = await scene.openOwn('workspace.html');
  await list.getByRole('rowheader').first().waitFor();
  expect(await names(list)).toEqual([henrikDalgaard.name]);
  await list.close();
});

it('what is saved outlives the browser', async () => {
  await scene.restart();
  const { popup, view } = await openPopup(henrikDalgaard);
  await view.page.getByText(/^Saved on /).waitFor();
  await popup.close();
});

it('killing the service worker changes nothing', async () => {
  const list = await scene.openOwn('workspace.html');
  await killWorker(list);
  await save(claraWhitcombe);
  await list.reload();
  await list.getByRole('rowheader').nth(1).waitFor();
  expect((await names(list)).sort()).toEqual([claraWhitcombe.name, henrikDalgaard.name]);
  await list.close();
});

it('the list opens the saved report', async () => {
  const list = await scene.openOwn('workspace.html');
  await list.getByRole('link', { name: henrikDalgaard.name }).click();
  await list.getByRole('heading', { level: 1, name: henrikDalgaard.name }).waitFor();
  const view = new ReportView(list);
  await view.flagsOf('mirage/anachronism').first().waitFor();
  expect((await view.quotesOf('mirage/anachronism')).join()).toContain('Built internal APIs in FastAPI');
  await list.close();
});

it('the list is exported as JSON, with profiles and reports', async () => {
  const list = await scene.openOwn('workspace.html');
  const exporting = () => list.getByRole('button', { name: /^Export all/ }).click();
  const file = await scene.download(/^mirage-lens-candidates-\d{4}-\d\d-\d\d\.json$/, exporting);
  const exported = JSON.parse(readFileSync(file, 'utf8')) as Exported;
  expect(exported.candidates.map(({ name }) => name).sort()).toEqual([claraWhitcombe.name, henrikDalgaard.name]);
  expect(exported.readings.map(({ profile }) => profile.id).sort()).toEqual([
    `linkedin:${claraWhitcombe.slug}`,
    `linkedin:${henrikDalgaard.slug}`,
  ]);
  await list.close();
});

it('a deleted candidate is gone, and back after undo', async () => {
  const list = await scene.openOwn('workspace.html');
  await list.getByLabel(`Select ${henrikDalgaard.name}`).check();
  await list.getByRole('button', { name: 'Delete' }).click();
  await list.getByRole('rowheader', { name: henrikDalgaard.name }).waitFor({ state: 'detached' });
  expect(await names(list)).toEqual([claraWhitcombe.name]);
  await list.getByRole('button', { name: 'Undo' }).click();
  await list.getByRole('rowheader', { name: henrikDalgaard.name }).waitFor();
  await list.reload();
  await list.getByRole('rowheader').nth(1).waitFor();
  expect((await names(list)).sort()).toEqual([claraWhitcombe.name, henrikDalgaard.name]);
});

it('asked the network for nothing but the pages', async () => {
  expect(await scene.end()).toEqual([]);
});

interface Exported {
  candidates: { name: string }[];
  readings: { profile: { id: string } }[];
}

/** Ends the extension's worker, as the browser does when it has been idle. */
async function killWorker(list: Tab): Promise<void> {
  const { context, cdp, extension } = scene.browser;
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(extension));
  };
  const session = await context.newCDPSession(list);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await until('the service worker has ended', async () => !(await running()));
}
