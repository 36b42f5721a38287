import { afterAll, beforeAll, expect, it } from 'vitest';
import { profilePage } from '#tests/demo/board.ts';
import { claraWhitcombe } from '#tests/fixtures/people/clara-whitcombe.ts';
import { pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';

const page = profilePage(claraWhitcombe, '2026-11');

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([page]);
});
afterAll(() => scene.end());

it('reads a profile against what its work speaks of until somebody chooses, and keeps that on a click', async () => {
  const tab = await scene.open(page);
  const first = await pressShortcut(scene.browser, tab);
  const view = new ReportView(first.page);
  await view.painted(claraWhitcombe.name);
  await first.page.getByText('Nothing is chosen yet, so it was read against Web').waitFor();
  expect(await view.choice.inputValue()).toBe('web mid');
  expect(await view.flagsOf('niche/wrong-specialization').count()).toBe(0);
  expect(await violations(first.page)).toEqual([]);
  await view.button('Keep that for the next profiles').click();
  await first.page.getByText('Nothing is chosen yet').waitFor({ state: 'detached' });
  await first.close();

  const second = await pressShortcut(scene.browser, tab);
  const again = new ReportView(second.page);
  await again.painted(claraWhitcombe.name);
  expect(await again.choice.inputValue()).toBe('web mid');
  expect(await second.page.getByText('Nothing is chosen yet').count()).toBe(0);
  await second.close();
});

it('asked the network for nothing but the pages', async () => {
  expect(await scene.end()).toEqual([]);
});
