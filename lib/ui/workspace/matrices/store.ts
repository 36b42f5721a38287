import { signal } from '@preact/signals';
import { matrixChanges } from '#lib/matrices/changes.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { createDraftKeeping } from './draft-keeping.ts';
import { createDrafting } from './drafting.ts';
import { copyOf, emptyMatrix, settled } from './edit.ts';
import { createImporting } from './importing.ts';
import { createTrial } from './trial-store.ts';
import type { KeptMatrix, MatricesVerbs } from './verbs.ts';

/** The place of a matrix that was never kept. No id holds such a sign. */
export const NEW_MATRIX = '+';

/** What is open: one of the user's own to write, a built-in one to read, none, or one that is not there. */
export type OpenMatrix =
  | { kind: 'none' }
  | { kind: 'gone'; id: string }
  | { kind: 'built-in'; matrix: Matrix }
  | { kind: 'own'; id: string };

/** What to do with changes that are not saved when one goes elsewhere. */
export type LeaveAnswer = 'stay' | 'leave' | 'discard';

export type MatricesStore = ReturnType<typeof createMatrices>;

const FULL = 'The browser has no room left. Nothing was changed; delete candidates you no longer need.';

/** The matrices, and the one that is open. */
export function createMatrices(verbs: MatricesVerbs, notices: Notices) {
  const list = createLoading<readonly KeptMatrix[]>();
  const open = signal<OpenMatrix>({ kind: 'none' });
  const unfolded = signal<ReadonlySet<string>>(new Set());
  const changedElsewhere = signal(false);
  const leaving = signal<((answer: LeaveAnswer) => void) | undefined>(undefined);
  const drafting = createDrafting();
  const trial = createTrial(verbs, drafting);
  let over: string | undefined;
  const keeping = createDraftKeeping(verbs, drafting, { id: () => idOpen(), over: () => over });

  const own = (): readonly KeptMatrix[] => (list.state.value.kind === 'ready' ? list.state.value.value : []);
  const taken = (): string[] => own().map(({ matrix }) => matrix.id);
  const goTo = (id?: string): void => verbs.go(hrefOf({ screen: 'matrices', ...(id !== undefined && { id }) }));
  const importing = createImporting(verbs, { own, told: notices.tell, goTo, reload: () => list.load(verbs.list) });

  async function openMatrix(id: string | undefined): Promise<void> {
    const builtIn = verbs.builtIn.find((matrix) => matrix.id === id);
    const kept = own().find(({ matrix }) => matrix.id === id);
    if (id === undefined) open.value = { kind: 'none' };
    else if (builtIn) open.value = { kind: 'built-in', matrix: builtIn };
    else if (kept || id === NEW_MATRIX) await openOwn(id, kept);
    else open.value = { kind: 'gone', id };
    if (open.value.kind !== 'own') drafting.begin(undefined, undefined);
  }

  /** What is written in this page stays; else what another tab wrote last, or what is kept. */
  async function openOwn(id: string, kept: KeptMatrix | undefined): Promise<void> {
    const isSame = open.peek().kind === 'own' && idOpen() === id;
    const isStill = keeping.mark();
    const stored = await verbs.loadDraft(id).catch(() => undefined);
    if (isSame && !isStill()) return;
    const written = stored?.matrix ?? kept?.matrix ?? emptyMatrix();
    over = stored ? stored.over : kept?.changedAt;
    changedElsewhere.value = stored !== undefined && stored.over !== kept?.changedAt;
    open.value = { kind: 'own', id };
    const shown = drafting.draft.peek();
    if (isSame && shown && matrixChanges(shown, written).length === 0) drafting.saved.value = kept?.matrix;
    else {
      drafting.begin(kept?.matrix, written);
      trial.forget();
      if (!isSame) unfolded.value = new Set(kept ? [] : written.competencies.map((one) => one.id));
    }
  }

  const idOpen = (): string | undefined => {
    const { value } = open;
    return value.kind === 'own' ? value.id : undefined;
  };

  async function show(id: string | undefined): Promise<void> {
    await list.load(verbs.list);
    await openMatrix(id);
    await trial.offer();
  }

  async function keep(matrix: Matrix, text: string): Promise<boolean> {
    const outcome = await verbs.save(matrix);
    if (outcome.kind === 'storage-full') notices.tell({ text: FULL });
    else notices.tell({ text, undo: () => takenBack(outcome.undo, matrix) });
    return outcome.kind === 'saved';
  }

  async function saveAt(id: string, kept: Matrix): Promise<boolean> {
    if (!(await keep(kept, `${kept.name} is saved. Choose it in the popup, in a role or at an import.`))) return false;
    await keeping.drop(id);
    drafting.begin(kept, kept);
    await list.load(verbs.list);
    over = own().find(({ matrix }) => matrix.id === kept.id)?.changedAt;
    changedElsewhere.value = false;
    if (id === NEW_MATRIX) goTo(kept.id);
    return true;
  }

  async function takenBack(undo: () => Promise<void>, { id, name }: Matrix): Promise<void> {
    await undo();
    await keeping.drop(id);
    notices.tell({ text: `${name} is as it was before.` });
    await list.load(verbs.list);
    if (idOpen() === id) await openMatrix(id);
  }

  verbs.askBeforeLeaving(() => drafting.isUnsaved.value);
  verbs.onDraft(() => {
    const id = idOpen();
    if (id !== undefined) void openMatrix(id);
  });

  return {
    list: list.state,
    builtIn: verbs.builtIn,
    open,
    unfolded,
    changedElsewhere,
    leaving,
    drafting,
    trial,
    importing,
    show,

    unfold(id: string, isOpen = true): void {
      if (unfolded.value.has(id) === isOpen) return;
      unfolded.value = new Set(isOpen ? [...unfolded.value, id] : [...unfolded.value].filter((other) => other !== id));
    },
    change(next: Matrix, at?: string): void {
      drafting.change(next, at);
      keeping.changed(at);
    },
    undo(): void {
      drafting.undo();
      keeping.changed();
    },
    begin: () => goTo(NEW_MATRIX),
    async copy(matrix: Matrix): Promise<void> {
      const name = `${matrix.name.slice(0, 48)}, our own`;
      const copied = copyOf(matrix, verbs.newId(name, taken()), name);
      if (await keep(copied, `${copied.name} is a copy that you can change.`)) goTo(copied.id);
    },
    /** Keeps the draft where nothing is wrong with it; answers whether it was kept. */
    async save(): Promise<boolean> {
      const { value: draft } = drafting.draft;
      const id = idOpen();
      if (!draft || id === undefined) return false;
      drafting.asked.value = true;
      if (drafting.problems.value.length > 0) return false;
      const kept = settled(id === NEW_MATRIX ? { ...draft, id: verbs.newId(draft.name, taken()) } : draft);
      return keeping.whileSaving(() => saveAt(id, kept));
    },
    /** Asks where something is not saved. What waits is found again as long as the browser is open. */
    async mayLeave(): Promise<boolean> {
      leaving.value?.('stay');
      void keeping.flush();
      const id = idOpen();
      if (id === undefined || !drafting.isUnsaved.value) return true;
      const answer = await new Promise<LeaveAnswer>((settle) => {
        leaving.value = settle;
      });
      leaving.value = undefined;
      if (answer === 'discard') {
        await keeping.drop(id);
        drafting.begin(undefined, undefined);
      }
      return answer !== 'stay';
    },
    async discard(): Promise<void> {
      const id = idOpen();
      if (id === undefined) return;
      await keeping.drop(id);
      drafting.begin(undefined, undefined);
      open.value = { kind: 'none' };
      if (id === NEW_MATRIX) goTo();
      else await show(id);
    },
    async remove(): Promise<void> {
      const id = idOpen();
      const { value: matrix } = drafting.saved;
      if (id === undefined || !matrix) return;
      const putBack = await verbs.remove(id);
      await keeping.drop(id);
      drafting.begin(undefined, undefined);
      const undo = async (): Promise<void> => {
        await putBack();
        notices.tell({ text: `${matrix.name} is back.` });
        goTo(id);
        await list.load(verbs.list);
      };
      notices.tell({ text: `${matrix.name} was removed. Candidates read for it stay as they are.`, undo });
      goTo();
    },
    exportMatrix(matrix: Matrix): void {
      verbs.download(`${JSON.stringify(matrix, null, 2)}\n`, `${matrix.id}.matrix.json`);
      const isPart = drafting.isUnsaved.value && matrix.id === idOpen();
      notices.tell({ text: `${matrix.name} is exported${isPart ? ' as it was last saved' : ' with its cases'}.` });
    },
  };
}
