import { type FileJob, type FileOutcome, screenFile } from './screen-file.ts';

/** The first message is the port on which files come and outcomes go, one after the other. */
addEventListener(
  'message',
  ({ data: port }: MessageEvent<MessagePort>) => {
    port.onmessage = ({ data }: MessageEvent<FileJob>) => {
      void screenFile(data).then((outcome: FileOutcome) => port.postMessage(outcome));
    };
  },
  { once: true },
);
