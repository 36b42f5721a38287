import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from './inputs.ts';
import { type ScreenTask, screenOne } from './screen-one.ts';

parentPort?.on('message', async (input: Input) => parentPort?.postMessage(await screenOne(input, workerData as ScreenTask)));
