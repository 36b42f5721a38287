import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadErrorCode } from '#lib/profile/draft.ts';
import { bytesOf, type FuzzCase } from './cases.ts';
import type { Outcome } from './reading-worker.ts';

/** Milliseconds that the reading of one file may take on a busy machine. */
const LIMIT = 20_000;
const READER = new URL('./reading-worker.ts', import.meta.url);

const EXPECTED: ReadonlySet<string> = new Set<ReadErrorCode | 'profile'>([
  ...(['profile', 'login-wall', 'not-a-profile', 'layout-changed', 'no-text', 'language-not-supported'] as const),
  ...(['encrypted', 'too-large', 'unsupported-type', 'malformed', 'not-found'] as const),
]);

export interface FuzzResult {
  /** By kind of file and outcome: `.pdf malformed`. */
  counts: Map<string, number>;
  failures: { number: number; case: FuzzCase; reason: string }[];
  /** Milliseconds of the case that took longest, and its number. */
  slowest: { ms: number; number: number };
}

/** `limit` in milliseconds; `script` is what reads, by messages. */
export interface FuzzOptions {
  told?: (done: number) => void;
  limit?: number;
  script?: URL;
}

/** Reads the cases one after the other, each in a thread that can be ended. */
export async function fuzzFiles(
  cases: readonly FuzzCase[],
  { told, limit = LIMIT, script = READER }: FuzzOptions = {},
): Promise<FuzzResult> {
  const result: FuzzResult = { counts: new Map(), failures: [], slowest: { ms: 0, number: 0 } };
  const startWorker = (): Worker => new Worker(script, { stdout: true, stderr: true });
  let worker = startWorker();
  for (const [number, fuzzCase] of cases.entries()) {
    const bytes = await bytesOf(fuzzCase);
    const started = performance.now();
    const outcome = await answerOf(worker, { name: fuzzCase.seed.name, bytes }, limit);
    const ms = performance.now() - started;
    if (ms > result.slowest.ms) result.slowest = { ms, number };
    if ('crash' in outcome) {
      await worker.terminate();
      worker = startWorker();
    }
    note(result, number, fuzzCase, outcome);
    told?.(number + 1);
  }
  await worker.terminate();
  return result;
}

function note({ counts, failures }: FuzzResult, number: number, fuzzCase: FuzzCase, outcome: Outcome): void {
  const kind = 'kind' in outcome ? outcome.kind : 'crash';
  const name = `${extname(fuzzCase.seed.name)} ${kind}`;
  counts.set(name, (counts.get(name) ?? 0) + 1);
  if (!EXPECTED.has(kind)) failures.push({ number, case: fuzzCase, reason: 'crash' in outcome ? outcome.crash : kind });
}

function answerOf(worker: Worker, file: { name: string; bytes: Uint8Array }, limit: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', failed).off('exit', ended);
      resolve(outcome);
    };
    const failed = (error: unknown): void => settle({ crash: String(error) });
    const ended = (code: number): void => settle({ crash: `the reader ended with ${code}` });
    const timer = setTimeout(() => settle({ crash: `no answer within ${limit} ms` }), limit);
    worker.on('message', settle).on('error', failed).on('exit', ended);
    worker.postMessage(file);
  });
}
