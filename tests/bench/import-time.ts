import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { caseTexts, fileOf, pdfFrom, type TestFile, wordFrom } from '#tests/files/mixed-files.ts';
import { type Browser, closeWelcome, openTab, startBrowser } from '#tests/setup/browser.ts';
import { startDisplay } from '#tests/setup/display.ts';
import { requireBuild } from '#tests/setup/extension.ts';
import { startSite } from '#tests/setup/site.ts';
import { longestTask, watchTasks } from './long-tasks.ts';
import type { Row } from './table.ts';

const FILES = 200;
const DEADLINE = 300_000;
const MEGABYTE = 1_000_000;

interface Measured {
  readMs: number;
  saveMs: number;
  saved: number;
  /** By the clock, and by the processor's time alone: on a machine that does other work, too, a task waits in its midst. */
  longestTask: { clock: number; processor: number };
  peak: number;
}

/** Two hundred files, a third each PDF, Word and text, read and saved by the workspace. */
export async function importRows(): Promise<Row[]> {
  const [site, display] = [await startSite([]), await startDisplay()];
  const userData = mkdtempSync(join(tmpdir(), 'mirage-lens-bench-'));
  const browser = await startBrowser({ extensionFolder: requireBuild(), userData, site, display });
  try {
    await closeWelcome(browser);
    return rowsOf(await measured(browser, written(await mixedFiles(), join(userData, 'files'))));
  } finally {
    await browser.close();
    site.stop();
    display.stop();
    rmSync(userData, { recursive: true, force: true });
  }
}

const rowsOf = ({ readMs, saveMs, saved, longestTask, peak }: Measured): Row[] => [
  [`import of ${FILES} mixed files`, `${(FILES / (readMs / 1_000)).toFixed(1)} files/s`],
  [`saving ${saved} of them`, `${(saved / (saveMs / 1_000)).toFixed(1)} per s`],
  ['longest task of the page meanwhile (0: none over 50 ms)', `${longestTask.clock.toFixed(0)} ms`],
  ['the one that took the processor longest', `${longestTask.processor.toFixed(0)} ms`],
  ['memory of page and readers at its peak', `${(peak / MEGABYTE).toFixed(0)} MB`],
];

/** Texts of the labelled set in turn; those that come again are of somebody else, so that none is a duplicate. */
async function mixedFiles(): Promise<TestFile[]> {
  const texts = caseTexts();
  const files: TestFile[] = [];
  for (let n = 0; n < FILES; n += 1) {
    const { text = '' } = texts[n % texts.length] ?? {};
    const own = `${text}\n\nLanguages\nEnglish, level ${n}\n`;
    if (n % 3 === 0) files.push(fileOf(`${n}.pdf`, pdfFrom(own)));
    else if (n % 3 === 1) files.push(fileOf(`${n}.docx`, await wordFrom(own)));
    else files.push(fileOf(`${n}.txt`, own));
  }
  return files;
}

/** The files on the disk: handing their bytes over to the page would be a task of its own. */
function written(files: readonly TestFile[], folder: string): string[] {
  mkdirSync(folder);
  return files.map(({ name, buffer }) => {
    const path = join(folder, name);
    writeFileSync(path, buffer);
    return path;
  });
}

async function measured(browser: Browser, files: string[]): Promise<Measured> {
  const tab = await openTab(browser, `${browser.extension}/workspace.html#import`);
  const memory = await watchMemory(await browser.context.newCDPSession(tab));
  const input = tab.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  const processorTime = await traceTasks(browser.cdp);
  await tab.evaluate(watchTasks);
  await input.setInputFiles(files);
  const readMs = await timeUntil(tab, () => pageSays(tab, 'looked at'));
  await tab.getByRole('button', { name: /^Save \d+/ }).click();
  const saveMs = await timeUntil(tab, () => pageSays(tab, 'candidates were saved'));
  const told = await tab.getByText(/candidates were saved\.$/).textContent();
  const longest = { clock: await tab.evaluate(longestTask), processor: await processorTime() };
  return { readMs, saveMs, saved: Number.parseInt(told ?? '', 10), longestTask: longest, peak: await memory() };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor's time. */
  tdur?: number;
  args: { name?: string };
}

/** Notes every task of the browser; what is answered tells the longest of a page's thread, in milliseconds. */
async function traceTasks(browser: CDPSession): Promise<() => Promise<number>> {
  const events: TraceEvent[] = [];
  browser.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
  return async () => {
    const ended = new Promise((settle) => browser.once('Tracing.tracingComplete', settle));
    await browser.send('Tracing.end');
    await ended;
    return longestOfPages(events) / 1_000;
  };
}

function longestOfPages(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && pages.has(threadOf(event)));
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0);
}

/** Looks rarely and cheaply, so that the page's longest task is its own. */
async function pageSays(tab: Page, words: string): Promise<void> {
  const says = (asked: string): boolean =>
    [...document.querySelectorAll('h2, .notice')].some((place) => place.textContent?.includes(asked));
  await tab.waitForFunction(says, words, { timeout: DEADLINE, polling: 250 });
}

/** Milliseconds by the page's own clock. */
async function timeUntil(tab: Page, done: () => Promise<void>): Promise<number> {
  const start = await tab.evaluate(() => performance.now());
  await done();
  return (await tab.evaluate(() => performance.now())) - start;
}

/** Looks four times a second at the heap of the page and of its workers; answers the most that it saw. */
async function watchMemory(page: CDPSession): Promise<() => Promise<number>> {
  const sessions = new Set<string>();
  let peak = 0;
  page.on('Target.attachedToTarget', ({ sessionId }) => void sessions.add(sessionId));
  page.on('Target.detachedFromTarget', ({ sessionId }) => void sessions.delete(sessionId));
  const used = new Map<string, number>();
  page.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const size = (JSON.parse(message) as { result?: { usedSize?: number } }).result?.usedSize;
    if (size !== undefined) used.set(sessionId, size);
  });
  await page.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const look = async (): Promise<void> => {
    const { usedSize } = await page.send('Runtime.getHeapUsage');
    const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
    await Promise.all(
      [...sessions].map((sessionId) => page.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined)),
    );
    const ofWorkers = [...used].reduce((sum, [id, size]) => sum + (sessions.has(id) ? size : 0), 0);
    peak = Math.max(peak, usedSize + ofWorkers);
  };
  const timer = setInterval(() => void look().catch(() => undefined), 250);
  return async () => {
    clearInterval(timer);
    await look();
    return peak;
  };
}
