import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { requireChromium } from '#tests/setup/chromium.ts';
import { requireBuild } from '#tests/setup/extension.ts';
import { ms } from './engine-time.ts';
import { median } from './measure.ts';
import type { Row } from './table.ts';

const NODES = 20_000;
const RUNS = 7;

/** What reading a page of 20,000 nodes costs that page: the built reader, in Chromium, asked as the popup asks it. */
export async function readerRows(): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.setContent(longPage());
    await page.evaluate(standIn);
    await page.evaluate(readFileSync(join(requireBuild(), 'reader.js'), 'utf8'));
    const processor = await page.context().newCDPSession(page);
    await processor.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await taskMilliseconds(processor);
    const runs: Times[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await timesOf(page));
    const spent = ((await taskMilliseconds(processor)) - before) / RUNS;
    return [
      [`reading a page of ${NODES.toLocaleString('en')} nodes, main thread in all`, ms(median(runs.map(({ busy }) => busy)))],
      ['  processor time of it, with the questions and answers of the bench', ms(spent)],
      ['  its longest task', ms(median(runs.slice(1).map(({ longest }) => longest)))],
      ['  its longest task, the first time', ms(runs[0]?.longest ?? Number.NaN)],
    ];
  } finally {
    await browser.close();
  }
}

/** Time of the page's tasks on the processor: what other programs of the machine take in between is not counted. */
async function taskMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

function longPage(): string {
  const entry =
    '<li class="artdeco-list__item"><div data-view-name="x"><p>Engineer</p><p>Acme · Full-time</p><span aria-hidden="true">Ran it.</span></div></li>';
  return `<main><ul>${entry.repeat(Math.ceil(NODES / 9))}</ul></main>`;
}

/** The two things of the browser's extension interface that the reader uses. */
function standIn(): void {
  const listeners: unknown[] = [];
  Object.assign(globalThis, {
    heard: listeners,
    chrome: { runtime: { id: 'bench', onMessage: { addListener: (listener: unknown) => listeners.push(listener) } } },
  });
}

interface Times {
  busy: number;
  longest: number;
}

/** A task of one's own is timed from its start to the next free moment: a message to oneself is answered when the page is free again. */
function timesOf(page: Page): Promise<Times> {
  return page.evaluate(async () => {
    const [listener] = Reflect.get(globalThis, 'heard') as ((
      message: object,
      sender: object,
      respond: (answer: unknown) => void,
    ) => void)[];
    const free = new MessageChannel();
    const turns: number[] = [performance.now()];
    let reading = true;
    free.port1.onmessage = () => {
      turns.push(performance.now());
      if (reading) free.port2.postMessage(0);
    };
    free.port2.postMessage(0);
    await new Promise((resolve) => listener?.({ verb: 'snapshot' }, { id: 'bench' }, resolve));
    reading = false;
    turns.push(performance.now());
    const tasks = turns.slice(1).map((turn, index) => turn - (turns[index] ?? turn));
    const busy = tasks.filter((task) => task > 1);
    return { busy: busy.reduce((sum, task) => sum + task, 0), longest: Math.max(...tasks) };
  });
}
