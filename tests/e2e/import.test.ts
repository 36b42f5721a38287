import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseTexts, fileOf, pdfFrom, scannedPdf, type TestFile, wordFrom } from '#tests/files/mixed-files.ts';
import { LOCKED } from '#tests/files/pdf/locked-files.ts';
import { until } from '#tests/setup/until.ts';
import { violations } from './axe.ts';
import { dropFile } from './drop-file.ts';
import { Scene } from './scene.ts';

const cases = caseTexts();
const [first, second, third] = cases;
const folder = mkdtempSync(join(tmpdir(), 'mirage-lens-import-'));

let scene: Scene;
let files: TestFile[];
beforeAll(async () => {
  scene = await Scene.start([]);
  await stayOpen();
  files = [
    fileOf('parcels.pdf', pdfFrom(first?.text ?? '')),
    fileOf('spreadsheets.docx', await wordFrom(second?.text ?? '')),
    fileOf('bonn.txt', third?.text ?? ''),
    fileOf('bonn-again.txt', third?.text ?? ''),
    fileOf('scan.pdf', scannedPdf()),
    fileOf('locked.pdf', Buffer.from(LOCKED, 'base64')),
    fileOf('broken.pdf', '%PDF-1.7 and nothing that follows'),
    fileOf('portrait.png', new Uint8Array([137, 80, 78, 71, 0, 1])),
  ];
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await scene.end();
});

/** A tab that stays, since the browser ends with its last one. */
const stayOpen = (): Promise<Tab> => scene.openOwn('icon/16.png');

async function kill(): Promise<void> {
  await scene.kill();
  await stayOpen();
}

async function open(): Promise<Tab> {
  const tab = await scene.openOwn('workspace.html#import');
  await tab.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  return tab;
}

const choose = (tab: Tab, chosen: TestFile[]) => tab.locator('input[type=file]').first().setInputFiles(chosen);
const done = (tab: Tab) => tab.getByRole('heading', { level: 2, name: /looked at$/ }).waitFor({ timeout: 40_000 });
const names = (tab: Tab): Promise<string[]> => tab.locator('th[scope=row]').allTextContents();
const outcome = async (tab: Tab, file: string): Promise<string[]> =>
  (await tab.getByRole('row').filter({ hasText: file }).first().getByRole('cell').allTextContents()).map((text) => text.trim());
const saveButton = (tab: Tab) => tab.getByRole('button', { name: /^Save \d+ candidate/ });

/** Names in the list, as another page of the extension sees them. */
async function saved(): Promise<string[]> {
  const list = await scene.openOwn('workspace.html');
  await list.getByRole('heading', { level: 1 }).waitFor();
  await list
    .getByText(/Shortlist|Nobody is saved yet/)
    .first()
    .waitFor();
  const stored = await list.evaluate(storedIds);
  await list.close();
  return stored;
}

it('a mixed folder is read, what could not be read comes first, and says what to do', async () => {
  const cvs = join(folder, 'autumn');
  mkdirSync(join(cvs, 'more'), { recursive: true });
  for (const { name, buffer } of files) writeFileSync(join(cvs, name === 'bonn.txt' ? 'more/bonn.txt' : name), buffer);
  writeFileSync(join(cvs, '.DS_Store'), 'litter');
  const tab = await open();
  await tab.locator('input[type=file]').nth(1).setInputFiles(cvs);
  await done(tab);
  const listed = await names(tab);
  expect(listed).toHaveLength(files.length);
  expect(listed.slice(0, 4).sort()).toEqual(['autumn/broken.pdf', 'autumn/locked.pdf', 'autumn/portrait.png', 'autumn/scan.pdf']);
  expect(await outcome(tab, 'scan.pdf')).toContain('No text');
  expect(await outcome(tab, 'locked.pdf')).toContain('Locked');
  expect(await outcome(tab, 'broken.pdf')).toContain('Damaged');
  expect(await outcome(tab, 'portrait.png')).toContain('File type');
  expect((await outcome(tab, 'locked.pdf')).join()).toMatch(/password/i);
  expect(await saveButton(tab).textContent()).toContain('Save 3 candidates');
  expect(await saved()).toEqual([]);
  expect(await violations(tab)).toEqual([]);
  await tab.close();
});

it('saves who is ticked, with undo, and recognises them when they come again', async () => {
  const tab = await open();
  await choose(tab, files.slice(0, 3));
  await done(tab);
  await tab.getByRole('checkbox', { name: /bonn\.txt$/ }).uncheck();
  await saveButton(tab).click();
  await tab.getByText('2 candidates were saved.').waitFor();
  expect(await saved()).toHaveLength(2);
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('2 candidates taken back.').waitFor();
  expect(await saved()).toEqual([]);
  await saveButton(tab).click();
  await tab.getByText('2 candidates were saved.').waitFor();
  await tab.getByRole('checkbox', { name: /bonn\.txt$/ }).waitFor();
  await tab.close();

  const again = await open();
  await dropFile(again, again.locator('.import'), { name: 'parcels.pdf', content: files[0]?.buffer ?? '' });
  await done(again);
  expect(await outcome(again, 'parcels.pdf')).toContain('Known');
  expect(await saveButton(again).count()).toBe(0);
  await again.close();
});

