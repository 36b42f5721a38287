import { readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { profilePage } from '#tests/demo/board.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import { pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { violations } from './axe.ts';
import { dropFile } from './drop-file.ts';
import { Scene } from './scene.ts';

const page = profilePage(henrikDalgaard, '2026-11');

const RESUME = `Henrik Dalgaard
Web developer

Experience
Junior Developer, Skagen Systems
March 2016 - August 2017
- Built internal APIs in Flask for the fishing auction

Python Developer, Nordlys Portal
September 2017 - December 2021
- Maintained customer pages in Flask

Skills
Flask, PostgreSQL
`;

let scene: Scene;
let tab: Tab;
beforeAll(async () => {
  scene = await Scene.start([page]);
  const popup = await pressShortcut(scene.browser, await scene.open(page));
  const view = new ReportView(popup.page);
  await view.painted(henrikDalgaard.name);
  await view.choose(henrikDalgaard);
  await view.button('Save').click();
  await view.button('Undo').waitFor();
  await popup.close();
  tab = await scene.openOwn('workspace.html');
  await tab.getByRole('link', { name: henrikDalgaard.name }).click();
  await tab.getByRole('heading', { level: 1, name: henrikDalgaard.name }).waitFor();
});
afterAll(() => scene.end());

const rowOf = (skill: string) =>
  tab
    .getByRole('region', { name: 'Evidence by skill, as a table' })
    .getByRole('row')
    .filter({ has: tab.getByRole('rowheader', { name: skill, exact: true }) });

it('shows what each skill of the role rests on, as a picture and in words', async () => {
  await tab.getByRole('img', { name: /^3 jobs and \d+ skills over the years/ }).waitFor();
  await expect.poll(() => tab.getByText('first release, December 2018').count()).toBe(1);
  expect(await rowOf('FastAPI').textContent()).toContain('Marks before its first release in December 2018');
  expect(await rowOf('GraphQL').textContent()).toContain('Nothing in what was read');
  expect(await rowOf('PostgreSQL').count()).toBe(0);
});

it('keeps a note, and what is being written while the data change elsewhere', async () => {
  const field = tab.getByRole('textbox', { name: 'New note' });
  await field.fill('Asked for the auction project.');
  await tab.getByRole('button', { name: 'Keep note' }).click();
  await tab.getByText('Asked for the auction project.').waitFor();
  await field.fill('half a sent');
  const other = await scene.openOwn(`workspace.html#candidate=${encodeURIComponent(`linkedin:${henrikDalgaard.slug}`)}`);
  await other.getByLabel('Stage').selectOption('Interview');
  await expect.poll(() => tab.getByLabel('Stage').inputValue()).toBe('interview');
  expect(await field.inputValue()).toBe('half a sent');
  await other.close();
});

it('deletes a note, and brings it back', async () => {
  await tab.getByRole('button', { name: /^Delete the note of/ }).click();
  await tab.getByText('Asked for the auction project.').waitFor({ state: 'detached' });
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('Asked for the auction project.').waitFor();
});

it('tags a candidate by keyboard', async () => {
  await tab.getByRole('textbox', { name: 'New tag' }).fill('  berths  ');
  await tab.keyboard.press('Enter');
  await tab.getByRole('button', { name: 'Remove tag berths' }).waitFor();
});

it('corrects a name by keyboard, and takes that back', async () => {
  await tab.getByRole('button', { name: 'Correct the name' }).focus();
  await tab.keyboard.press('Enter');
  await tab.getByRole('textbox', { name: 'Name', exact: true }).fill('Henrik  Dalgård ');
  await tab.keyboard.press('Enter');
  await tab.getByRole('heading', { level: 1, name: 'Henrik Dalgård' }).waitFor();
  expect(await violations(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Back to the name as read' }).click();
  await tab.getByRole('heading', { level: 1, name: henrikDalgaard.name }).waitFor();
  await tab.getByRole('button', { name: 'Correct the name' }).click();
  await tab.keyboard.press('Escape');
  await expect
    .poll(() => tab.getByRole('button', { name: 'Correct the name' }).evaluate((button) => button === document.activeElement))
    .toBe(true);
});

it('says why a file could not be attached', async () => {
  await dropFile(tab, tab.getByText(/^Put a résumé beside the profile/), { name: 'empty.txt', content: '' });
  await tab.getByRole('alert').filter({ hasText: 'Not attached.' }).waitFor();
});

it('attaches a résumé, and shows where the two differ', async () => {
  await dropFile(tab, tab.getByText(/^Put a résumé beside the profile/), { name: 'henrik.txt', content: RESUME });
  const beside = tab.getByRole('region', { name: 'LinkedIn and henrik.txt by section' });
  await beside
    .getByText(/Skagen Systems: .* in one source/)
    .first()
    .waitFor();
  expect(await tab.getByText('henrik.txt was attached; the report is now made of both.').count()).toBe(1);
  await expect.poll(() => rowOf('Flask').textContent()).toContain('in henrik.txt');
});

it('fits a narrow window', async () => {
  await tab.setViewportSize({ width: 400, height: 800 });
  expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await tab.setViewportSize({ width: 1280, height: 800 });
});

it('has nothing that axe finds wrong, light or dark, with all folds open', async () => {
  await tab.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await violations(tab)).toEqual([]);
}, 180_000);

it('shows every reading, the attached one too', async () => {
  await tab.getByRole('button', { name: /henrik\.txt \(attached\)/ }).click();
  await tab.getByText('This is the attached source by itself.').waitFor();
  await tab.getByRole('button', { name: 'Back to the latest' }).click();
  await tab.getByText('This is the attached source by itself.').waitFor({ state: 'detached' });
});

it('detaches the source, makes the report anew without it, and attaches it again', async () => {
  await tab.getByRole('button', { name: 'Detach henrik.txt' }).click();
  await tab.getByText('henrik.txt was detached; the report is now made without it.').waitFor();
  await tab.getByRole('region', { name: 'LinkedIn and henrik.txt by section' }).waitFor({ state: 'detached' });
  expect(await rowOf('Flask').textContent()).not.toContain('in henrik.txt');
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByRole('region', { name: 'LinkedIn and henrik.txt by section' }).waitFor();
});

it('hands over all that is stored about the person, with the log of it', async () => {
  const file = await scene.download(/-everything\.json$/, () => tab.getByRole('button', { name: 'Everything stored' }).click());
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
  expect(stored.candidate).toMatchObject({ name: henrikDalgaard.name, stage: 'interview', tags: ['berths'] });
  expect(stored.readings.map(({ attached }) => attached ?? false).sort()).toEqual([false, true]);
  expect(stored.notes.map(({ text }) => text)).toEqual(['Asked for the auction project.']);
  expect(stored.log.at(-1)?.action).toBe('exported');
});

it('hands over the profile as a JSON Resume, and the report as Markdown', async () => {
  const resume = await scene.download(/-resume\.json$/, () => tab.getByRole('button', { name: 'Profile as JSON Resume' }).click());
  expect(JSON.parse(readFileSync(resume, 'utf8')).work[0].name).toBe('Havnekontor Digital');
  const markdown = await scene.download(/\.md$/, () => tab.getByRole('button', { name: 'Report as Markdown' }).click());
  expect(readFileSync(markdown, 'utf8')).toMatch(/^## Henrik Dalgaard\n/);
});

it('deletes the candidate, and brings them back', async () => {
  await tab.getByRole('button', { name: 'Delete candidate' }).click();
  await tab.getByRole('heading', { level: 1, name: 'This candidate is not saved here' }).waitFor();
  await tab.getByRole('button', { name: 'Receipt' }).click();
  const receipt = tab.getByRole('region', { name: 'Receipt' });
  expect(await receipt.textContent()).toContain('- 1 candidate\n- 2 readings with the report of each\n- 1 note');
  expect(await violations(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByRole('heading', { level: 1, name: henrikDalgaard.name }).waitFor();
  await tab.getByText('Asked for the auction project.').waitFor();
});

it('asked the network for nothing but the page', async () => {
  expect(await scene.end()).toEqual([]);
});

interface Stored {
  candidate: unknown;
  readings: { attached?: boolean }[];
  notes: { text: string }[];
  log: { action: string }[];
}
