import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profilePage } from '#tests/demo/board.ts';
import { adaezeNwankwoBerg } from '#tests/fixtures/people/adaeze-nwankwo-berg.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import type { Person } from '#tests/fixtures/people/person.ts';
import { pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import type { Page } from '#tests/setup/site.ts';
import { violations } from './axe.ts';
import { feed, loginWall, unknownLayout } from './pages.ts';
import { Scene } from './scene.ts';

const pageOf = (person: Person) => profilePage(person, '2026-11');

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([pageOf(henrikDalgaard), pageOf(adaezeNwankwoBerg), feed, loginWall, unknownLayout]);
});
afterAll(() => scene.end());

/** Brings the popup on `page` into a state, and holds axe against it. */
async function violationsOnPopup(page: Page, reach: (view: ReportView) => Promise<void>): Promise<string[]> {
  const popup = await pressShortcut(scene.browser, await scene.open(page));
  await reach(new ReportView(popup.page));
  const found = await violations(popup.page);
  await popup.close();
  return found;
}

const read = (person: Person) => async (view: ReportView) => {
  await view.painted(person.name);
  await view.choose(person);
};

describe('axe finds nothing wrong, light or dark', () => {
  it.each<[string, Page, (view: ReportView) => Promise<void>]>([
    [
      'a report with red flags, all unfolded',
      pageOf(henrikDalgaard),
      async (view) => {
        await read(henrikDalgaard)(view);
        await view.flagsOf('mirage/anachronism').first().waitFor({ state: 'attached' });
        await view.unfold();
      },
    ],
    ['a report with nothing to flag', pageOf(adaezeNwankwoBerg), read(adaezeNwankwoBerg)],
    [
      'the questions',
      pageOf(henrikDalgaard),
      async (view) => {
        await read(henrikDalgaard)(view);
        await view.button(/^Questions/).click();
        await view.page.getByRole('heading', { level: 3, name: /^Core/ }).waitFor();
        await view.unfold();
      },
    ],
    [
      'a saved candidate',
      pageOf(henrikDalgaard),
      async (view) => {
        await read(henrikDalgaard)(view);
        await view.button('Save').click();
        await view.button('Undo').waitFor();
      },
    ],
    ['a sign-in page', loginWall, (view) => view.page.getByRole('heading', { level: 1, name: /sign in/ }).waitFor()],
    ['a page that is no profile', feed, (view) => view.page.getByRole('heading', { level: 1, name: /not a profile/ }).waitFor()],
    ['a changed layout', unknownLayout, (view) => view.page.getByRole('heading', { level: 1, name: /layout/ }).waitFor()],
    [
      'pasting text',
      feed,
      async (view) => {
        await view.button('Paste text').click();
        await view.page.getByRole('textbox').waitFor();
      },
    ],
  ])('on %s', async (_, page, reach) => {
    expect(await violationsOnPopup(page, reach)).toEqual([]);
  });

  it('on a page that the browser keeps closed', async () => {
    const tab = await scene.openOwn('popup.html');
    await tab.getByRole('heading', { level: 1, name: /keeps this page closed/ }).waitFor();
    expect(await violations(tab)).toEqual([]);
  });

  it('on the list of saved candidates', async () => {
    const tab: Tab = await scene.openOwn('workspace.html');
    await tab.getByText(henrikDalgaard.name).first().waitFor();
    expect(await violations(tab)).toEqual([]);
  });
});
