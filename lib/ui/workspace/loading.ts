import { type ReadonlySignal, signal } from '@preact/signals';

/** What a screen shows while it waits for its data, has them, or can't have them. */
export type Loaded<T> = { kind: 'loading' } | { kind: 'broken'; message: string } | { kind: 'ready'; value: T };

/** Data of a screen. Of two loads under way the later one is shown, whichever answers first. */
export function createLoading<T>(): { state: ReadonlySignal<Loaded<T>>; load(next: () => Promise<T>): Promise<void>; reset(): void } {
  const state = signal<Loaded<T>>({ kind: 'loading' });
  let turn = 0;
  return {
    state,
    async load(next) {
      turn += 1;
      const mine = turn;
      const loaded = await next().then(
        (value): Loaded<T> => ({ kind: 'ready', value }),
        (error: unknown): Loaded<T> => ({ kind: 'broken', message: error instanceof Error ? error.message : String(error) }),
      );
      if (mine === turn) state.value = loaded;
    },
    reset() {
      turn += 1;
      state.value = { kind: 'loading' };
    },
  };
}
