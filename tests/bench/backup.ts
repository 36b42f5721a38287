import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { recordsOf } from '#tests/e2e/stored-people.ts';
import { type Browser, closeWelcome, openTab, startBrowser } from '#tests/setup/browser.ts';
import { requireBuild } from '#tests/setup/extension.ts';
import { startSite } from '#tests/setup/site.ts';
import { until } from '#tests/setup/until.ts';
import { longestTask, watchTasks } from './long-tasks.ts';
import type { Row } from './table.ts';

const SIZES = [1_000, 10_000];
const CHUNK = 500;
const PATIENCE = 600_000;
const MEGABYTE = 1_000_000;

/** Milliseconds, bytes, and the longest task of the page in milliseconds. */
interface Figures {
  write: number;
  read: number;
  merge: number;
  size: number;
  peak: number;
  longestTask: number;
}

/** A backup of everything, read again and restored into an empty database, in Chromium, at two sizes. */
export async function backupRows(): Promise<Row[]> {
  const figures: Figures[] = [];
  for (const size of SIZES) figures.push(await inBrowser((browser, folder) => measured(browser, folder, size)));
  const rowOf = (what: string, words: (own: Figures) => string, value?: (own: Figures) => number): Row[] => [
    ...figures.map((own, place): Row => [`${what}, ${SIZES[place]} candidates`, words(own)]),
    ...(value
      ? [['  ten times as many saved', `× ${(value(figures[1] ?? NONE) / value(figures[0] ?? NONE)).toFixed(1)}`] satisfies Row]
      : []),
  ];
  return [
    ...rowOf(
      'save a backup',
      ({ write }) => seconds(write),
      ({ write }) => write,
    ),
    ...rowOf(
      'read and check it',
      ({ read }) => seconds(read),
      ({ read }) => read,
    ),
    ...rowOf(
      'add it to an empty list',
      ({ merge }) => seconds(merge),
      ({ merge }) => merge,
    ),
    ...rowOf(
      'size of the file',
      ({ size }) => `${(size / MEGABYTE).toFixed(1)} MB`,
      ({ size }) => size,
    ),
    ...rowOf(
      'heap of the page at its peak',
      ({ peak }) => `${(peak / MEGABYTE).toFixed(0)} MB`,
      ({ peak }) => peak,
    ),
    ...rowOf('longest task meanwhile (0: none over 50 ms)', ({ longestTask }) => `${longestTask.toFixed(0)} ms`),
  ];
}

const NONE: Figures = {
  write: Number.NaN,
  read: Number.NaN,
  merge: Number.NaN,
  size: Number.NaN,
  peak: Number.NaN,
  longestTask: Number.NaN,
};
const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;

async function inBrowser(work: (browser: Browser, folder: string) => Promise<Figures>): Promise<Figures> {
  const [userData, site] = [mkdtempSync(join(tmpdir(), 'mirage-lens-bench-')), await startSite([])];
  const browser = await startBrowser({ extensionFolder: requireBuild(), userData, site });
  try {
    await closeWelcome(browser);
    return await work(browser, userData);
  } finally {
    await browser.close();
    site.stop();
    rmSync(userData, { recursive: true, force: true });
  }
}

async function measured(browser: Browser, folder: string, size: number): Promise<Figures> {
  const tab = await openTab(browser, `${browser.extension}/workspace.html#settings=backup`);
  tab.setDefaultTimeout(PATIENCE);
  await tab.getByRole('heading', { name: 'Backup', exact: true }).waitFor();
  const [sample] = [recordsOf(['Bench Person'], new Date())];
  for (let first = 0; first < size; first += CHUNK) await tab.evaluate(putPeople, { sample, first, end: Math.min(size, first + CHUNK) });
  await tab.reload();
  const session = await browser.context.newCDPSession(tab);
  const heap = watchHeap(session);
  await tab.evaluate(watchTasks);
  const [write, file] = await saved(browser, tab, folder);
  await tab.evaluate(clearTables);
  const input = tab.locator('input[type=file]');
  const read = await timeOf(tab, () => input.setInputFiles(file), tab.getByText(`${grouped(size)} not saved here`));
  const adding = tab.getByRole('button', { name: 'Add to what is here' });
  const merge = await timeOf(tab, () => adding.click(), tab.getByText(`The backup is restored: ${grouped(size)} added`));
  return { write, read, merge, size: statSync(file).size, peak: await heap(), longestTask: await tab.evaluate(longestTask) };
}

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** The time until the file lies there whole, and where. */
async function saved({ cdp }: Browser, tab: Page, downloadPath: string): Promise<[number, string]> {
  const ended = new Promise<string>((settle) => {
    cdp.on('Browser.downloadProgress', ({ state, guid }) => state === 'completed' && settle(guid));
  });
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath, eventsEnabled: true });
  const start = performance.now();
  await tab.getByRole('button', { name: 'Save a backup' }).click();
  const file = join(downloadPath, await ended);
  const time = performance.now() - start;
  await until('the file is there', () => statSync(file, { throwIfNoEntry: false }));
  return [time, file];
}

async function timeOf(tab: Page, work: () => Promise<unknown>, sign: { waitFor(): Promise<void> }): Promise<number> {
  const start = await tab.evaluate(() => performance.now());
  await work();
  await sign.waitFor();
  return (await tab.evaluate(() => performance.now())) - start;
}

function watchHeap(session: CDPSession): () => Promise<number> {
  let peak = 0;
  const look = async (): Promise<void> => {
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    peak = Math.max(peak, usedSize);
  };
  const timer = setInterval(() => void look().catch(() => undefined), 250);
  return async () => {
    clearInterval(timer);
    await look();
    return peak;
  };
}

type Sample = ReturnType<typeof recordsOf>;

/** Runs in the page: people like the sample, each with a reading of its own. */
function putPeople({ sample, first, end }: { sample: Sample; first: number; end: number }): Promise<void> {
  const [candidate] = sample.candidates;
  const [reading] = sample.readings;
  return new Promise((settle, fail) => {
    const opening = indexedDB.open('mirage-lens');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(['candidates', 'readings'], 'readwrite', { durability: 'relaxed' });
      for (let n = first; n < end; n += 1) {
        const [id, name] = [`bench:${n}`, `Person ${n}`];
        transaction.objectStore('candidates').put({ ...candidate, id, name, sortName: name.toLowerCase() });
        transaction.objectStore('readings').put({
          ...reading,
          id: `${id} ${reading?.readAt}`,
          candidateId: id,
          profile: { ...reading?.profile, id, basics: { ...reading?.profile.basics, name } },
          report: { ...reading?.report, profileId: id },
        });
      }
      transaction.onerror = () => fail(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        settle();
      };
    };
  });
}

/** Runs in the page: leaves the database as a new computer has it. */
function clearTables(): Promise<void> {
  return new Promise((settle, fail) => {
    const opening = indexedDB.open('mirage-lens');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const names = [...db.objectStoreNames];
      const transaction = db.transaction(names, 'readwrite');
      for (const name of names) transaction.objectStore(name).clear();
      transaction.onerror = () => fail(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        settle();
      };
    };
  });
}
