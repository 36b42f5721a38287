import { readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadPdfjs } from '#lib/files/pdf/pdfjs.ts';
import { labelOf } from '#lib/ui/blind/label.ts';
import { hrefOf, type Place } from '#lib/ui/workspace/place.ts';
import { profilePage } from '#tests/demo/board.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import type { Person } from '#tests/fixtures/people/person.ts';
import { attachPanel, type Popup, pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import { until } from '#tests/setup/until.ts';
import { violations } from './axe.ts';
import { Scene } from './scene.ts';

/** An invented person whose profile tells who it is wherever it can. */
const wren: Person = {
  slug: 'wren-tallowfield-example',
  page: 'linkedin-2024',
  specialization: 'web',
  level: 'senior',
  lookFor: '',
  name: 'Wren Tallowfield',
  headline: 'Backend engineer in Lowick (she/her) | Wexcombe University alumna',
  location: 'Lowick, Ostmark',
  about: [
    'Wren is a backend engineer with 15 years of FastAPI experience. She lives in Lowick. Expert in Django, Kubernetes and PostgreSQL.',
    'Graduated from the University of Wexcombe in 2009. Write to wren@tallowfield.example.',
  ],
  work: [
    {
      employer: 'Brightfen Payments',
      roles: [
        {
          position: 'Senior Backend Engineer',
          from: '2017-02',
          type: 'Full-time',
          location: 'Lowick, Ostmark',
          lines: [
            'Tallowfield built the API in FastAPI for the Lowick office, and her team improved performance a lot.',
            'Responsible for PostgreSQL.',
          ],
        },
        {
          position: 'Developer',
          from: '2014-03',
          to: '2017-01',
          type: 'Full-time',
          location: 'Lowick, Ostmark',
          lines: ['Wren wrote services in FastAPI.'],
        },
      ],
    },
  ],
  education: [{ school: 'University of Wexcombe', degree: 'BSc, Informatics', dates: '2006 - 2009' }],
  skills: ['FastAPI', 'Django', 'PostgreSQL', 'Kubernetes', 'Terraform'],
};
const TELLING = /wren|tallow|wexcombe|lowick|ostmark|2006|2009|\bshe\b|\bher\b/iu;
const id = `linkedin:${wren.slug}`;
const label = labelOf(id);
const page = profilePage(wren, '2026-11');

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([page, profilePage(henrikDalgaard, '2026-11')]);
});
afterAll(() => scene.end());

const at = (place: Place): Promise<Tab> => scene.openOwn(`workspace.html${hrefOf(place)}`);

/** All that is seen, read out or pointed at, with the title and the address, but for the list of what blind mode can't hide. */
async function seen(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const named = [...document.querySelectorAll('*')].flatMap((element) =>
      ['title', 'aria-label', 'alt', 'placeholder', 'href', 'value'].map((name) => element.getAttribute(name) ?? ''),
    );
    const told = document.body.textContent ?? '';
    return [document.title, location.href, told, ...named].join('\n');
  });
}

async function openPopup(name: string): Promise<{ tab: Tab; popup: Popup; view: ReportView }> {
  const tab = await scene.open(page);
  const popup = await pressShortcut(scene.browser, tab);
  const view = new ReportView(popup.page);
  await view.painted(name);
  return { tab, popup, view };
}

async function turn(on: boolean): Promise<void> {
  const tab = await at({ screen: 'settings', section: 'blind' });
  const box = tab.getByRole('checkbox', { name: 'Blind mode' });
  await box.waitFor();
  await box.setChecked(on);
  await tab.getByText(on ? /^Blind mode is on/ : /^Blind mode is off/).waitFor();
  await tab.close();
}

async function shot(tab: Tab, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ colorScheme });
    await tab.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: name !== 'popup' && name !== 'panel' });
  }
}

it('the name is shown until blind mode is switched on, with what it can’t hide', async () => {
  const { popup } = await openPopup(wren.name);
  expect(await seen(popup.page)).toMatch(TELLING);
  await popup.close();
  const tab = await at({ screen: 'settings', section: 'blind' });
  await tab.getByRole('heading', { name: 'What it can’t hide' }).waitFor();
  await tab.getByText('It does not make a choice fair.').waitFor();
  expect(await violations(tab)).toEqual([]);
  await shot(tab, 'settings');
  await tab.close();
  await turn(true);
});

it('the popup hides who it is, shows quotes in the page, and reveals for one reading', async () => {
  const { tab, popup, view } = await openPopup(label);
  await view.choose(wren);
  await shot(popup.page, 'popup');
  expect(await violations(popup.page)).toEqual([]);
  expect(await seen(popup.page)).not.toMatch(TELLING);
  await view.button('Show in page').first().click();
  await until('a quote is painted', async () => (await painted(tab)) !== '');
  await view.button('Show the name').click();
  await view.painted(wren.name);
  await view.button('Hide the name').click();
  await view.painted(label);
  await view.button('Save').click();
  await popup.page.getByText('Saved to your list').waitFor();
  expect(await seen(popup.page)).not.toMatch(TELLING);
  await popup.close();
});

