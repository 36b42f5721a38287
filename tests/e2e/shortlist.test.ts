import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillWith } from '#tests/bench/many-candidates.ts';
import { profilePage } from '#tests/demo/board.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import { pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { until } from '#tests/setup/until.ts';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';

const profile = profilePage(henrikDalgaard, '2026-11');
const SAVED = 65;

let scene: Scene;
let list: Tab;
beforeAll(async () => {
  scene = await Scene.start([profile]);
  const empty = await scene.openOwn('workspace.html');
  await empty.getByRole('heading', { name: /Nobody is saved yet/ }).waitFor();
  await fillWith(empty, SAVED);
  list = await scene.openOwn('workspace.html');
  await told(list, '65 saved');
  await empty.close();
});
afterAll(() => scene.end());

const told = (tab: Tab, text: string) => tab.getByText(text, { exact: true }).waitFor();
const names = (tab: Tab): Promise<string[]> => tab.getByRole('rowheader').allTextContents();
const menu = (tab: Tab, name: string) => tab.locator('.menu', { has: tab.locator('summary', { hasText: name }) });
const focused = (tab: Tab): Promise<string | undefined> => tab.evaluate(() => document.activeElement?.textContent ?? undefined);
const cellOf = (tab: Tab, name: string, column: number) =>
  tab
    .getByRole('row')
    .filter({ has: tab.getByRole('rowheader', { name }) })
    .getByRole('cell')
    .nth(column);

describe('finding', () => {
  it('pages of twenty-five lead through everybody, each once', async () => {
    const seen = new Set(await names(list));
    for (const page of ['26 to 50 of 65', '51 to 65 of 65']) {
      await list.getByRole('button', { name: 'Next page' }).click();
      await told(list, page);
      for (const name of await names(list)) seen.add(name);
    }
    expect(seen.size).toBe(SAVED);
    await list.getByRole('button', { name: 'Previous page' }).click();
    await list.getByRole('button', { name: 'Previous page' }).click();
    await told(list, '1 to 25 of 65');
  });

  it('a search finds the beginnings of words, whatever their accents and case', async () => {
    await list.keyboard.press('/');
    await list.keyboard.type('ÍMKE ash');
    await told(list, '65 saved, 1 shown');
    expect((await names(list)).join()).toContain('Imke Ashdown');
    await list.getByLabel('Search everything saved').fill('');
    await told(list, '65 saved');
  });

  it('filters narrow it, each with its count, and a view keeps them', async () => {
    await menu(list, 'Stage').locator('summary').first().click();
    await menu(list, 'Stage').getByLabel('Interview').check();
    await told(list, '65 saved, 9 shown');
    await list.keyboard.press('Escape');
    await menu(list, 'Flags').locator('summary').click();
    await list.getByText('Dates and jobs').waitFor();
    await list.keyboard.press('Escape');
    await menu(list, 'Views').locator('summary').click();
    await list.getByLabel('Save what is shown now as').fill('To meet');
    await list.keyboard.press('Enter');
    await list.getByRole('button', { name: 'Clear filters' }).click();
    await told(list, '65 saved');
    await list.reload();
    await menu(list, 'Views').locator('summary').click();
    await list.getByRole('button', { name: 'To meet', exact: true }).click();
    await told(list, '65 saved, 9 shown');
    await list.getByRole('button', { name: 'Clear filters' }).click();
    await told(list, '65 saved');
  });
});

