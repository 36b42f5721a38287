import type { Drafting } from './drafting.ts';
import type { MatricesVerbs } from './verbs.ts';

const TYPING_MS = 250;

/** Which matrix is open, and when the one that it changes was kept. */
interface OpenDraft {
  id(): string | undefined;
  over(): string | undefined;
}

export type DraftKeeping = ReturnType<typeof createDraftKeeping>;

/** Keeps what is written, so that a reload finds it: each step at once, typing a moment after the last key or when the page goes. */
export function createDraftKeeping(verbs: Pick<MatricesVerbs, 'keepDraft' | 'onHidden'>, drafting: Drafting, open: OpenDraft) {
  let writing: ReturnType<typeof setTimeout> | undefined;
  /** Writes under way, and changes so far: what comes back from an earlier one is not taken for another tab's. */
  let [underWay, edits] = [0, 0];

  async function write(id: string): Promise<void> {
    const { value: matrix } = drafting.draft;
    const over = open.over();
    const draft = matrix && drafting.isUnsaved.value ? { matrix, ...(over !== undefined && { over }) } : undefined;
    await whileWriting(() => verbs.keepDraft(id, draft).catch(() => undefined));
  }

  async function whileWriting<T>(work: () => Promise<T>): Promise<T> {
    underWay += 1;
    return work().finally(() => {
      underWay -= 1;
    });
  }

  /** Writes what waits to be written. */
  async function flush(): Promise<void> {
    if (writing === undefined) return;
    wait();
    const id = open.id();
    if (id !== undefined) await write(id);
  }

  function wait(next?: ReturnType<typeof setTimeout>): void {
    clearTimeout(writing);
    writing = next;
  }

  verbs.onHidden(() => void flush());

  return {
    flush,
    /** `at` names the field that is typed in. */
    changed(at = ''): void {
      edits += 1;
      wait(setTimeout(() => void flush(), TYPING_MS));
      if (at === '') void flush();
    },
    /** While the matrix is saved, nothing that is told of the one before is taken. */
    async whileSaving<T>(save: () => Promise<T>): Promise<T> {
      const outcome = await whileWriting(save);
      edits += 1;
      return outcome;
    },
    async drop(id: string): Promise<void> {
      wait();
      await verbs.keepDraft(id, undefined).catch(() => undefined);
    },
    /** Answers later whether all that was written up to now is kept, and nothing was written since. */
    mark(): () => boolean {
      const asked = edits;
      return () => writing === undefined && underWay === 0 && asked === edits;
    },
  };
}
