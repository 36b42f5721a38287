import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { profilePage } from '#tests/demo/board.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import { pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';
import { quietPage } from './stored-people.ts';

const page = profilePage(henrikDalgaard, '2026-11');
const id = `linkedin:${henrikDalgaard.slug}`;
const HEARD = 'Three upgrades of Django, each in a week.\nThe last one with a colleague from operations.';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([page]);
  const popup = await pressShortcut(scene.browser, await scene.open(page));
  const view = new ReportView(popup.page);
  await view.painted(henrikDalgaard.name);
  await view.choose(henrikDalgaard);
  await view.button('Save').click();
  await view.page.getByText('Saved to your list').waitFor();
  await popup.close();
});
afterAll(() => scene.end());

async function openKit(): Promise<Tab> {
  const tab = await scene.openOwn(`workspace.html${hrefOf({ screen: 'kit', id })}`);
  await tab.getByRole('heading', { level: 1, name: `Interview: ${henrikDalgaard.name}` }).waitFor();
  return tab;
}

const nameField = (tab: Tab) => tab.getByRole('combobox', { name: 'Interviewer' });
const mark = (tab: Tab, no: string, level: RegExp) =>
  tab.getByRole('group', { name: `Answer to ${no}` }).getByRole('radio', { name: level });
const heard = (tab: Tab, no: string) => tab.getByRole('textbox', { name: `What was said to ${no}`, exact: true });
const kept = (tab: Tab) => tab.getByText('Everything is kept.').waitFor();

async function enter(tab: Tab, name: string): Promise<void> {
  await nameField(tab).fill(name);
  await nameField(tab).press('Enter');
}

async function submit(tab: Tab): Promise<void> {
  await tab.getByRole('button', { name: 'Submit my scorecard' }).click();
  await tab.getByRole('button', { name: 'Submit', exact: true }).click();
  await tab.getByText('Submitted. It can’t be changed any more.').waitFor();
}

it('the kit of a candidate is opened from their page, and filled in', async () => {
  const tab = await scene.openOwn(`workspace.html${hrefOf({ screen: 'candidate', id })}`);
  await tab.getByRole('link', { name: 'Interview kit', exact: true }).click();
  await tab.getByRole('heading', { level: 1, name: `Interview: ${henrikDalgaard.name}` }).waitFor();
  await tab.getByRole('list', { name: 'Plan, 45 minutes' }).waitFor();
  expect(await tab.getByText('P1', { exact: true }).locator('xpath=../..').textContent()).toContain('Built internal APIs in FastAPI');
  await enter(tab, 'Mara');
  await mark(tab, 'C1', /^Partial/).check();
  await heard(tab, 'C1').fill(HEARD);
  await kept(tab);
  await tab.close();
});

it('what was marked and written outlives the browser', async () => {
  await scene.restart();
  await quietPage(scene); // the browser ends with its last tab
  const tab = await openKit();
  expect(await nameField(tab).inputValue()).toBe('Mara');
  expect(await mark(tab, 'C1', /^Partial/).isChecked()).toBe(true);
  expect(await heard(tab, 'C1').inputValue()).toBe(HEARD);
  await tab.close();
});

it('a word typed just before the page is left is kept, and two windows lose nothing of each other', async () => {
  const [one, two] = [await openKit(), await openKit()];
  await heard(one, 'C2').pressSequentially('Typed in the first window.');
  await heard(two, 'C3').pressSequentially('Typed in the second.');
  await one.getByText('was changed in another window too').waitFor();
  await expect.poll(() => heard(one, 'C3').inputValue()).toBe('Typed in the second.');
  expect(await heard(one, 'C2').inputValue()).toBe('Typed in the first window.');
  await heard(one, 'C2').fill('The last word');
  await one.goto(`${scene.browser.extension}/workspace.html#roles`);
  await expect.poll(() => heard(two, 'C2').inputValue()).toBe('The last word');
  await one.close();
  await two.close();
});

it('a second interviewer sees nothing of the first until both have submitted', async () => {
  const tab = await openKit();
  await submit(tab);
  await enter(tab, 'Tom');
  await tab.getByText('Sealed until you submit yours').waitFor();
  expect(await tab.locator('main').textContent()).not.toContain('Three upgrades');
  await mark(tab, 'C1', /^Strong/).check();
  await kept(tab);
  await submit(tab);
  const table = tab.getByRole('table');
  await table.getByText(/Three upgrades of Django/).waitFor();
  expect((await table.getByRole('columnheader').allTextContents()).map((text) => text.replace(/\d.*/u, ''))).toEqual([
    'About',
    'Tom',
    'Mara',
  ]);
  expect(await violations(tab)).toEqual([]);
  await tab.close();
});

it('whether a flag was right makes the record of its check, here and beside the flag of the candidate', async () => {
  const tab = await openKit();
  await tab.getByRole('radiogroup').first().getByRole('radio', { name: 'Confirmed' }).check();
  await tab.getByText('This check: confirmed 1 of 1 on this computer.').first().waitFor();
  await tab.goto(`${scene.browser.extension}/workspace.html${hrefOf({ screen: 'candidate', id })}`);
  await tab.getByRole('heading', { level: 1, name: henrikDalgaard.name, exact: true }).waitFor();
  await tab.getByText('This check: confirmed 1 of 1 on this computer.').first().waitFor();
  await expect.poll(() => tab.getByRole('radio', { name: 'Confirmed', checked: true }).count()).toBe(1);
  await tab.close();
});

