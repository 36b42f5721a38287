import { createFilePool, type FilePool, type FileWorker, type WorkerJob } from './file-pool.ts';
import type { FileOutcome } from './screen-file.ts';

/** Milliseconds that one file may take. */
const LIMIT = 30_000;

/** A pool of Web Workers of this extension. */
export const openFilePool = (most: number): FilePool => createFilePool({ most, limitMs: LIMIT, start });

/** The PDF library, loaded in a worker, takes the worker's own messages for its own: files go through a channel of their own. */
function start(): FileWorker {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(port2, [port2]);
  const reader: FileWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (job: WorkerJob, transfer) => port1.postMessage(job, transfer),
    terminate: () => {
      port1.close();
      worker.terminate();
    },
  };
  port1.onmessage = (event: MessageEvent<FileOutcome>) => reader.onmessage?.(event);
  worker.onerror = (event) => reader.onerror?.(event);
  return reader;
}
