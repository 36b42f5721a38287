import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseMatrix } from '#lib/matrices/parse.ts';
import { profilePage } from '#tests/demo/board.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import { pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';

const profile = profilePage(henrikDalgaard, '2026-11');
const folder = mkdtempSync(join(tmpdir(), 'mirage-lens-matrix-'));
const file = join(folder, 'shared.matrix.json');

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([profile]);
});
afterAll(async () => {
  await scene.end();
  rmSync(folder, { recursive: true, force: true });
});

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
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('2 changes not saved.').waitFor();
  await page.getByText('1 thing to mend before it can be saved:').waitFor();
  await look(page, 'problems');
  expect(await violations(page)).toEqual([]);
  await evidence.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('BerthWise');
  await part.getByRole('option', { name: /BerthWise.*as a skill of your own/ }).waitFor();
  await page.keyboard.press('Enter');
  await part.getByRole('list', { name: 'Skills that show it' }).getByText('BerthWise').waitFor();
  await page.getByRole('textbox', { name: 'Add a spelling of BerthWise' }).focus();
  await page.keyboard.type('internal APIs');
  await page.keyboard.press('Enter');
  page.on('dialog', (asked) => void asked.accept());
  await page.reload();
  await page.getByRole('list', { name: 'Spellings of BerthWise' }).getByText('internal APIs').waitFor();
  await page.close();
});

it('the draft stands there after a reload, and a question of one’s own warns of what may not be asked', async () => {
  const page = await open('matrices=web-our-own');
  await page.getByRole('heading', { level: 1, name: 'Harbour web' }).waitFor();
  await page.getByText(/changes not saved\.$/).waitFor();
  const summary = page.locator('details.comp > summary').last();
  await summary.focus();
  await summary.press('Enter');
  const part = page.locator('details.comp').last();
  await part.getByRole('button', { name: 'Write one of your own' }).click();
  const question = part.getByRole('textbox', { name: 'Question' });
  await question.fill('How old are you, and which tool of yours did pilots use?');
  await part.getByText('Better not asked like this.').waitFor();
  await look(page, 'warning');
  await question.fill('Which tool of yours did pilots use, and what went wrong with it?');
  await part.getByText('Better not asked like this.').waitFor({ state: 'detached' });
  for (const kind of ['strong', 'partial', 'weak'])
    await part.getByRole('textbox', { name: `A ${kind} answer holds` }).fill(`Told in a ${kind} way.`);
  await summary.focus();
  await summary.press('Alt+ArrowUp');
  const moved = page.locator('details.comp > summary').nth(-2);
  await moved.getByText('Pilot tools').waitFor();
  await expect.poll(() => moved.evaluate((line) => line === document.activeElement)).toBe(true);
  await page.getByText(/\d of 1 (?:reads|read) differently|all 1 read as before/).waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/Harbour web is saved/).waitFor();
  await page.close();
});

it('a change is tried on saved candidates, one by one and on everyone, and nothing is kept by it', async () => {
  const page = await open('matrices=web-our-own');
  await page.locator('details.comp > summary').first().click();
  const part = page.locator('details.comp').first();
  for (;;) {
    const remove = part.getByRole('list', { name: 'Skills that show it' }).getByRole('button').first();
    if ((await remove.count()) === 0) break;
    await remove.click();
  }
  const skills = part.getByRole('combobox', { name: 'Add to: skills that show it' });
  await skills.fill('Solidity');
  await skills.press('Enter');
  await part.getByRole('combobox', { name: 'Add to: related skills' }).waitFor();
  await page.getByText(/1 of 1 reads differently in/).waitFor();
  await page.getByRole('button', { name: 'Try it on everyone' }).click();
  await page.getByText('1 of 1 would read differently.').waitFor();
  await look(page, 'tried');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Shortlist' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Throw away and leave' }).click();
  await page
    .getByRole('heading', { level: 1, name: /Shortlist|Candidates/ })
    .first()
    .waitFor();
  await page.close();
});

