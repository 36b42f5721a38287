import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFilePool, type FileWorker } from '#lib/screening/file-pool.ts';
import type { FileJob, FileOutcome } from '#lib/screening/screen-file.ts';

const job = (name: string): FileJob => ({ name, bytes: new Uint8Array(4), readAt: '2026-11-22T00:00:00.000Z' });
const answerTo = ({ name }: FileJob): FileOutcome => ({ kind: 'no-text', message: name });

/** Answers at the next turn, but never to `hang`, and dies of `crash`. */
class Reader implements FileWorker {
  static started = 0;
  static ended = 0;
  onmessage: FileWorker['onmessage'] = null;
  onerror: FileWorker['onerror'] = null;
  constructor() {
    Reader.started += 1;
  }
  postMessage(job: FileJob): void {
    if (job.name === 'hang') return;
    if (job.name === 'crash') setTimeout(() => this.onerror?.(new Event('error') as ErrorEvent));
    else setTimeout(() => this.onmessage?.(new MessageEvent('message', { data: answerTo(job) })));
  }
  terminate(): void {
    Reader.ended += 1;
  }
}

const pool = (most: number) => createFilePool({ most, limitMs: 1_000, start: () => new Reader() });

afterEach(() => {
  vi.useRealTimers();
  Reader.started = 0;
  Reader.ended = 0;
});

describe('a pool of readers', () => {
  it('answers each file with its own outcome, on no more workers than it may start', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `file ${i}`);
    const { screen, close } = pool(3);
    const outcomes = await Promise.all(names.map((name) => screen(job(name))));
    expect(outcomes.map((outcome) => 'message' in outcome && outcome.message)).toEqual(names);
    expect(Reader.started).toBe(3);
    close();
    expect(Reader.ended).toBe(3);
  });

  it('starts no worker before there is a file', () => {
    pool(3);
    expect(Reader.started).toBe(0);
  });

  it('goes on with a new worker where one died', async () => {
    const { screen } = pool(1);
    const [dead, next] = await Promise.all([screen(job('crash')), screen(job('next'))]);
    expect(dead.kind).toBe('malformed');
    expect(next).toEqual(answerTo(job('next')));
    expect([Reader.started, Reader.ended]).toEqual([2, 1]);
  });

  it('stops a file that takes too long', async () => {
    vi.useFakeTimers();
    const { screen } = pool(1);
    const [hanging, next] = [screen(job('hang')), screen(job('next'))];
    await vi.advanceTimersByTimeAsync(1_100);
    expect((await hanging).kind).toBe('too-large');
    expect(await next).toEqual(answerTo(job('next')));
  });

  it('gives a file up when asked, waiting or under way, and reads the others', async () => {
    const { screen } = pool(1);
    const stop = new AbortController();
    const underWay = screen(job('hang'), stop.signal);
    const waiting = screen(job('waiting'), stop.signal);
    const other = screen(job('other'));
    stop.abort(new Error('cancelled'));
    await expect(underWay).rejects.toThrow('cancelled');
    await expect(waiting).rejects.toThrow('cancelled');
    expect(await other).toEqual(answerTo(job('other')));
    await expect(screen(job('late'), stop.signal)).rejects.toThrow('cancelled');
  });
});
