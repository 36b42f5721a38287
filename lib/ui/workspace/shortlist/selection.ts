import { signal } from '@preact/signals';

export type Selection = ReturnType<typeof createSelection>;

/** Who is selected. It stays while one turns pages or searches on; the bar tells how many of them are not in sight. */
export function createSelection() {
  const ids = signal<ReadonlySet<string>>(new Set());
  return {
    ids,
    has: (id: string): boolean => ids.value.has(id),
    list: (): string[] => [...ids.value],
    toggle(id: string): void {
      const next = new Set(ids.value);
      if (!next.delete(id)) next.add(id);
      ids.value = next;
    },
    add(more: readonly string[]): void {
      ids.value = new Set([...ids.value, ...more]);
    },
    drop(fewer: readonly string[]): void {
      const next = new Set(ids.value);
      for (const id of fewer) next.delete(id);
      ids.value = next;
    },
    clear(): void {
      ids.value = new Set();
    },
  };
}
