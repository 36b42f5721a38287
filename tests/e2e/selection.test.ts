import { afterAll, beforeAll, expect, it } from 'vitest';
import { profilePage } from '#tests/demo/board.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import { plainText } from '#tests/fixtures/people/plain-text.ts';
import { pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { LINKEDIN, type Page } from '#tests/setup/site.ts';
import { Scene } from './scene.ts';

const profile = profilePage(henrikDalgaard, '2026-11');
const text = plainText({ ...henrikDalgaard, name: 'Selected Example' });
const article: Page = {
  host: LINKEDIN,
  path: '/pulse/a-letter/',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A letter</title></head><body><main><h1>A letter</h1><p>To be read first.</p><pre>${text.replaceAll('<', '&lt;')}</pre></main></body></html>`,
};

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([profile, article]);
});
afterAll(() => scene.end());

it('reads what is selected in a page that is no profile, and says so', async () => {
  const tab = await scene.open(article);
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('pre') ?? document.body));
  const popup = await pressShortcut(scene.browser, tab);
  await new ReportView(popup.page).painted('Selected Example');
  await popup.page.getByText('This page is not a profile, so only the selected text was read.').waitFor();
  expect(await popup.page.locator('.cover').first().textContent()).toContain('in the selected text');
  await popup.close();
});

it('offers what is selected in a profile, and reads it alone on a click', async () => {
  const tab = await scene.open(profile);
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body));
  const popup = await pressShortcut(scene.browser, tab);
  const view = new ReportView(popup.page);
  await view.painted(henrikDalgaard.name);
  await view.button('Read only the selected text').click();
  await popup.page.getByText('Only the selected text was read.').waitFor();
  await view.button('Read the whole page').click();
  await popup.page.getByText('Text is selected in this page.').waitFor();
  await popup.close();
});
