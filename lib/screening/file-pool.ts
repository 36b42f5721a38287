import type { FileJob, FileOutcome, ProfileJob, ScreeningRole } from './screen-file.ts';

export type PoolJob = FileJob | ProfileJob;

type Told<Job> = Omit<Job, 'role'> & { role?: ScreeningRole | 'same' };

/** A job as its worker gets it: `same` is the role of the job before, which with its matrices is much larger than a file. `warm` asks for no answer. */
export type WorkerJob = Told<FileJob> | Told<ProfileJob> | 'warm';

/** The part of a Web Worker that is used here. */
export interface FileWorker {
  postMessage(job: WorkerJob, transfer: ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FileOutcome>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface FilePool {
  /** Never rejects but with the signal's reason: a file that ends its worker, or takes longer than the limit, gets an outcome that says so. */
  screen(job: PoolJob, signal?: AbortSignal): Promise<FileOutcome>;
  /** Starts the workers and has them load what they read with, so that the first files need not wait for it. */
  warm(): void;
  /** Ends all workers; what they were reading is not answered. */
  close(): void;
}

interface Waiting {
  job: PoolJob;
  settle(outcome: FileOutcome): void;
}

interface Lane {
  worker: FileWorker;
  /** As the worker knows it. */
  role?: ScreeningRole;
  current?: { settle(outcome: FileOutcome): void; timer: ReturnType<typeof setTimeout> };
}

const TOO_LONG: FileOutcome = {
  kind: 'too-large',
  message: 'Reading it took too long, and was stopped. Save only the profile itself, as a PDF of a few pages or as text.',
};
const ENDED: FileOutcome = {
  kind: 'malformed',
  message: 'Reading it failed in a way that ended the reader. Save the profile as text and try again.',
};

/** Reads files in Web Workers, so that no file, however it is made, can hold up the page. Workers are started when there is work for them. */
export function createFilePool({ most, limitMs, start }: { most: number; limitMs: number; start: () => FileWorker }): FilePool {
  const lanes = new Set<Lane>();
  const waiting: Waiting[] = [];

  function next(lane: Lane): void {
    const taken = waiting.shift();
    if (!taken) return;
    lane.current = { settle: taken.settle, timer: setTimeout(() => give(lane, TOO_LONG), limitMs) };
    tell(lane, taken.job);
  }

  function tell(lane: Lane, job: PoolJob): void {
    const { role } = job;
    const told = role && role === lane.role ? { ...job, role: 'same' as const } : job;
    if (role) lane.role = role;
    lane.worker.postMessage(told, 'bytes' in job ? [job.bytes.buffer] : []);
  }

  /** Ends a worker whose state is not known any more; the next file gets a new one. */
  function give(lane: Lane, outcome: FileOutcome): void {
    lane.worker.terminate();
    lanes.delete(lane);
    settle(lane, outcome);
    work();
  }

  function settle(lane: Lane, outcome: FileOutcome): void {
    const { current } = lane;
    delete lane.current;
    if (!current) return;
    clearTimeout(current.timer);
    current.settle(outcome);
  }

  function open(): Lane {
    const lane: Lane = { worker: start() };
    lane.worker.onmessage = ({ data }) => {
      settle(lane, data);
      next(lane);
    };
    lane.worker.onerror = () => give(lane, ENDED);
    lanes.add(lane);
    return lane;
  }

  function work(): void {
    while (waiting.length > 0) {
      const idle = [...lanes].find(({ current }) => !current) ?? (lanes.size < most ? open() : undefined);
      if (!idle) return;
      next(idle);
    }
  }

  function cancel(entry: Waiting): void {
    const at = waiting.indexOf(entry);
    if (at >= 0) waiting.splice(at, 1);
    const lane = [...lanes].find(({ current }) => current?.settle === entry.settle);
    if (lane) give(lane, ENDED);
  }

  return {
    screen: (job, signal) =>
      new Promise((settleJob, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const entry: Waiting = { job, settle: settleJob };
        signal?.addEventListener(
          'abort',
          () => {
            reject(signal.reason);
            cancel(entry);
          },
          { once: true },
        );
        waiting.push(entry);
        work();
      }),
    warm() {
      while (lanes.size < most) open().worker.postMessage('warm', []);
    },
    close() {
      waiting.length = 0;
      for (const { worker, current } of lanes) {
        clearTimeout(current?.timer);
        worker.terminate();
      }
      lanes.clear();
    },
  };
}
