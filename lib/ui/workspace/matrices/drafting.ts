import { computed, signal } from '@preact/signals';
import { matrixChanges } from '#lib/matrices/changes.ts';
import { type MatrixProblem, parseMatrix } from '#lib/matrices/parse.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { emptyMatrix } from './edit.ts';

/** Changes that can be taken back. */
const MOST_STEPS = 100;

export type Drafting = ReturnType<typeof createDrafting>;

/** The matrix that is being written: what was kept, what is written now, and the way back. */
export function createDrafting() {
  const saved = signal<Matrix | undefined>(undefined);
  const draft = signal<Matrix | undefined>(undefined);
  const asked = signal(false);
  const past = signal<readonly Matrix[]>([]);
  /** Typing on in one field is one step. */
  let field = '';

  const changes = computed(() => {
    const [before, now] = [saved.value, draft.value];
    return before && now ? matrixChanges(before, now) : [];
  });

  return {
    saved,
    draft,
    /** Once it was meant to be kept, empty fields are told, too. */
    asked,
    changes,
    isUnsaved: computed(() => {
      const { value } = draft;
      if (!value) return false;
      return saved.value ? changes.value.length > 0 : JSON.stringify(value) !== JSON.stringify(emptyMatrix());
    }),
    canUndo: computed(() => past.value.length > 0),
    problems: computed((): readonly MatrixProblem[] => {
      const outcome = draft.value && parseMatrix(draft.value);
      return outcome?.kind === 'invalid-matrix' ? outcome.problems : [];
    }),

    begin(kept: Matrix | undefined, written: Matrix | undefined): void {
      saved.value = kept;
      draft.value = written;
      asked.value = false;
      past.value = [];
      field = '';
    },
    /** `at` names the field that is typed in. */
    change(next: Matrix, at = ''): void {
      const { value } = draft;
      if (!value || next === value) return;
      if (at === '' || at !== field) past.value = [...past.value, value].slice(-MOST_STEPS);
      field = at;
      draft.value = next;
    },
    undo(): void {
      const before = past.value.at(-1);
      if (!before) return;
      past.value = past.value.slice(0, -1);
      field = '';
      draft.value = before;
    },
  };
}
