import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Choice } from '#lib/ui/verbs.ts';
import type { ImportItem, Items } from './items.ts';
import { createFileReader } from './reading.ts';
import type { ImportVerbs } from './verbs.ts';

/** How far the reading has come: `secondsLeft` is known once a few files were read. */
export interface Progress {
  done: number;
  total: number;
  secondsLeft?: number;
}

/** Files read before the time that is left is told. */
const ENOUGH = 3;

/** Reads the files that wait, several at once, until there are none or it is stopped. Nothing that was read is read again while results are saved. */
export function createQueue(verbs: ImportVerbs, items: Items, choice: ReadonlySignal<Choice>, isSaving: () => boolean) {
  const reader = createFileReader(verbs, items);
  const waiting: number[] = [];
  const isBusy = signal(false);
  const counted = signal({ done: 0, total: 0, since: 0 });
  let lanes = 0;
  /** Whether all were read, and could not be held against each other yet. */
  let isHeld = false;
  let stopping = new AbortController();

  async function read(key: number, signal: AbortSignal): Promise<void> {
    const item = items.get(key);
    if (!item) return;
    const against = choice.value;
    items.set(key, { ...keptOf(item), kind: 'reading' });
    const state = await reader.stateOf(item, against, signal);
    if (signal.aborted) return;
    const isOutdated = state.kind === 'read' && choice.value !== against;
    if (isOutdated) waiting.push(key);
    items.set(key, isOutdated ? { kind: 'waiting', before: state } : state);
    if (!isOutdated) counted.value = { ...counted.value, done: counted.value.done + 1 };
  }

  /** What fails beyond the reading itself: the row says so, and the others go on. */
  function failed(key: number, error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    items.set(key, { kind: 'failed', code: 'unexpected', message: error instanceof Error ? error.message : String(error) });
    counted.value = { ...counted.value, done: counted.value.done + 1 };
  }

  async function lane({ signal }: AbortController): Promise<void> {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      await read(key, signal).catch((error: unknown) => failed(key, error, signal));
      if (signal.aborted) return;
    }
    lanes -= 1;
    if (lanes === 0) rest();
  }

  /** Once all are read they are held against each other; who shares a text is analysed with that. */
  function rest(): void {
    isHeld = isSaving();
    const again = isHeld ? [] : reader.withCopies();
    if (again.length > 0) start(again);
    else {
      isBusy.value = false;
      items.draw();
    }
  }

  function start(keys: readonly number[]): void {
    if (keys.length === 0) return;
    waiting.push(...keys);
    const { done, total, since } = isBusy.value ? counted.value : { done: 0, total: 0, since: verbs.now().getTime() };
    counted.value = { done, total: total + keys.length, since };
    isBusy.value = true;
    for (; lanes < Math.min(verbs.lanes, waiting.length + lanes); lanes += 1) void lane(stopping);
  }

  return {
    isBusy,
    start,
    progress: computed((): Progress => {
      // The list is drawn a few times a second; the time left is told anew with it.
      void items.list.value;
      return progressOf(counted.value, verbs.now().getTime());
    }),
    /** What is in work is given up; what was read stays. Nothing is read until that is asked for again. */
    stop(): void {
      stopping.abort();
      stopping = new AbortController();
      lanes = 0;
      isHeld = false;
      waiting.length = 0;
      isBusy.value = false;
      for (const item of items.now()) {
        if (item.state.kind === 'waiting' || item.state.kind === 'reading') items.set(item.key, { ...keptOf(item), kind: 'stopped' });
      }
      items.draw();
    },
    /** Goes on with what was held while results were saved. */
    goOn(): void {
      if (isHeld && lanes === 0) rest();
    },
    forget: reader.forget,
  };
}

const keptOf = ({ state }: ImportItem) => ('before' in state && state.before ? { before: state.before } : {});

function progressOf({ done, total, since }: { done: number; total: number; since: number }, now: number): Progress {
  if (done < ENOUGH) return { done, total };
  return { done, total, secondsLeft: Math.ceil((((now - since) / done) * (total - done)) / 1_000) };
}
