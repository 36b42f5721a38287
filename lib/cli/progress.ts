import type { WriteStream } from 'node:tty';

export interface Progress {
  step(): void;
  end(): void;
}

const WIDTH = 24;

/** A bar on standard error while it is a terminal, a count where the total is not known; silent otherwise. */
export function startProgress(stream: WriteStream, total: number | undefined): Progress {
  let done = 0;
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
  return {
    step() {
      done += 1;
      stream.write(`\r${drawn(done, total)}`);
    },
    end: () => void stream.write('\r\u001b[K'),
  };
}

function drawn(done: number, total: number | undefined): string {
  if (!total) return `${done} read`;
  const filled = Math.round((WIDTH * done) / total);
  return `[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done} of ${total}`;
}
