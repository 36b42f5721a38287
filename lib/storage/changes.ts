import { z } from 'zod';

const CHANNEL = 'mirage-lens-changes';

/** The ids of candidates that were saved, changed or erased; `all` where everything may have changed. */
const changeSchema = z.union([z.literal('all'), z.array(z.string())]);
export type Change = z.infer<typeof changeSchema>;

export interface Changes {
  /** Tells every page of the extension, this one too. */
  announce(change: Change): void;
  listen(told: (change: Change) => void): void;
  close(): void;
}

/** Keeps the pages of the extension that are open at once in step. */
export function openChanges(): Changes {
  const [outgoing, incoming] = [new BroadcastChannel(CHANNEL), new BroadcastChannel(CHANNEL)];
  return {
    announce: (change) => outgoing.postMessage(change),
    listen: (told) => {
      incoming.addEventListener('message', ({ data }) => {
        const change = changeSchema.safeParse(data);
        if (change.success) told(change.data);
      });
    },
    close() {
      outgoing.close();
      incoming.close();
    },
  };
}