describe('changing', () => {
  it('keys alone select, move and open', async () => {
    const [first = '', second = ''] = await names(list);
    await list.keyboard.press('j');
    await list.keyboard.press('j');
    expect(await focused(list)).toBe(second);
    await list.keyboard.press('x');
    await list.keyboard.press('k');
    await list.keyboard.press('x');
    await told(list, '2 selected');
    expect(await focused(list)).toBe(first);
    await list.keyboard.press('Enter');
    await list.getByRole('heading', { level: 1, name: first }).waitFor();
    await list.goBack();
    await told(list, '2 selected');
    await list.keyboard.press('Escape');
    await list.getByText('2 selected').waitFor({ state: 'detached' });
  });

  it('a stage of one’s own is made, given, found, taken back and shown as it was called once it is removed', async () => {
    const [first = ''] = await names(list);
    await menu(list, 'Stage').locator('summary').first().click();
    await list.getByRole('button', { name: 'Edit stages' }).click();
    await list.getByLabel('New stage').fill('Phone call');
    await list.keyboard.press('Enter');
    await list.getByLabel('Name of the stage Phone call').waitFor();
    await list.keyboard.press('Escape');
    await list.getByLabel(`Select ${first}`).check();
    await menu(list, 'Move to stage').locator('summary').click();
    await menu(list, 'Move to stage').getByRole('button', { name: 'Phone call' }).click();
    await told(list, '1 candidate moved to “Phone call”.');
    await until('the stage is shown', async () => (await cellOf(list, first, 3).textContent()) === 'Phone call');
    await menu(list, 'Stage').locator('summary').first().click();
    await list.getByRole('button', { name: 'Edit stages' }).click();
    await list.getByLabel('Remove the stage Phone call').click();
    await list.getByLabel('Name of the stage Phone call').waitFor({ state: 'detached' });
    await list.keyboard.press('Escape');
    expect(await cellOf(list, first, 3).textContent()).toBe('Phone call');
    await list.getByRole('button', { name: 'Undo' }).click();
    await told(list, 'Taken back for 1 candidate.');
    await until('the stage is back', async () => (await cellOf(list, first, 3).textContent()) === 'New');
  });

  it('all who match get a tag, and the search knows it', async () => {
    await list.getByLabel('Select nobody').click();
    await list.getByLabel('Select the 25 rows of this page').check();
    await list.getByRole('button', { name: 'Select all 65 saved' }).click();
    await told(list, '65 selected');
    await menu(list, 'Tag').last().locator('summary').click();
    await list.getByLabel('Tag', { exact: true }).fill('Quokka pool');
    await list.keyboard.press('Enter');
    await told(list, 'Tag “Quokka pool” added to 65 candidates.');
    await list.getByLabel('Search everything saved').fill('quok');
    await told(list, '1 to 25 of 65');
    await list.getByRole('button', { name: 'Undo' }).click();
    await told(list, '65 saved, 0 shown');
    await list.getByLabel('Search everything saved').fill('');
    await told(list, '65 saved');
    await list.getByLabel('Select nobody').click();
  });

  it('who expires soon is kept longer, and says so no more', async () => {
    await list.getByRole('button', { name: 'Expires', exact: true }).click();
    await list.getByRole('columnheader', { name: 'Expires' }).and(list.locator('[aria-sort=ascending]')).waitFor();
    await told(list, 'in 1 day');
    const [soonest = ''] = await names(list);
    await list.getByLabel(`Select ${soonest}`).check();
    await list.getByRole('button', { name: 'Keep longer' }).click();
    await told(list, '1 candidate kept for another full term from today on.');
    await until('somebody else is first', async () => (await names(list))[0] !== soonest);
    await list.getByRole('button', { name: 'Saved', exact: true }).click();
    await list.getByLabel('Select nobody').click();
  });
});

describe('two pages at once', () => {
  it('show the same, whichever of them or the popup changes something', async () => {
    const other = await scene.openOwn('workspace.html');
    await told(other, '65 saved');
    const [first = ''] = await names(other);
    await other.getByLabel(`Select ${first}`).check();
    await other.getByRole('button', { name: 'Delete' }).click();
    await told(other, '64 saved');
    await list.bringToFront();
    await told(list, '64 saved');
    expect(await names(list)).not.toContain(first);

    const popup = await pressShortcut(scene.browser, await scene.open(profile));
    const view = new ReportView(popup.page);
    await view.painted(henrikDalgaard.name);
    await view.button('Save').click();
    await popup.page.getByText('Saved to your list').waitFor();
    await popup.close();
    await list.bringToFront();
    await list.getByRole('rowheader', { name: henrikDalgaard.name }).waitFor();
    await told(list, '65 saved');
    await other.close();
  });
});

describe('axe finds nothing wrong, light or dark', () => {
  it('with somebody selected and a menu open', async () => {
    await list.getByRole('row').nth(1).getByRole('checkbox').check();
    await menu(list, 'Flags').locator('summary').click();
    expect(await violations(list)).toEqual([]);
    await list.keyboard.press('Escape');
  });

  it('in the dialogs', async () => {
    await list.getByRole('button', { name: 'All keys' }).click();
    await list.getByRole('heading', { name: 'Keys of the list' }).waitFor();
    expect(await violations(list)).toEqual([]);
    await list.keyboard.press('Escape');
    await menu(list, 'Stage').locator('summary').first().click();
    await list.getByRole('button', { name: 'Edit stages' }).click();
    expect(await violations(list)).toEqual([]);
    await list.keyboard.press('Escape');
  });

  it('where nobody matches, on a narrow screen, and nothing runs out of it', async () => {
    await list.setViewportSize({ width: 400, height: 800 });
    expect(await violations(list)).toEqual([]);
    await list.getByLabel('Search everything saved').fill('nobody-at-all');
    await list.getByRole('heading', { name: 'Nobody saved matches this' }).waitFor();
    expect(await violations(list)).toEqual([]);
    expect(await list.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });
});
