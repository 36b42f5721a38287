import type { PoolJob } from './file-pool.ts';
import { type FileOutcome, screenFile, screenProfile } from './screen-file.ts';

/** The first message is the port on which files come and outcomes go, one after the other. */
addEventListener(
  'message',
  ({ data: port }: MessageEvent<MessagePort>) => {
    port.onmessage = ({ data }: MessageEvent<PoolJob>) => {
      const screened = 'bytes' in data ? screenFile(data) : screenProfile(data);
      void screened.then((outcome: FileOutcome) => port.postMessage(outcome));
    };
  },
  { once: true },
);
