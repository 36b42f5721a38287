import { signal } from '@preact/signals';
import type { Due } from './reminders.tsx';
import type { Opening } from './trouble.tsx';

export interface UpkeepVerbs {
  /** Whether what is saved can be opened. */
  opening(): Promise<Opening>;
  /** Saves what lies in a database that can't be opened as a file. */
  rescue(): Promise<void>;
  due(): Promise<Due>;
}

/** Whether what is saved can be opened, and what is due to be told about it on every screen. */
export function createUpkeep(verbs: UpkeepVerbs) {
  const opening = signal<Opening>({ kind: 'open' });
  const due = signal<Due>({ expiring: 0, isNearlyFull: false });
  return {
    opening,
    due,
    rescue: verbs.rescue,
    async open(): Promise<boolean> {
      opening.value = await verbs.opening();
      return opening.value.kind === 'open';
    },
    async remind(): Promise<void> {
      due.value = await verbs.due().catch(() => due.value);
    },
  };
}
