import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseTexts, fileOf, pdfFrom, scannedPdf, wordFrom } from '#tests/files/mixed-files.ts';
import { LOCKED } from '#tests/files/pdf/locked-files.ts';
import { violations } from './axe.ts';
import { dropPaths } from './drop-folder.ts';
import { Scene } from './scene.ts';

const TIMES = 50;
const folder = mkdtempSync(join(tmpdir(), 'mirage-lens-many-'));
let scene: Scene;

beforeAll(async () => {
  scene = await Scene.start([]);
  await scene.openOwn('icon/16.png');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await scene.end();
});

async function open(): Promise<Tab> {
  const tab = await scene.openOwn('workspace.html#import');
  await tab.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  return tab;
}

const looked = (tab: Tab, files: number) =>
  tab.getByRole('heading', { level: 2, name: `${files} files looked at` }).waitFor({ timeout: 120_000 });

async function meaning(tab: Tab, file: string): Promise<string> {
  const row = tab.getByRole('row').filter({ has: tab.getByRole('rowheader', { name: file, exact: true }) });
  return (await row.locator('.import__means').textContent())?.trim() ?? '';
}

it('a folder that is dropped is read with all that is in it', async () => {
  const cvs = join(folder, 'cvs');
  mkdirSync(join(cvs, 'older', 'oldest'), { recursive: true });
  // A folder tells its entries a hundred at a time.
  for (let n = 0; n < 130; n += 1) writeFileSync(join(cvs, 'older', `note ${n}.txt`), `Note ${n}`);
  writeFileSync(join(cvs, 'older', 'oldest', 'cv.txt'), caseTexts()[0]?.text ?? '');
  writeFileSync(join(cvs, '.hidden.txt'), 'litter');
  const tab = await open();
  await dropPaths(tab, { x: 600, y: 300 }, [cvs]);
  await looked(tab, 131);
  await tab.getByRole('rowheader', { name: 'cvs/older/oldest/cv.txt' }).waitFor();
  await tab.getByRole('button', { name: 'Save 1 candidate' }).waitFor();
  await tab.close();
});

it('of five hundred files each has an outcome that says what to do', async () => {
  const text = caseTexts()[1]?.text ?? '';
  const [pdf, word] = [pdfFrom(text), await wordFrom(text)];
  const kinds: [string, (n: number) => string | Uint8Array, RegExp][] = [
    ['empty #.pdf', () => '', /0 bytes\. Copy or download it again/],
    ['pdf #.docx', (n) => Buffer.concat([pdf, Buffer.from(`%${n}`)]), /but is a PDF file\. .* change its name to end in \.pdf/],
    ['word #.pdf', (n) => Buffer.concat([word, Buffer.from(`${n}`)]), /but is a packed file, .* change its name to end in \.docx/],
    ['locked #.pdf', (n) => Buffer.concat([Buffer.from(LOCKED, 'base64'), Buffer.from(`%${n}`)]), /password\. Save a copy without one/],
    ['broken #.pdf', (n) => `%PDF-1.7 and nothing ${n}`, /damaged\. Save it again/],
    ['scan #.pdf', (n) => Buffer.concat([scannedPdf(), Buffer.from(`%${n}`)]), /scan or a picture\. Use the original/],
    ['photo #.png', (n) => `\x89PNG ${n}`, /\.png files are not read yet\. Use \.pdf/],
    ['novel #.txt', (n) => `It rained for ${n} days, and nobody went out. `.repeat(50), /No headings .* Paste the whole résumé/],
    [
      'old #.docx',
      (n) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(`${n}`.repeat(600))]),
      /older format of Word\. Save it as/,
    ],
    ['cv #.txt', (n) => `${text}\n\nLanguages\nEnglish, level ${n}\n`, /./],
  ];
  const all = join(folder, 'all');
  mkdirSync(all);
  for (const [name, content] of kinds) {
    for (let n = 1; n <= TIMES; n += 1) writeFileSync(join(all, name.replace('#', `${n}`)), content(n));
  }
  writeFileSync(join(all, 'huge.pdf'), '%PDF-1.7');
  truncateSync(join(all, 'huge.pdf'), 60_000_000);
  const tab = await open();
  await dropPaths(tab, { x: 600, y: 300 }, [all]);
  await looked(tab, kinds.length * TIMES + 1);
  const more = tab.getByRole('button', { name: /^Show \d+ more/ });
  while ((await more.count()) > 0) await more.first().click();
  for (const [name, , says] of kinds.slice(0, -1)) {
    for (const n of [1, TIMES]) expect(await meaning(tab, `all/${name.replace('#', `${n}`)}`)).toMatch(says);
  }
  expect(await meaning(tab, 'all/huge.pdf')).toMatch(/larger than 50 MB\. Save only the profile/);
  const texts = await tab.locator('.import__means').allTextContents();
  expect(texts.filter((means) => means.trim() === '').length).toBe(1);
  await tab.getByRole('button', { name: 'Save 1 candidate' }).waitFor();
  await tab.close();
});

it('passages that stand in two files are shown with both quotes before anything is saved', async () => {
  const lines = [
    'Moved the nightly reconciliation of forty warehouses from cron scripts to Airflow and halved the time that it takes.',
    'Wrote the service that matches delivery notes with invoices, and the page on which clerks settle what is left of them.',
  ];
  const cv = (name: string, employer: string) =>
    `${name}\nBackend engineer\n\nExperience\nEngineer, ${employer}, 2020 - 2023\n${lines.map((line) => `- ${line}`).join('\n')}\n\nSkills\nPython, Airflow\n`;
  const tab = await open();
  const files = [fileOf('ola.txt', cv('Ola Example', 'Alder')), fileOf('bo.txt', cv('Bo Example', 'Beech'))];
  await tab.locator('input[type=file]').first().setInputFiles(files);
  await looked(tab, 2);
  for (const other of ['bo.txt', 'ola.txt']) {
    const shared = tab.getByRole('row').filter({ hasText: `2 passages almost word for word in ${other}` });
    await shared.locator('summary').click();
    expect(await shared.locator('figcaption').allTextContents()).toEqual(lines.flatMap(() => ['In this file', `In ${other}`]));
    expect(await shared.locator('blockquote').allTextContents()).toEqual(lines.flatMap((line) => [`“${line}”`, `“${line}”`]));
  }
  expect(await violations(tab)).toEqual([]);
  await tab.getByRole('button', { name: 'Save 2 candidates' }).click();
  await tab.getByText('2 candidates were saved.').waitFor();
  await tab.close();

  const next = await open();
  await next
    .locator('input[type=file]')
    .first()
    .setInputFiles([fileOf('cy.txt', cv('Cy Example', 'Cedar'))]);
  await next.getByText('2 passages almost word for word in the saved profile of', { exact: false }).waitFor();
  await next.close();
});

it('asked the network for nothing', async () => {
  expect(await scene.end()).toEqual([]);
});
