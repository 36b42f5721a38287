import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFilePool, type FileWorker, type WorkerJob } from '#lib/screening/file-pool.ts';
import type { FileJob, FileOutcome, ScreeningRole } from '#lib/screening/screen-file.ts';

const job = (name: string): FileJob => ({ name, bytes: new Uint8Array(4), readAt: '2026-11-22T00:00:00.000Z' });
const answerTo = ({ name }: Pick<FileJob, 'name'>): FileOutcome => ({ kind: 'no-text', message: name });

/** Answers at the next turn, but never to `hang`, and dies of `crash`. */
class Reader implements FileWorker {
  static started = 0;
  static told: WorkerJob[] = [];
  static ended = 0;
  onmessage: FileWorker['onmessage'] = null;
  onerror: FileWorker['onerror'] = null;
  constructor() {
    Reader.started += 1;
  }
  postMessage(job: WorkerJob): void {
    Reader.told.push(job);
    if (job === 'warm' || !('bytes' in job)) return;
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
  Reader.told = [];
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

  it('starts no worker before there is a file, or it is told that there will be', () => {
    const { warm } = pool(3);
    expect(Reader.started).toBe(0);
    warm();
    warm();
    expect([Reader.started, Reader.told]).toEqual([3, ['warm', 'warm', 'warm']]);
  });

  it('hands a role over once to each worker, also to one that takes the place of another', async () => {
    const role = (level: 'mid' | 'senior'): ScreeningRole => ({
      brief: { schemaVersion: 1, specialization: 'web', level, mustHave: [] },
      today: '2026-11-22',
      matrices: [],
    });
    const [mid, senior] = [role('mid'), role('senior')];
    const { screen } = pool(1);
    const roles = [mid, mid, undefined, mid, senior, mid];
    await Promise.all(roles.map((one, n) => screen({ ...job(`file ${n}`), ...(one && { role: one }) })));
    await screen({ ...job('crash'), role: mid });
    await screen({ ...job('next'), role: mid });
    expect(Reader.told.map((told) => told !== 'warm' && told.role)).toEqual([mid, 'same', undefined, 'same', senior, mid, 'same', mid]);
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
