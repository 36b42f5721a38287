import { afterAll, beforeAll, expect, it } from 'vitest';
import { hrefOf } from '#lib/ui/workspace/place.ts';
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

it('a role is written down, chosen in the popup, and says which must-have nothing read speaks of', async () => {
  const page = await scene.openOwn('workspace.html#roles');
  await page.getByRole('button', { name: 'New role' }).click();
  await page.getByLabel('Name of the role').fill('Backend, Aarhus');
  await page.getByRole('radio', { name: /^Web/ }).check();
  await page.getByLabel('Add a skill').fill('Elasticsearch');
  await page.getByRole('button', { name: /^Elasticsearch/ }).waitFor();
  await page.getByLabel('Most that can be paid').fill('98,000');
  await page.getByText(/below 121,932 USD/).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save role' }).click();
  await page.getByRole('heading', { level: 2, name: 'Backend, Aarhus' }).waitFor();
  expect(await violations(page)).toEqual([]);

  const popup = await pressShortcut(scene.browser, await scene.open(profile));
  const view = new ReportView(popup.page);
  await view.painted(henrikDalgaard.name);
  const choice = popup.page.getByLabel('Read against');
  await choice.locator('option', { hasText: 'Backend, Aarhus' }).waitFor({ state: 'attached' });
  await choice.selectOption({ label: 'Backend, Aarhus' });
  await popup.page.getByText('Nothing read speaks of Elasticsearch, which this role cannot do without').waitFor({ state: 'attached' });
  await view.button('Save').click();
  await popup.page.getByText('Saved to your list').waitFor();
  await popup.close();

  const again = await pressShortcut(scene.browser, await scene.open(profile));
  await new ReportView(again.page).painted(henrikDalgaard.name);
  expect(await again.page.getByLabel('Read against').evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe(
    'Backend, Aarhus',
  );
  await again.close();

  const candidate = await scene.openOwn(`workspace.html${hrefOf({ screen: 'candidate', id: `linkedin:${henrikDalgaard.slug}` })}`);
  await candidate.getByText(/Read against Backend, Aarhus · Web/).waitFor();
});
