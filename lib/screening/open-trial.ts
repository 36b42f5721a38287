import type { TrialJob, TrialOutcome, TriedMatrices } from './trial.ts';
import type { ToldTrial } from './trial-worker.ts';

export interface TrialReader {
  /** One job after the other. @throws where the worker ends */
  run(job: TrialJob): Promise<TrialOutcome>;
  close(): void;
}

/** A Web Worker that reads people under a matrix. The matrices are sent once, and what is made of them is kept there. */
export function openTrial(): TrialReader {
  const worker = new Worker(new URL('./trial-worker.ts', import.meta.url), { type: 'module' });
  let known: TriedMatrices | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const ask = (job: TrialJob): Promise<TrialOutcome> =>
    new Promise((settle, fail) => {
      worker.onmessage = ({ data }: MessageEvent<TrialOutcome>) => settle(data);
      worker.onerror = ({ message }) => fail(new Error(message || 'The trial ended by itself.'));
      const told: ToldTrial = { ...job, matrices: job.matrices === known ? 'same' : job.matrices };
      known = job.matrices;
      worker.postMessage(told);
    });

  return {
    run(job) {
      const next = last.catch(() => undefined).then(() => ask(job));
      last = next;
      return next;
    },
    close: () => worker.terminate(),
  };
}
