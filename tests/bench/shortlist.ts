import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Browser, closeWelcome, startBrowser } from '#tests/setup/browser.ts';
import { requireBuild } from '#tests/setup/extension.ts';
import { startSite } from '#tests/setup/site.ts';
import { ms } from './engine-time.ts';
import { fillWith } from './many-candidates.ts';
import { median } from './measure.ts';
import type { Row } from './table.ts';

const SIZES = [1_000, 10_000, 100_000];
const OPENINGS = 9;
const PAGES = 30;
/** Milliseconds that nothing is asked for, as between what a person does: what went before is over by then. */
const REST = 700;
const PAGE_REST = 150;
/** Milliseconds that a slow machine may take until the search knows everybody. */
const PATIENCE = 120_000;
/** What is searched for one after the other: one letter that begins many words, and words that few or nobody has. */
const TYPED = ['a', 'b', 'be', 'bell', 'm', 'python', 'ada drum', 'x', 'w1'];

/** What is measured of a list, in milliseconds and megabytes. */
interface Figures {
  rows: number;
  known: number;
  nextPage: number;
  keystroke: number;
  memory: number;
}

/** The list of saved candidates at three sizes, in Chromium: the time to the first painted rows, a page on, a key typed into the search, and memory. */
export async function shortlistRows(): Promise<Row[]> {
  const [userData, site] = [mkdtempSync(join(tmpdir(), 'mirage-lens-bench-')), await startSite([])];
  const start = () => startBrowser({ extensionFolder: requireBuild(), userData, site });
  const figures: Figures[] = [];
  try {
    for (const [place, size] of SIZES.entries()) {
      await inBrowser(start, (browser) => fill(browser, size, SIZES[place - 1] ?? 0));
      figures.push(await inBrowser(start, figuresOf));
    }
    return rowsOf(figures);
  } finally {
    site.stop();
    rmSync(userData, { recursive: true, force: true });
  }
}

/** Each in a browser of its own, so that what filling leaves in memory is not counted. */
async function inBrowser<T>(start: () => Promise<Browser>, work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await start();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function fill(browser: Browser, size: number, from: number): Promise<void> {
  if (from === 0) await closeWelcome(browser);
  await fillWith(await openList(browser), size - from, from);
}

async function openList({ context, extension }: Browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extension}/workspace.html`);
  return page;
}

async function figuresOf(browser: Browser): Promise<Figures> {
  await browser.context.addInitScript(watchRows);
  const openings: { rows: number; known: number }[] = [];
  for (let opening = 1; opening < OPENINGS; opening += 1) {
    const page = await openList(browser);
    openings.push(await timesOf(page));
    await page.close();
    await pause(REST);
  }
  const page = await openList(browser);
  openings.push(await timesOf(page));
  const figures = {
    rows: median(openings.map(({ rows }) => rows)),
    known: median(openings.map(({ known }) => known)),
    nextPage: median(await page.evaluate(turnPages, { pages: PAGES, rest: PAGE_REST })),
    keystroke: median(await page.evaluate(type, TYPED)),
    memory: await memoryOf(browser),
  };
  await page.close();
  return figures;
}

async function timesOf(page: Page): Promise<{ rows: number; known: number }> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
    const [rows, known] = await page.evaluate(() =>
      ['rowsAt', 'knownAt'].map((name) => Reflect.get(globalThis, name) as number | undefined),
    );
    if (rows && known) return { rows, known };
  }
  throw new Error('The search does not know everybody yet');
}

/** Runs in the page before anything else: notes when the first rows were painted, and when the filters have their counts. */
function watchRows(): void {
  const painted = (name: string): void => {
    if (Reflect.has(globalThis, name)) return;
    Reflect.set(globalThis, name, 0);
    requestAnimationFrame(() => setTimeout(() => Reflect.set(globalThis, name, performance.now())));
  };
  new MutationObserver(() => {
    if (document.querySelector('tbody th')) painted('rowsAt');
    if (document.querySelector('.filters .option .count')) painted('knownAt');
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: milliseconds from a press on "next page" to its painted rows. */
async function turnPages({ pages, rest }: { pages: number; rest: number }): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < pages; turn += 1) {
    await new Promise((settle) => setTimeout(settle, rest));
    const first = document.querySelector('tbody tr')?.getAttribute('data-row');
    const start = performance.now();
    document.querySelector<HTMLElement>('.pager button:last-child')?.click();
    while (document.querySelector('tbody tr')?.getAttribute('data-row') === first) await new Promise(requestAnimationFrame);
    await new Promise((settle) => setTimeout(settle));
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs in the page: milliseconds from a change of the search field to the painted answer, for each text. */
async function type(texts: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('.find input');
  const told = (): string => document.querySelector('.page__head p')?.textContent ?? '';
  const times: number[] = [];
  for (const text of texts) {
    const [before, start] = [told(), performance.now()];
    if (field) field.value = text;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (told() === before && performance.now() - start < 10_000) await new Promise(requestAnimationFrame);
    await new Promise((settle) => setTimeout(settle));
    times.push(performance.now() - start);
  }
  return times;
}

/** Megabytes that the process of the list has for itself: page, worker and the extension's own. Of the renderers it is the largest. */
async function memoryOf({ cdp }: Browser): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type: kind }) => kind === 'renderer');
  const kilobytes = renderers.map(({ id }) =>
    Number(/RssAnon:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? Number.NaN),
  );
  return Math.max(...kilobytes) / 1_024;
}

function rowsOf(figures: readonly Figures[]): Row[] {
  const measured: readonly [what: string, figure: keyof Figures, limit: number | undefined][] = [
    ['open to the first painted rows', 'rows', 300],
    ['open until the search knows everybody', 'known', undefined],
    ['next page', 'nextPage', 50],
    ['a key typed into the search', 'keystroke', 100],
    ['private memory of the process', 'memory', 300],
  ];
  return measured.flatMap(([what, figure, limit]) => [
    [limit === undefined ? what : `${what} (aim: ${limit} ${figure === 'memory' ? 'MB' : 'ms'})`, ''] satisfies Row,
    ...figures.map((own, place): Row => [`  ${sizeOf(place)} candidates`, figureWords(own[figure], figures[0]?.[figure], figure)]),
  ]);
}

const sizeOf = (place: number): string => String(SIZES[place]).replace(/\B(?=(?:\d{3})+$)/gu, ',');

const figureWords = (value: number, first = Number.NaN, figure: keyof Figures): string =>
  `${figure === 'memory' ? `${value.toFixed(0)} MB` : ms(value)}  ×${(value / first).toFixed(1)}`;
