import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profilePage } from '#tests/demo/board.ts';
import { wordFile } from '#tests/files/docx/word-file.ts';
import { henrikDalgaard } from '#tests/fixtures/people/henrik-dalgaard.ts';
import { plainText } from '#tests/fixtures/people/plain-text.ts';
import { type Popup, pressShortcut } from '#tests/setup/popup.ts';
import { ReportView } from '#tests/setup/report-view.ts';
import type { Page } from '#tests/setup/site.ts';
import { dropFile } from './drop-file.ts';
import { feed, loginWall, unknownLayout } from './pages.ts';
import { Scene } from './scene.ts';

const profile = profilePage(henrikDalgaard, '2026-11');
const pasted = plainText({ ...henrikDalgaard, name: 'Pasted Example' });

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.start([profile, feed, loginWall, unknownLayout]);
});
afterAll(() => scene.end());

const popupOn = async (page: Page): Promise<Popup> => pressShortcut(scene.browser, await scene.open(page));

describe('a page that holds no profile', () => {
  it.each([
    ['a sign-in page', loginWall, 'The site asks you to sign in'],
    ['a page of another kind', feed, 'This page is not a profile'],
    ['an unknown layout', unknownLayout, 'The site has changed its layout'],
  ])('%s has a screen of its own', async (_, page, title) => {
    const popup = await popupOn(page);
    await popup.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await popup.close();
  });

  it('reports a changed layout by the names of its parts, never by their text', async () => {
    const popup = await popupOn(unknownLayout);
    await popup.page.getByText('Not found', { exact: true }).waitFor();
    const text = await popup.page.locator('main').textContent();
    expect(text).not.toContain('Alva');
    expect(text).not.toContain('Something new');
    await popup.close();
  });
});

describe('a profile from elsewhere', () => {
  it('is read from pasted text', async () => {
    const popup = await popupOn(feed);
    const view = new ReportView(popup.page);
    await view.button('Paste text').click();
    await popup.page.getByRole('textbox').fill(pasted);
    await view.button('Read this text').click();
    await expectHenriksFlag(view, 'Pasted Example');
    await popup.close();
  });

  it('is read from a dropped text file', async () => {
    const popup = await popupOn(feed);
    await dropFile(popup.page, dropZone(popup), { name: 'profile.txt', content: pasted });
    await expectHenriksFlag(new ReportView(popup.page), 'Pasted Example');
    await popup.close();
  });

  it('is read from a dropped PDF file', async () => {
    const content = await printed(pasted);
    const popup = await popupOn(feed);
    await dropFile(popup.page, dropZone(popup), { name: 'profile.pdf', content });
    await expectHenriksFlag(new ReportView(popup.page), 'Pasted Example');
    await popup.close();
  });

  it('is read from a dropped Word file', async () => {
    const popup = await popupOn(feed);
    const body = pasted.split('\n').map((line) => `<w:p><w:r><w:t>${line.replaceAll('&', '&amp;')}</w:t></w:r></w:p>`);
    await dropFile(popup.page, dropZone(popup), { name: 'profile.docx', content: await wordFile({ body: body.join('') }) });
    await expectHenriksFlag(new ReportView(popup.page), 'Pasted Example');
    await popup.close();
  });

  it('is refused with a reason when the file is none', async () => {
    const popup = await popupOn(feed);
    await dropFile(popup.page, dropZone(popup), { name: 'profile.exe', content: 'MZ' });
    await popup.page.getByRole('heading', { level: 1, name: 'This file could not be read' }).waitFor();
    await popup.close();
  });
});

const dropZone = ({ page }: Popup) => page.getByText('Drop a PDF');

/** The text as the browser prints it to PDF. */
async function printed(text: string): Promise<Uint8Array> {
  const tab = await scene.openOwn('workspace.html');
  await tab.evaluate((lines) => {
    const sheet = document.createElement('pre');
    sheet.textContent = lines;
    document.body.replaceChildren(sheet);
  }, text);
  const session = await tab.context().newCDPSession(tab);
  const { data } = await session.send('Page.printToPDF');
  return Buffer.from(data, 'base64');
}

/** The same finding as from the page; there is no page to show its quote in. */
async function expectHenriksFlag(view: ReportView, name: string): Promise<void> {
  await view.painted(name);
  await view.choose(henrikDalgaard);
  await view.flagsOf('mirage/anachronism').first().waitFor();
  expect((await view.quotesOf('mirage/anachronism')).join()).toContain('Built internal APIs in FastAPI');
  await view.unfold();
  expect(await view.button('Show in page').count()).toBe(0);
}

it('asked the network for nothing but the pages', async () => {
  expect(await scene.end()).toEqual([]);
});
