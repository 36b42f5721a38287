import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '#lib/cli/inputs.ts';
import { screenInPool } from '#lib/cli/pool.ts';
import type { Row } from '#lib/cli/screen-one.ts';
import { TASK } from './task.ts';

/** Answers with the thread that did the work as the message; what the line says decides what happens. */
const WORKER = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ input, line }) => {
  if (line === 'exit') process.exit(3);
  if (line === 'forever') for (;;);
  if (line === 'throw') throw new Error('out of paper');
  setTimeout(() => parentPort.postMessage({ input, error: { code: 'no-text', message: String(threadId) } }), line === 'slow' ? 150 : 0);
});`;

let folder = '';
let worker: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mirage-pool-'));
  writeFileSync(join(folder, 'worker.mjs'), WORKER);
  worker = pathToFileURL(join(folder, 'worker.mjs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* given(lines: readonly string[]): AsyncGenerator<Input> {
  for (const [input, line] of lines.entries()) yield { input, line };
}

async function screen(lines: readonly string[], jobs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of screenInPool(given(lines), TASK, jobs, worker)) rows.push(row);
  return rows;
}

const message = (row: Row | undefined): string => (row && 'error' in row ? row.error.message : '');

describe('screenInPool', () => {
  it('keeps the order of the inputs, whichever is ready first', async () => {
    const rows = await screen(['slow', ...Array<string>(30).fill('fast'), 'slow', 'fast'], 3);
    expect(rows.map(({ input }) => input)).toEqual(Array.from({ length: 33 }, (_, index) => index));
  });

  it('starts no more threads than there is work for', async () => {
    expect(new Set((await screen(['slow', 'slow'], 64)).map(message)).size).toBe(2);
    expect(await screen([], 64)).toEqual([]);
  });

  it('gives up an input that never ends, and reads the others', async () => {
    const rows: Row[] = [];
    for await (const row of screenInPool(given(['fast', 'forever', 'fast']), TASK, 1, worker, 400)) rows.push(row);
    expect(message(rows[1])).toBe(
      'Reading it ended the worker (it took more than 0.4 seconds). Save only the profile itself as text and try again.',
    );
    expect(rows.map(({ input }) => input)).toEqual([0, 1, 2]);
  });

  it.each([
    ['exit', 'it stopped'],
    ['throw', 'out of paper'],
  ])('gives an input on which the worker dies (%s) an error, and reads the others', async (line, reason) => {
    for (const jobs of [1, 2]) {
      const rows = await screen(['fast', line, 'slow', line, line, 'fast', 'fast'], jobs);
      expect(rows.map(({ input }) => input)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      for (const dead of [1, 3, 4]) {
        expect(rows[dead]).toMatchObject({
          error: { code: 'malformed', message: expect.stringContaining(`ended the worker (${reason})`) },
        });
      }
      for (const alive of [0, 2, 5, 6]) expect(message(rows[alive])).toMatch(/^\d+$/);
    }
  });

  it('yields a row before the next input has come', async () => {
    let send: () => void = () => undefined;
    const later = new Promise<void>((resolve) => {
      send = resolve;
    });
    async function* trickle(): AsyncGenerator<Input> {
      yield { input: 'a', line: 'fast' };
      await later;
      yield { input: 'b', line: 'fast' };
    }
    const rows = screenInPool(trickle(), TASK, 4, worker);
    expect((await rows.next()).value).toMatchObject({ input: 'a' });
    send();
    expect((await rows.next()).value).toMatchObject({ input: 'b' });
    expect((await rows.next()).done).toBe(true);
  });

  it('does not read far ahead of the slowest input', async () => {
    let taken = 0;
    async function* many(): AsyncGenerator<Input> {
      for (; taken < 500; taken++) yield { input: taken, line: taken === 0 ? 'slow' : 'fast' };
    }
    const rows = screenInPool(many(), TASK, 2, worker);
    await rows.next();
    expect(taken).toBeLessThanOrEqual(9);
    await rows.return(undefined);
  });
});
