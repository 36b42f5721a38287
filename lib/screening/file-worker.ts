import type { WorkerJob } from './file-pool.ts';
import { type FileOutcome, loadReaders, type ScreeningRole, screenFile, screenProfile } from './screen-file.ts';

let known: ScreeningRole | undefined;

function roleOf(told: ScreeningRole | 'same' | undefined): ScreeningRole | undefined {
  if (told !== 'same') known = told ?? known;
  return told && known;
}

function screened({ role: told, ...job }: Exclude<WorkerJob, 'warm'>): Promise<FileOutcome> {
  const role = roleOf(told);
  if ('bytes' in job) return screenFile({ ...job, ...(role && { role }) });
  return role ? screenProfile({ ...job, role }) : Promise.resolve({ kind: 'malformed', message: 'It came without a role.' });
}

/** The first message is the port on which files come and outcomes go, one after the other. */
addEventListener(
  'message',
  ({ data: port }: MessageEvent<MessagePort>) => {
    port.onmessage = ({ data }: MessageEvent<WorkerJob>) => {
      if (data === 'warm') void loadReaders();
      else void screened(data).then((outcome) => port.postMessage(outcome));
    };
  },
  { once: true },
);
