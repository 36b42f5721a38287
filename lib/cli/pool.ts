import { Worker } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import type { Row, ScreenTask } from './screen-one.ts';

interface Lane {
  worker: Worker;
  settle?: { resolve(row: Row): void; reject(error: Error): void };
}

/** Inputs read ahead of the slowest one, for each worker: keeps memory flat however long the input is. */
const AHEAD = 4;

/**
 * Screens inputs on worker threads and yields the rows in input order.
 * @throws where a worker dies, with its error
 */
export async function* screenInPool(inputs: AsyncIterable<Input>, task: ScreenTask, jobs: number): AsyncGenerator<Row> {
  const lanes = Array.from({ length: jobs }, () => startLane(task));
  const idle = [...lanes];
  const waiting: ((lane: Lane) => void)[] = [];
  const release = (lane: Lane): void => {
    const next = waiting.shift();
    if (next) next(lane);
    else idle.push(lane);
  };
  const acquire = (): Promise<Lane> => {
    const lane = idle.pop();
    return lane ? Promise.resolve(lane) : new Promise((resolve) => waiting.push(resolve));
  };
  const pending: Promise<Row>[] = [];
  try {
    for await (const input of inputs) {
      pending.push(acquire().then((lane) => runOn(lane, input).finally(() => release(lane))));
      pending.at(-1)?.catch(() => undefined);
      if (pending.length >= jobs * AHEAD) yield await (pending.shift() as Promise<Row>);
    }
    for (const row of pending) yield await row;
  } finally {
    await Promise.all(lanes.map(({ worker }) => worker.terminate()));
  }
}

function startLane(task: ScreenTask): Lane {
  const lane: Lane = { worker: new Worker(new URL('./screen-worker.ts', import.meta.url), { workerData: task }) };
  lane.worker.on('message', (row: Row) => lane.settle?.resolve(row));
  lane.worker.on('error', (error: Error) => lane.settle?.reject(error));
  return lane;
}

const runOn = (lane: Lane, input: Input): Promise<Row> =>
  new Promise((resolve, reject) => {
    lane.settle = { resolve, reject };
    lane.worker.postMessage(input);
  });