it('words are kept as a case, which passes and is exported with the matrix', async () => {
  const page = await open('matrices=web-our-own');
  await page.getByRole('textbox', { name: 'Lines of work' }).fill('Built BerthWise for 40 pilots.');
  const states = page.getByRole('list', { name: 'How these words read' });
  await states.getByText('Evidenced').first().waitFor();
  await page.getByRole('button', { name: 'Keep as a case' }).click();
  await page.getByText('1 case, all as they should be').waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('All is saved.').waitFor();
  await look(page, 'saved');
  const exported = await scene.download(/^web-our-own\.matrix\.json$/, () => page.getByRole('button', { name: 'Export' }).click());
  const read = parseMatrix(JSON.parse(readFileSync(exported, 'utf8')));
  if (read.kind === 'invalid-matrix') throw new Error(JSON.stringify(read.problems));
  const { matrix } = read;
  expect(matrix.cases).toHaveLength(1);
  expect(matrix.ownSkills?.[0]).toEqual({ id: 'berthwise', name: 'BerthWise', aliases: ['internal APIs'] });
  expect(matrix.ownQuestions?.[0]?.text).toContain('Which tool of yours');
  copyFileSync(exported, file);
  await page.close();
});

it('in small windows and in forced colours all of it is there', async () => {
  const page = await open('matrices=web-our-own');
  await page.locator('details.comp > summary').first().click();
  await page.locator('details.case > summary').click();
  await page.getByText(/all 1 read as before/).waitFor();
  await page.getByText('Passes').waitFor();
  expect(await violations(page)).toEqual([]);
  for (const [name, width, media] of [
    ['light', 1440, { colorScheme: 'light' }],
    ['dark', 1440, { colorScheme: 'dark' }],
    ['small', 420, { colorScheme: 'light' }],
    ['forced', 1440, { forcedColors: 'active' }],
  ] as const) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    await page.setViewportSize({ width, height: 900 });
    await look(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), name).toBeLessThanOrEqual(0);
  }
  await page.close();
});

it('in another browser it is imported, and the popup reads a page with it', async () => {
  expect(await scene.end()).toEqual([]);
  scene = await Scene.start([profile]);
  const page = await open();
  await page
    .getByLabel('Import', { exact: true })
    .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"id": 7}') });
  await page.getByRole('dialog', { name: 'This file can’t be taken as it is' }).getByText('Add a list in square brackets').waitFor();
  await look(page, 'broken-file');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await page.getByLabel('Import', { exact: true }).setInputFiles(file);
  await page.getByText(/^Harbour web is imported\./).waitFor();
  await page.getByText('1 case, all as they should be').waitFor();

  // A browser whose last tab is closed ends.
  const tab = await scene.open(profile);
  await page.close();
  const popup = await pressShortcut(scene.browser, tab);
  const view = new ReportView(popup.page);
  await view.painted(henrikDalgaard.name);
  const own = view.choice.locator('option', { hasText: 'Harbour web · Mid' });
  await own.waitFor({ state: 'attached' });
  await view.choice.selectOption({ label: 'Harbour web · Mid' });
  const strip = popup.page.locator('.strip');
  await strip.getByText('Pilot tools').waitFor();
  expect(await strip.locator('li', { hasText: 'Pilot tools' }).textContent()).toMatch(/Evidenced|Weak/);
  await look(popup.page, 'popup');
  await popup.close();

  const again = await pressShortcut(scene.browser, await scene.open(profile));
  await new ReportView(again.page).painted(henrikDalgaard.name);
  await again.page.locator('.strip').getByText('Pilot tools').waitFor();
  await again.close();
});

it('a file with a matrix that is here asks which one stays; one that is changed or removed is told in the popup', async () => {
  const page = await open('matrices=web-our-own');
  await page.getByRole('textbox', { name: 'In one sentence' }).fill('Services of a harbour.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('All is saved.').waitFor();
  const following = await pressShortcut(scene.browser, await scene.open(profile));
  await following.page.getByText('Your matrix Harbour web was changed: this report follows it as it is now.').waitFor();
  await following.close();
  await page.getByLabel('Import', { exact: true }).setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Harbour web is here already' });
  await dialog.getByText('The sentence about it').waitFor();
  await look(page, 'is-here');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep both' }).click();
  await page.getByRole('heading', { level: 1, name: 'Harbour web (file)' }).waitFor();
  await page.goto(page.url().replace(/#.*/u, '#matrices=web-our-own'));
  await page.getByRole('heading', { level: 1, name: 'Harbour web', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('Harbour web was removed.').waitFor();
  await page.close();
  const popup = await pressShortcut(scene.browser, await scene.open(profile));
  await popup.page.getByText('Your matrix Harbour web is not there any more.').waitFor();
  await popup.close();
});

it('asked the network for nothing but the pages', async () => {
  expect(await scene.end()).toEqual([]);
});