it('a check that keeps being explained away is muted with one click, and on again with another', async () => {
  const tab = await openKit();
  const others = tab.getByRole('listitem').filter({ has: tab.getByText(/^No job or project read shows/) });
  for (const index of [0, 1, 2]) await others.nth(index).getByRole('radio', { name: 'Explained' }).check();
  await tab.getByRole('button', { name: 'Mute this check' }).first().click();
  await tab.getByText('It is switched off.').first().waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('It is switched off.').first().waitFor({ state: 'detached' });
  await tab.getByRole('button', { name: 'Mute this check' }).first().click();
  await tab.goto(`${scene.browser.extension}/workspace.html#settings=checks`);
  const words = /^Confirmed 0 of 3 on this computer; it keeps being explained/;
  const check = tab.getByRole('listitem').filter({ has: tab.getByText(words) });
  expect(await check.getByRole('checkbox').isChecked()).toBe(false);
  await tab.close();
});

it('on paper stand the questions with their anchors and what was heard, dark on white, without tools', async () => {
  const tab = await openKit();
  await enter(tab, 'Mara');
  await expect.poll(() => heard(tab, 'C1').inputValue()).toBe(HEARD);
  const questions = await tab.getByRole('article').locator('.q h3').allTextContents();
  const anchors = await tab.locator('.score__anchor').allTextContents();
  await tab.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await tab.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color)).toBe('rgb(23, 25, 29)');
  expect(await tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  const text = await printed(tab);
  for (const words of [...questions, ...anchors, ...HEARD.split('\n')]) expect(text).toContain(squeezed(words));
  expect(text).not.toContain(squeezed('Copy as text'));
  expect(text).not.toContain(squeezed('Submit my scorecard'));
  await tab.emulateMedia({ colorScheme: 'light', media: null });
  await tab.getByRole('checkbox', { name: 'Anchors on paper' }).uncheck();
  const bare = await printed(tab);
  expect(bare).toContain(squeezed(questions[0] ?? ''));
  expect(bare).not.toContain(squeezed(anchors[0] ?? ''));
  await tab.getByRole('checkbox', { name: 'Anchors on paper' }).check();
  await tab.close();
});

it('the hand-out of a technical round holds the task and no answer', async () => {
  const tab = await openKit();
  await tab.getByRole('combobox', { name: 'Technical round' }).selectOption('45');
  const fault = await tab.locator('.defects li').first().textContent();
  await tab.getByRole('link', { name: 'Hand-out' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Exercises' }).waitFor();
  const text = await printed(tab);
  expect(text).toContain(squeezed((await tab.locator('.code').first().textContent()) ?? 'no code'));
  expect(text).not.toContain(squeezed(fault ?? ''));
  expect(text).not.toContain(squeezed(henrikDalgaard.name));
  expect(await violations(tab)).toEqual([]);
  await tab.close();
});

it('the kit is taken along as Markdown', async () => {
  const tab = await openKit();
  const file = await scene.download(/\.md$/, () => tab.getByRole('button', { name: 'Markdown' }).click());
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^# Interview: Henrik Dalgaard/u);
  expect(text).toContain('> Three upgrades of Django, each in a week.');
  await tab.close();
});

it('is filled in by keyboard alone, and at 420 pixels nothing is cut off', async () => {
  const tab = await openKit();
  await tab.setViewportSize({ width: 420, height: 900 });
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
  await nameField(tab).focus();
  await tab.keyboard.press('ControlOrMeta+a');
  await tab.keyboard.type('Ana');
  await tab.keyboard.press('Enter');
  await expect.poll(() => heard(tab, 'C1').isEnabled()).toBe(true);
  await mark(tab, 'C1', /^Strong/).focus();
  await tab.keyboard.press('ArrowDown');
  expect(await mark(tab, 'C1', /^Partial/).isChecked()).toBe(true);
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('By keys.');
  await kept(tab);
  expect(await heard(tab, 'C1').inputValue()).toBe('By keys.');
  await tab.close();
});

it('stands in the list of kits with who has written', async () => {
  const tab = await scene.openOwn('workspace.html#kits');
  await tab.getByRole('link', { name: henrikDalgaard.name }).waitFor();
  await tab.getByText('Mara (submitted), Tom (submitted), Ana (begun)').waitFor();
  expect(await violations(tab)).toEqual([]);
});

it('asked the network for nothing but the pages', async () => {
  expect(await scene.end()).toEqual([]);
});

/** The text of the page as the browser prints it, without spaces: a line may break anywhere. */
async function printed(tab: Tab): Promise<string> {
  const session = await scene.browser.context.newCDPSession(tab);
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true });
  await session.detach();
  const pdf = await getDocument({ data: new Uint8Array(Buffer.from(data, 'base64')), useSystemFonts: true }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return squeezed(texts.join(''));
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '');
