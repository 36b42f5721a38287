import type { Input } from './inputs.ts';
import { openLanes } from './lanes.ts';
import type { Row, ScreenTask } from './screen-one.ts';

/** Inputs read ahead of the slowest one, for each worker: keeps memory flat however long the input is. */
const AHEAD = 4;
const WORKER = new URL('./screen-worker.ts', import.meta.url);

type Event = { row: Row } | { input: IteratorResult<Input> };

/** Screens inputs on worker threads and yields the rows in input order, each as soon as it and those before it are ready. */
export async function* screenInPool(
  inputs: AsyncIterable<Input>,
  task: ScreenTask,
  jobs: number,
  worker = WORKER,
  maxTime?: number,
): AsyncGenerator<Row> {
  const lanes = openLanes(task, jobs, worker, maxTime);
  const source = inputs[Symbol.asyncIterator]();
  const read = (): Promise<Event> => source.next().then((input) => ({ input }));
  const pending: Promise<Event>[] = [];
  try {
    let coming: Promise<Event> | undefined = read();
    while (coming || pending.length > 0) {
      const event: Event = await Promise.race([...pending.slice(0, 1), ...(coming && pending.length < jobs * AHEAD ? [coming] : [])]);
      if ('row' in event) {
        pending.shift();
        yield event.row;
      } else if (event.input.done) coming = undefined;
      else {
        pending.push(lanes.run(event.input.value).then((row) => ({ row })));
        coming = read();
      }
    }
  } finally {
    await lanes.end();
  }
}
