import { signal } from '@preact/signals';
import type { Erased } from './erased.ts';

/** What just happened; `undo` takes it back, and `erased` has the receipt of what is gone. */
export interface Notice {
  text: string;
  undo?: () => Promise<void>;
  erased?: Erased;
}

export type Notices = ReturnType<typeof createNotices>;

/** The one line in which the workspace tells what was done, whichever screen did it. */
export function createNotices() {
  const notice = signal<Notice | undefined>(undefined);
  return {
    notice,
    tell(next: Notice): void {
      notice.value = next;
    },
    clear(): void {
      notice.value = undefined;
    },
  };
}