const painted = (tab: Tab): Promise<string> => tab.evaluate(() => [...(CSS.highlights.get('mirage-lens') ?? [])].map(String).join());

it('the panel hides who it is', async () => {
  const { view } = await openPopup(label);
  await view.button('Panel').click();
  const panel = await attachPanel(scene.browser);
  const inPanel = new ReportView(panel.page);
  await inPanel.painted(label);
  await panel.page.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'Interview' });
  await panel.page.getByText('Stage is now Interview.').waitFor();
  await panel.page.getByRole('textbox', { name: 'New note' }).fill('Rang Wren at home in Lowick.');
  await inPanel.button('Keep note').click();
  await panel.page.getByText('Rang ▒hidden name▒ at home in ▒hidden place▒.').waitFor();
  expect(await seen(panel.page)).not.toMatch(TELLING);
  await shot(panel.page, 'panel');
  await panel.close();
});

it.each<[string, Place]>([
  ['shortlist', { screen: 'shortlist' }],
  ['candidate', { screen: 'candidate', id }],
  ['comparison', { screen: 'compare', ids: [id] }],
  ['kit', { screen: 'kit', id }],
  ['list of kits', { screen: 'kits' }],
])('the %s hides who it is, on the screen and on paper', async (name, place) => {
  const tab = await at(place);
  await tab.getByText(label).first().waitFor();
  await tab.waitForLoadState('networkidle');
  await shot(tab, name.replaceAll(' ', '-'));
  expect(await violations(tab)).toEqual([]);
  expect(await seen(tab)).not.toMatch(TELLING);
  const paper = await printed(tab);
  expect(paper).not.toMatch(TELLING);
  expect(paper).toContain(label);
  await tab.close();
});

/** The text of the page as it would be printed. */
async function printed(tab: Tab): Promise<string> {
  const client = await tab.context().newCDPSession(tab);
  const { data } = await client.send('Page.printToPDF', { printBackground: true, displayHeaderFooter: false });
  await client.detach();
  const { getDocument } = await loadPdfjs();
  const paper = await getDocument({ data: new Uint8Array(Buffer.from(data, 'base64')), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: paper.numPages }, async (_, index) => (await paper.getPage(index + 1)).getTextContent()),
  );
  return pages
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join(' ')
    .replace(/\s+/gu, ' ');
}

it('Markdown is masked, and a file with the name asks first', async () => {
  const tab = await at({ screen: 'candidate', id });
  await tab.getByRole('heading', { level: 1, name: label }).waitFor();
  const markdown = await scene.download(/\.md$/, () => tab.getByRole('button', { name: 'Report as Markdown' }).click());
  expect(readFileSync(markdown, 'utf8')).not.toMatch(TELLING);
  expect(readFileSync(markdown, 'utf8')).toContain(label);
  await tab.getByRole('button', { name: 'Everything stored' }).click();
  await tab.getByRole('dialog', { name: 'This file holds the name' }).waitFor();
  expect(await violations(tab)).toEqual([]);
  await shot(tab, 'dialog');
  await tab.keyboard.press('Escape');
  await tab.getByRole('dialog').waitFor({ state: 'detached' });
  await tab.getByRole('button', { name: 'Everything stored' }).click();
  const everything = await scene.download(/everything\.json$/, () => tab.getByRole('button', { name: 'Make the file with names' }).click());
  expect(readFileSync(everything, 'utf8')).toContain(wren.name);
  await tab.close();
});

it('who has a submitted scorecard is shown in full everywhere', async () => {
  const tab = await at({ screen: 'kit', id });
  await tab.getByLabel('Interviewer').fill('Sam Example');
  await tab.keyboard.press('Tab');
  await tab
    .getByRole('textbox', { name: /^What was said to/ })
    .first()
    .fill('Named one service and who uses it.');
  await tab.getByText('Everything is kept.').waitFor();
  expect(await seen(tab)).not.toMatch(TELLING);
  const sheet = readFileSync(await scene.download(/\.md$/, () => tab.getByRole('button', { name: 'Markdown' }).click()), 'utf8');
  expect(sheet).not.toMatch(TELLING);
  expect(sheet).toContain(label);
  await tab.getByRole('button', { name: 'Submit my scorecard' }).click();
  await tab.getByRole('button', { name: 'Submit', exact: true }).click();
  await tab.getByRole('heading', { level: 1, name: new RegExp(wren.name) }).waitFor();
  await tab.close();
  const candidate = await at({ screen: 'candidate', id });
  await candidate.getByRole('heading', { level: 1, name: wren.name }).waitFor();
  await candidate.close();
  const list = await at({ screen: 'shortlist' });
  await list.getByRole('link', { name: wren.name }).waitFor();
  await list.close();
  const { popup } = await openPopup(wren.name);
  await popup.close();
});
