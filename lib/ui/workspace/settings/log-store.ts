import { signal } from '@preact/signals';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { LogEntry, LogVerbs } from './verbs.ts';

export type LogStore = ReturnType<typeof createLog>;

/** Entries that are drawn at first, and more of each time. */
export const LOG_PAGE = 100;

/** What was done with saved data. */
export function createLog(verbs: LogVerbs, notices: Notices) {
  const entries = createLoading<readonly LogEntry[]>();
  const limit = signal(LOG_PAGE);
  const asksToClear = signal(false);
  const show = (): Promise<void> => entries.load(verbs.load);
  return {
    entries: entries.state,
    limit,
    asksToClear,
    show,
    download: verbs.download,
    more(): void {
      limit.value += LOG_PAGE;
    },
    async clear(): Promise<void> {
      asksToClear.value = false;
      await verbs.clear();
      notices.tell({ text: 'The log was cleared. That it was is its first entry.' });
      await show();
    },
  };
}
