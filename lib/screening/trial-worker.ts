import { runTrial, type TrialJob, type TriedMatrices } from './trial.ts';

/** A job as the worker gets it: `same` are the matrices of the job before. */
export type ToldTrial = Omit<TrialJob, 'matrices'> & { matrices: TriedMatrices | 'same' };

let known: TriedMatrices | undefined;

addEventListener('message', ({ data }: MessageEvent<ToldTrial>) => {
  if (data.matrices !== 'same') known = data.matrices;
  if (known) postMessage(runTrial({ ...data, matrices: known }));
});
