import { computed, signal } from '@preact/signals';
import type { Matrix } from '#lib/matrices/schema.ts';
import { NO_ROOM } from '#lib/ui/words.ts';
import { createLoading } from '#lib/ui/workspace/loading.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import { copyOf, EMPTY_FORM, type FormProblems, formOf, problemsOf, type RoleForm, roleOf } from './form.ts';
import type { NamedSkill } from './must-haves.tsx';
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

const NOT_SAVED =
  'The browser did not keep the role. What you wrote still stands here: close other Mirage Lens pages and save again. If that fails too, copy your texts and reload this page.';

export type RolesStore = ReturnType<typeof createRoles>;

/** The roles, and the one that is being written. */
export function createRoles(verbs: RolesVerbs, notices: Notices) {
  const roles = createLoading<Role[]>();
  const draft = signal<Draft | undefined>(undefined);
  const show = (): Promise<void> => roles.load(verbs.list);

  function change(part: Partial<RoleForm>): void {
    const { value } = draft;
    if (value) draft.value = { ...value, isChanged: true, form: { ...value.form, ...part } };
  }

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
      draft.value = { form: copyOf(role), asked: false };
    },
    change,
    /** Must-haves that neither the catalogue nor this specialisation knows go, and are told by the names in `skills`. */
    specialize({ id, name, ownSkills = [] }: Matrix, skills: readonly NamedSkill[], ofCatalogue: readonly NamedSkill[]): void {
      const { mustHave = [] } = draft.value?.form ?? {};
      const known = new Set([...ofCatalogue, ...ownSkills].map((skill) => skill.id));
      const lost = mustHave.filter((skill) => !known.has(skill)).map((skill) => skills.find((one) => one.id === skill)?.name ?? skill);
      change({ specialization: id, mustHaveCompetencies: [], mustHave: mustHave.filter((skill) => known.has(skill)) });
      if (lost.length > 0) notices.tell({ text: `No must-have any more, since ${name} does not know it: ${lost.join(', ')}.` });
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
      const saved = await verbs.save(roleOf(value.form), value.id, value.base && roleOf(value.base)).catch(() => undefined);
      if (saved?.kind !== 'saved') return notices.tell({ text: saved ? NO_ROOM : NOT_SAVED });
      draft.value = undefined;
      notices.tell({ text: `${saved.role.name} is kept. Choose it in the popup to read profiles for it.` });
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
