import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import { nameOf, type Row, type ScreenTask } from './screen-one.ts';

/** Worker threads that are started when there is work for them. */
export interface Lanes {
  /** Never rejects: an input that ends its worker gets a row with an error, and the next one a new worker. */
  run(input: Input): Promise<Row>;
  end(): Promise<void>;
}

interface Job {
  input: Input;
  settle(row: Row): void;
}

/** Milliseconds after which an input is given up, for it may never end. */
const MAX_TIME = 60_000;

export function openLanes(task: ScreenTask, most: number, script: URL, maxTime = MAX_TIME): Lanes {
  const lanes = new Set<Lane>();
  const waiting: Job[] = [];
  const next = (lane: Lane): void => {
    const job = waiting.shift();
    if (job) lane.take(job);
  };
  const start = (): Lane => {
    const lane = startLane(new Worker(script, { workerData: task }), maxTime, {
      free: () => next(lane),
      died: () => {
        lanes.delete(lane);
        if (waiting.length > 0) next(start());
      },
    });
    lanes.add(lane);
    return lane;
  };
  return {
    run: (input) =>
      new Promise((settle) => {
        waiting.push({ input, settle });
        const idle = [...lanes].find((lane) => lane.isIdle());
        if (idle) next(idle);
        else if (lanes.size < most) next(start());
      }),
    async end() {
      waiting.length = 0;
      await Promise.all([...lanes].map((lane) => lane.end()));
    },
  };
}

interface Lane {
  isIdle(): boolean;
  take(job: Job): void;
  end(): Promise<unknown>;
}

function startLane(worker: Worker, maxTime: number, told: { free(): void; died(): void }): Lane {
  let job: Job | undefined;
  let timer: NodeJS.Timeout | undefined;
  let reason = 'it stopped';
  const finish = (row: Row): void => {
    clearTimeout(timer);
    job?.settle(row);
    job = undefined;
  };
  worker.on('message', (row: Row) => {
    finish(row);
    told.free();
  });
  worker.on('error', (error) => {
    reason = error instanceof Error ? error.message : String(error);
  });
  worker.on('exit', () => {
    if (job) finish(deathOf(job.input, reason));
    told.died();
  });
  return {
    isIdle: () => job === undefined,
    take(taken) {
      job = taken;
      timer = setTimeout(() => {
        reason = `it took more than ${maxTime / 1000} seconds`;
        void worker.terminate();
      }, maxTime);
      worker.postMessage(taken.input);
    },
    end: () => worker.terminate(),
  };
}

const deathOf = (input: Input, reason: string): Row => ({
  input: nameOf(input),
  error: { code: 'malformed', message: `Reading it ended the worker (${reason}). Save only the profile itself as text and try again.` },
});
