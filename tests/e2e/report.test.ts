import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profilePage } from '#tests/demo/board.ts';
import { adaezeNwankwoBerg } from '#tests/fixtures/people/adaeze-nwankwo-berg.ts';
import { claraWhitcombe } from '#tests/fixtures/people/clara-whitcombe.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import type { Person } from '#tests/fixtures/people/person.ts';
import { rafaelQuintanar } from '#tests/fixtures/people/rafael-quintanar.ts';
import { type Popup, pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { Scene } from './scene.ts';

const people = [henrikDalgaard, claraWhitcombe, adaezeNwankwoBerg, rafaelQuintanar];
const pageOf = (person: Person) => profilePage(person, '2026-11');

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start(people.map(pageOf));
});
afterAll(() => scene.end());

/** Opens the profile, presses the shortcut and chooses the person's own role. */
async function report(person: Person): Promise<{ tab: Tab; popup: Popup; view: ReportView }> {
  const tab = await scene.open(pageOf(person));
  const popup = await pressShortcut(scene.browser, tab);
  const view = new ReportView(popup.page);
  await view.painted(person.name);
  await view.choose(person);
  return { tab, popup, view };
}

describe('a key press on a profile', () => {
  it('flags FastAPI in a job that ended before its first release, with the words of the page', async () => {
    const { popup, view } = await report(henrikDalgaard);
    await view.flagsOf('mirage/anachronism').first().waitFor();
    expect((await view.quotesOf('mirage/anachronism')).join()).toContain('Built internal APIs in FastAPI');
    expect((await view.quotesOf('mirage/years-inflated')).join()).toContain('10+ years of');
    await popup.close();
  });

  it('reads the layout of 2026, and sees another role under the headline', async () => {
    const { popup, view } = await report(claraWhitcombe);
    await view.flagsOf('niche/wrong-specialization').first().waitFor();
    expect((await view.quotesOf('mirage/claimed-only')).join()).toContain('PyTorch');
    await view.choose({ specialization: 'web', level: 'senior' });
    await view.flagsOf('niche/wrong-specialization').first().waitFor({ state: 'detached' });
    await popup.close();
  });

  it('reads a board that it does not know by its metadata', async () => {
    const { popup, view } = await report(rafaelQuintanar);
    expect(await view.page.getByText(/^Read:/).textContent()).toContain('3 of 3 jobs');
    await popup.close();
  });

  it.each([adaezeNwankwoBerg, rafaelQuintanar])('raises no high flag for $name, whose jobs show the claims', async (person) => {
    const { popup, view } = await report(person);
    await view.page.getByRole('heading', { name: 'No red flags in what was read' }).waitFor();
    await popup.close();
  });

  it('leaves the decoys of the page alone', async () => {
    const { popup, view } = await report(henrikDalgaard);
    await view.unfold();
    expect(await view.page.locator('body').textContent()).not.toContain('Kafka and Kubernetes consultant');
    await popup.close();
  });
});

describe('what can be done in the popup', () => {
  it('paints the quote in the page without touching the page', async () => {
    const { tab, popup, view } = await report(henrikDalgaard);
    const before = await tab.content();
    const flag = view.flagsOf('mirage/anachronism').first();
    await flag.evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    await flag.getByRole('button', { name: 'Show in page' }).first().click();
    await tab.waitForFunction(() => CSS.highlights.has('mirage-lens'));
    expect(await tab.evaluate(() => [...(CSS.highlights.get('mirage-lens') ?? [])].map(String))).toEqual(['FastAPI']);
    expect(await tab.content()).toBe(before);
    await popup.close();
  });

  it('copies a question', async () => {
    const { tab, popup, view } = await report(henrikDalgaard);
    await view.unfold();
    const ask = view.page.locator('.ask').first();
    await ask.getByRole('button', { name: 'Copy the question' }).click();
    await ask.getByRole('button', { name: 'Copied the question' }).waitFor();
    const question = await ask.locator('p').first().textContent();
    await popup.close();
    expect(await clipboard(tab)).toBe(question);
  });

  it('remembers the role for the next profile', async () => {
    const first = await report(henrikDalgaard);
    await first.view.choose({ specialization: 'data-engineering', level: 'junior' });
    await expect.poll(() => first.view.choice.inputValue()).toBe('data-engineering junior');
    await first.popup.close();
    const popup = await pressShortcut(scene.browser, await scene.open(pageOf(claraWhitcombe)));
    const view = new ReportView(popup.page);
    await view.painted(claraWhitcombe.name);
    expect(await view.choice.inputValue()).toBe('data-engineering junior');
    await popup.close();
  });
});

it('asked the network for nothing but the pages', async () => {
  expect(await scene.end()).toEqual([]);
});

async function clipboard(tab: Tab): Promise<string> {
  await scene.browser.context.grantPermissions(['clipboard-read']);
  await tab.bringToFront();
  return tab.evaluate(() => navigator.clipboard.readText());
}
