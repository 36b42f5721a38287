import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { profilePage } from '#tests/demo/board.ts';
import { claraWhitcombe } from '#tests/fixtures/people/clara-whitcombe.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import type { Person } from '#tests/fixtures/people/person.ts';
import { attachPanel, type Popup, pressKeys, pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { until } from '#tests/setup/until.ts';
import { violations } from './axe.ts';
import { feed } from './pages.ts';
import { Scene } from './scene.ts';

const pageOf = (person: Person) => profilePage(person, '2026-11');

let scene: Scene;
let tab: Tab;
let panel: Popup;
let view: ReportView;
beforeAll(async () => {
  scene = await Scene.start([...[henrikDalgaard, claraWhitcombe].map(pageOf), feed]);
  tab = await scene.open(pageOf(henrikDalgaard));
  const popup = await pressShortcut(scene.browser, tab);
  const inPopup = new ReportView(popup.page);
  await inPopup.painted(henrikDalgaard.name);
  await inPopup.choose(henrikDalgaard);
  await inPopup.button('Panel').click();
  panel = await attachPanel(scene.browser);
  view = new ReportView(panel.page);
});
afterAll(() => scene.end());

it('shows what the popup showed', async () => {
  await view.painted(henrikDalgaard.name);
  expect((await view.quotesOf('mirage/anachronism')).join()).toContain('Built internal APIs in FastAPI');
  expect(await panel.page.getByText(/^The tab/).count()).toBe(0);
});

it('paints a quote in the page, and again once that was loaded anew', async () => {
  const painted = () => tab.evaluate(() => [...(CSS.highlights.get('mirage-lens') ?? [])].map(String).join());
  const show = view.button('Show in page').first();
  await show.click();
  await until('the quote is painted', async () => (await painted()) === 'FastAPI');
  await tab.reload();
  expect(await painted()).toBe('');
  await show.click();
  await until('the quote is painted again', async () => (await painted()) === 'FastAPI');
});

it('keeps stage, tag and note of a saved candidate', async () => {
  await view.button('Save').click();
  await panel.page.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Interview' });
  await panel.page.getByText('Stage is now Interview.').waitFor();
  await panel.page.getByRole('textbox', { name: 'New tag' }).fill('berlin');
  await view.button('Add tag').click();
  await view.button('Remove tag berlin').waitFor();
  await panel.page.getByRole('textbox', { name: 'New note' }).fill('Call on Tuesday.');
  await view.button('Keep note').click();
  await panel.page.getByRole('listitem').filter({ hasText: 'Call on Tuesday.' }).waitFor();
});

it('has nothing that axe finds wrong', async () => {
  await view.unfold();
  expect(await violations(panel.page)).toEqual([]);
});

it('says whose report it shows when the tab goes on, and reads the next profile of the site on a click', async () => {
  await tab.goto(scene.site.urlOf(pageOf(claraWhitcombe)));
  await panel.page.getByText(`This report is still about ${henrikDalgaard.name}.`).waitFor();
  expect(await view.button('Show in page').count()).toBe(0);
  await view.button('Read this page').click();
  await view.painted(claraWhitcombe.name);
  await view.button('Read this page').waitFor({ state: 'detached' });
});

it('says how to read a tab that is not opened to it, and reads that when the keys are pressed', async () => {
  const other = await scene.browser.context.newPage();
  await other.goto(scene.site.urlOf(pageOf(henrikDalgaard)));
  await panel.page.getByText('The tab shows a page that has not been read.').waitFor();
  await panel.page.getByText('To read it here, click the Mirage Lens icon in the toolbar, or press Alt+Shift+M.').waitFor();
  expect(await view.button('Read this page').count()).toBe(0);
  await pressKeys(scene.browser, other);
  await view.painted(henrikDalgaard.name);
  await panel.page.getByText('The tab shows a page that has not been read.').waitFor({ state: 'detached' });
});

it('asked the network for nothing but the pages', async () => {
  expect(await scene.end()).toEqual([]);
});
