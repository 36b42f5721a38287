import { parentPort, workerData } from 'node:worker_threads';
import nlp from 'compromise/two';
import { timeOf } from './measure.ts';

const text = String(workerData);
parentPort?.postMessage(timeOf(() => nlp(text), 7));