it('another text of somebody saved is asked about, and is added to them on request', async () => {
  const tab = await open();
  await choose(tab, [fileOf('newer.txt', `${first?.text}\n\nLANGUAGES\nEnglish\n`)]);
  await done(tab);
  expect(await outcome(tab, 'newer.txt')).toContain('Same person?');
  expect(await saveButton(tab).isDisabled()).toBe(true);
  expect(await violations(tab)).toEqual([]);
  await tab.getByRole('combobox', { name: /newer\.txt/ }).selectOption({ index: 1 });
  await saveButton(tab).click();
  await tab.getByText('1 candidate was saved.').waitFor();
  expect(await saved()).toHaveLength(2);
  await tab.close();
});

it('a stopped import keeps what was read, and goes on', async () => {
  const tab = await open();
  await choose(
    tab,
    cases.slice(10, 40).map(({ name, text }) => fileOf(`${name}.pdf`, pdfFrom(text))),
  );
  await tab.getByText(/^[1-9]\d* of 30 done/).waitFor();
  await tab.getByRole('button', { name: 'Stop' }).click();
  const goOn = tab.getByRole('button', { name: /^Go on with \d+ file/ });
  await goOn.waitFor();
  expect(await saveButton(tab).isEnabled()).toBe(true);
  await goOn.click();
  await done(tab);
  expect(await goOn.count()).toBe(0);
  expect(await tab.getByRole('heading', { level: 2 }).first().textContent()).toBe('30 files looked at');
  await tab.close();
});

it('leaving with results that are not saved is asked about', async () => {
  const tab = await open();
  await choose(tab, [fileOf('bonn.txt', third?.text ?? '')]);
  await done(tab);
  await tab.getByRole('heading', { level: 1 }).click();
  const asked = tab.waitForEvent('dialog');
  await tab.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

it('who was saved when the browser is killed is there afterwards, whole, and nobody by halves', async () => {
  const before = (await saved()).length;
  const tab = await open();
  await choose(
    tab,
    cases.slice(3).map(({ name, text }) => fileOf(`${name}.txt`, text)),
  );
  await done(tab);
  await saveButton(tab).click();
  await tab.getByText(/^[1-9]\d* of \d+ saved$/).waitFor();
  const confirmed = Number((await tab.getByText(/^\d+ of \d+ saved$/).textContent())?.split(' ')[0]);
  await kill();
  const list = await scene.openOwn('workspace.html');
  const whole = await until('the database is open', () => list.evaluate(storedWhole));
  expect(whole.ids.length).toBeGreaterThanOrEqual(before + confirmed);
  expect(whole.broken).toEqual([]);
  await list.getByRole('row').nth(1).waitFor();
  expect(await list.getByText(/can’t be read|could not be read/).count()).toBe(0);
  await list.getByRole('row').nth(1).getByRole('link').first().click();
  await list.getByRole('heading', { name: 'Sources' }).waitFor();
  await list.close();
});

it('an import that the browser was killed in leaves nothing behind', async () => {
  const before = await saved();
  const tab = await open();
  await choose(
    tab,
    cases.slice(0, 40).map(({ name, text }) => fileOf(`${name}.pdf`, pdfFrom(text))),
  );
  await tab.getByText(/^[1-9]\d* of 40 done/).waitFor();
  await kill();
  expect(await saved()).toEqual(before);
});

it('asked the network for nothing', async () => {
  expect(await scene.end()).toEqual([]);
});

function storedIds(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('mirage-lens');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('candidates').objectStore('candidates').getAllKeys();
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result.map(String).sort());
      };
    };
  });
}

/** Who is stored, and who lacks a reading or an entry for the search. */
function storedWhole(): Promise<{ ids: string[]; broken: string[] }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('mirage-lens');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['candidates', 'readings', 'entries']);
      const [rows, readings, entries] = ['candidates', 'readings', 'entries'].map((name) => reading.objectStore(name).getAll());
      reading.oncomplete = () => {
        opening.result.close();
        const ids: string[] = rows?.result.map(({ id }) => id) ?? [];
        const read = new Set(readings?.result.map(({ candidateId }) => candidateId));
        const known = new Set(entries?.result.map(({ id }) => id));
        const orphans = [...read, ...known].filter((id) => !ids.includes(id));
        resolve({ ids, broken: [...ids.filter((id) => !read.has(id) || !known.has(id)), ...orphans] });
      };
    };
  });
}
