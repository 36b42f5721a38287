import { signal } from '@preact/signals';
import { plural } from './words.ts';
import type { CandidateList, ListOrder, OpenedCandidate, WorkspaceVerbs } from './workspace-verbs.ts';

/** `opened` is the candidate on the screen; `gone` is one that a link still points to. */
export type WorkspaceState =
  | { kind: 'loading' }
  | { kind: 'broken'; message: string }
  | { kind: 'list'; list: CandidateList }
  | { kind: 'candidate'; candidate: OpenedCandidate }
  | { kind: 'gone' };

export interface Notice {
  text: string;
  undo?: () => Promise<void>;
}

export type WorkspaceStore = ReturnType<typeof createWorkspaceStore>;

/** The list page's state and what can be done there. */
export function createWorkspaceStore(verbs: WorkspaceVerbs) {
  const state = signal<WorkspaceState>({ kind: 'loading' });
  const order = signal<ListOrder>('saved');
  const notice = signal<Notice | undefined>(undefined);
  const copied = signal<string | undefined>(undefined);

  let turn = 0;

  /** Of two pages asked for, the later one is drawn, whichever answers first. */
  async function attempt(next: () => Promise<WorkspaceState>): Promise<void> {
    turn += 1;
    const mine = turn;
    const drawn = await next().catch(
      (error: unknown): WorkspaceState => ({
        kind: 'broken',
        message: error instanceof Error ? error.message : String(error),
      }),
    );
    if (mine === turn) state.value = drawn;
  }

  const showList = (): Promise<void> => attempt(async () => ({ kind: 'list', list: await verbs.list(order.value) }));

  return {
    state,
    order,
    notice,
    copied,
    exportAll: verbs.exportAll,
    now: verbs.now,
    showList,

    async tidy(): Promise<void> {
      const erased = await verbs.eraseExpired().catch(() => 0);
      if (erased)
        notice.value = { text: `${plural(erased, 'candidate')} past the last day of keeping ${erased === 1 ? 'was' : 'were'} erased.` };
    },
    showCandidate: (id: string): Promise<void> =>
      attempt(async () => {
        const candidate = await verbs.find(id);
        return candidate ? { kind: 'candidate', candidate } : { kind: 'gone' };
      }),
    async sortBy(next: ListOrder): Promise<void> {
      order.value = next;
      await showList();
    },
    async remove(id: string, name: string): Promise<void> {
      const putBack = await verbs.remove(id);
      notice.value = {
        text: `${name} was deleted.`,
        undo: async () => {
          await putBack();
          notice.value = { text: `${name} is back.` };
          await showList();
        },
      };
      await showList();
    },
    async copy(text: string): Promise<void> {
      await verbs.copy(text);
      copied.value = text;
    },
  };
}
