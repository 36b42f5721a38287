import { afterAll, beforeAll, expect, it } from 'vitest';
import { profilePage } from '#tests/demo/board.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import { openWithoutGesture } from '#tests/setup/popup.ts';
import { Scene } from './scene.ts';

const profile = profilePage(henrikDalgaard, '2026-11');
const CLOSED = { level: 1, name: 'The browser keeps this page closed' } as const;

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([profile]);
});
afterAll(() => scene.end());

it('reads nothing when the popup was not opened by a person', async () => {
  const popup = await openWithoutGesture(scene.browser, await scene.open(profile));
  await popup.page.getByRole('heading', CLOSED).waitFor();
  expect(await popup.page.locator('body').textContent()).not.toContain(henrikDalgaard.name);
  await popup.close();
});

it('reads nothing when the popup is opened as a tab', async () => {
  const tab = await scene.openOwn('popup.html');
  await tab.getByRole('heading', CLOSED).waitFor();
  expect(await tab.locator('body').textContent()).not.toContain(henrikDalgaard.name);
});

it('has no access to any site that was not granted', async () => {
  const tab = await scene.openOwn('popup.html');
  const granted = await tab.evaluate('chrome.permissions.getAll()');
  expect(granted).toEqual({ origins: [], permissions: expect.arrayContaining(['activeTab', 'scripting', 'storage']) });
});
