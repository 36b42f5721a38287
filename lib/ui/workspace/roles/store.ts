import { computed, signal } from '@preact/signals';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import { EMPTY_FORM, type FormProblems, formOf, problemsOf, type RoleForm, roleOf } from './form.ts';
import type { Role, RolesVerbs } from './verbs.ts';

/** A role that is being written; without `id` it is new. `asked` once it was meant to be kept, from when on problems are told. */
export interface Draft {
  id?: string;
  form: RoleForm;
  /** The form as it was when it was opened. */
  base?: RoleForm;
  asked: boolean;
  /** Whether something was written since it was opened. */
  isChanged?: boolean;
}

export type RolesStore = ReturnType<typeof createRoles>;

/** The roles, and the one that is being written. */
export function createRoles(verbs: RolesVerbs, notices: Notices) {
  const roles = createLoading<Role[]>();
  const draft = signal<Draft | undefined>(undefined);
  const show = (): Promise<void> => roles.load(verbs.list);
  const problems = computed((): FormProblems => (draft.value?.asked ? problemsOf(draft.value.form) : {}));

  return {
    roles: roles.state,
    draft,
    problems,
    show,
    marketOf: verbs.marketOf,
    preview: verbs.preview,

    begin(role?: Role): void {
      draft.value = role ? { id: role.id, form: formOf(role), base: formOf(role), asked: false } : { form: EMPTY_FORM, asked: false };
    },
    /** A new role that begins as a copy. */
    duplicate(role: Role): void {
      draft.value = { form: { ...formOf(role), name: `${role.name} (copy)`, settled: [] }, asked: false };
    },
    change(part: Partial<RoleForm>): void {
      const { value } = draft;
      if (value) draft.value = { ...value, isChanged: true, form: { ...value.form, ...part } };
    },
    leave(): void {
      const { value: left } = draft;
      draft.value = undefined;
      if (!left?.isChanged) return;
      const undo = async (): Promise<void> => {
        draft.value = left;
        notices.clear();
      };
      notices.tell({ text: `${left.form.name.trim() || 'The role'} was left without saving.`, undo });
    },
    async save(): Promise<void> {
      const { value } = draft;
      if (!value) return;
      draft.value = { ...value, asked: true };
      if (Object.keys(problemsOf(value.form)).length > 0) return;
      const role = await verbs.save(roleOf(value.form), value.id, value.base && roleOf(value.base));
      draft.value = undefined;
      notices.tell({ text: `${role.name} is kept. Choose it in the popup to read profiles for it.` });
      await show();
    },
    async remove(role: Role): Promise<void> {
      const putBack = await verbs.remove(role.id);
      const undo = async (): Promise<void> => {
        await putBack();
        notices.tell({ text: `${role.name} is back.` });
        await show();
      };
      notices.tell({ text: `${role.name} was removed. Candidates read for it stay as they are.`, undo });
      draft.value = undefined;
      await show();
    },
    async copyOutline(text: string): Promise<void> {
      await verbs.copy(text);
      notices.tell({ text: 'The outline of the job description is copied.' });
    },
  };
}
