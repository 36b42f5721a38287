import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { profilePage } from '#tests/demo/board.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import { pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';

const profile = profilePage(henrikDalgaard, '2026-11');

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([profile]);
});
afterAll(() => scene.end());

/** A picture of the page where somebody wants to look at it. */
async function look(page: Tab, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `matrices-${name}.png`), fullPage: true });
}

const open = (path = 'matrices') => scene.openOwn(`workspace.html#${path}`);

it('a candidate is saved to try matrices on', async () => {
  const popup = await pressShortcut(scene.browser, await scene.open(profile));
  const view = new ReportView(popup.page);
  await view.painted(henrikDalgaard.name);
  await view.button('Save').click();
  await popup.page.getByText('Saved to your list').waitFor();
  await popup.close();
});

it('a built-in matrix is read only, and copied', async () => {
  const page = await open('matrices=web');
  await page.getByText('Built in: read only').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await look(page, 'built-in');
  await page.getByRole('button', { name: 'Make a copy' }).click();
  await page.getByRole('heading', { level: 1, name: 'Web, our own' }).waitFor();
  await page.getByRole('link', { name: /^Matrices\s*8$/ }).waitFor();
  await page.close();
});

it('the copy gets a competency with a skill of its own and a spelling; what is wrong stands beside its field', async () => {
  const page = await open('matrices=web-our-own');
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Harbour web');
  await page.getByRole('button', { name: 'Add a competency' }).click();
  const part = page.locator('details.comp').last();
  await part.getByRole('textbox', { name: 'Name', exact: true }).fill('Pilot tools');
  await part.getByRole('textbox', { name: 'Why it matters' }).fill('Pilots wait when they fail.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const evidence = part.getByRole('textbox', { name: /^Evidence wanted/ });
  await expect.poll(() => evidence.getAttribute('aria-invalid')).toBe('true');
  await evidence.fill('A tool that pilots used.');
  await part.getByText('Name at least one skill or signal').waitFor();
  await look(page, 'problems');
  expect(await violations(page)).toEqual([]);
  const skills = part.getByRole('combobox', { name: 'Add to: skills that show it' });
  await skills.fill('BerthWise');
  await part.getByRole('option', { name: /BerthWise/ }).waitFor();
  await skills.press('Enter');
  await page.getByRole('textbox', { name: 'Add a spelling of BerthWise' }).fill('internal APIs');
  await page.getByRole('textbox', { name: 'Add a spelling of BerthWise' }).press('Enter');
  await page.getByRole('list', { name: 'Spellings of BerthWise' }).getByText('internal APIs').waitFor();
  await page.close();
});

it('asked the network for nothing but the pages', async () => {
  expect(await scene.end()).toEqual([]);
});
