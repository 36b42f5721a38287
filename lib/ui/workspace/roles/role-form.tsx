import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Matrix } from '#lib/matrices/schema.ts';
import { HIRE_CHECKLIST } from '#lib/roles/hire-checklist.ts';
import { jobOutline } from '#lib/roles/job-outline.ts';
import { LEVELS } from '#lib/ui/choice-select.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { capitalise } from '#lib/ui/words.ts';
import { BudgetPart } from './budget-part.tsx';
import { Field, Part } from './field.tsx';
import { roleOf } from './form.ts';
import { MustHaveCompetencies, MustHaves, type NamedSkill } from './must-haves.tsx';
import { NeedsPart } from './needs-part.tsx';
import { PreviewCard } from './preview-card.tsx';
import { Steps } from './steps.tsx';
import type { Draft, RolesStore } from './store.ts';

export interface RoleFormProps {
  store: RolesStore;
  draft: Draft;
  matrices: readonly Matrix[];
  skills: readonly NamedSkill[];
}

/** The need, written down ahead of the first profile: each part is about the role, and none about a person. */
export function RoleFormView({ store, draft: { form, id }, matrices, skills: ofCatalogue }: RoleFormProps) {
  const problems = store.problems.value;
  const matrix = matrices.find(({ id: one }) => one === form.specialization);
  const skills = [...ofCatalogue, ...(matrix?.ownSkills ?? []).filter((own) => !ofCatalogue.some((skill) => skill.id === own.id))];
  const [page, head] = [useRef<HTMLFormElement>(null), useRef<HTMLHeadingElement>(null)];
  useLayoutEffect(() => (id ? head.current : page.current?.querySelector('input'))?.focus(), [id]);
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    await store.save();
    page.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  };
  return (
    <form class="role" onSubmit={(event) => void keep(event)} noValidate ref={page}>
      <div class="page__head">
        <div>
          <h1 tabIndex={-1} ref={head}>
            {id ? form.name || 'Role' : 'A new role'}
          </h1>
          <p>The need comes first: every profile is read against it, and the same core questions follow from it.</p>
        </div>
        <div class="row">
          <button class="btn" type="button" onClick={store.leave}>
            Back without saving
          </button>
          <button class="btn btn--primary" type="submit">
            Save role
          </button>
        </div>
      </div>
      <div class="role__columns">
        <Steps form={form} />
        <div class="role__parts">
          <Field
            id="role-name"
            label="Name of the role"
            value={form.name}
            change={(name) => store.change({ name })}
            problem={problems.name}
          />
          <Specialization chosen={form.specialization} matrices={matrices} choose={(next) => store.specialize(next, skills, ofCatalogue)} />
          <Level store={store} chosen={form.level} />
          <Part
            id="must-haves"
            title="3. Must-haves"
            hint="What the first six months can’t do without; two or three are enough. All competencies are read for anyway."
          >
            <MustHaveCompetencies
              matrix={matrix}
              chosen={form.mustHaveCompetencies}
              change={(mustHaveCompetencies) => store.change({ mustHaveCompetencies })}
            />
            <MustHaves
              chosen={form.mustHave}
              skills={skills}
              change={(mustHave) => store.change({ mustHave })}
              problem={problems.mustHave}
            />
          </Part>
          <BudgetPart form={form} problems={problems} store={store} />
          <NeedsPart form={form} store={store} />
          <Checklist store={store} settled={form.settled} />
          <Part
            id="keeping"
            title="7. How long to keep candidates of this role"
            hint="In days after the last save. Empty keeps them as long as all others."
          >
            <Field
              id="retention"
              label="Days"
              value={form.retentionDays}
              change={(retentionDays) => store.change({ retentionDays })}
              problem={problems.retentionDays}
              inputMode="numeric"
            />
          </Part>
          <Outline store={store} form={form} matrices={matrices} skills={skills} />
        </div>
        <PreviewCard store={store} form={form} id={id} matrix={matrix} />
      </div>
    </form>
  );
}

interface SpecializationProps {
  chosen: string;
  matrices: readonly Matrix[];
  choose(matrix: Matrix): void;
}

function Specialization({ chosen, matrices, choose }: SpecializationProps) {
  return (
    <Part
      id="specialization"
      title="1. Specialisation"
      hint="Python is written in many trades. Name the one before you write the advertisement."
    >
      <div class="opts">
        {matrices.map((matrix) => (
          <label key={matrix.id}>
            <input class="radio" type="radio" name="specialization" checked={matrix.id === chosen} onChange={() => choose(matrix)} />
            <span>
              <b>{matrix.name}</b>
              <span class="hint">
                {matrix.summary} Read for: {matrix.competencies.map(({ shortName }) => shortName).join(', ')}.
              </span>
            </span>
          </label>
        ))}
      </div>
      {!matrices.some(({ id }) => id === chosen) && (
        <p class="problem">The matrix that this role was written for is not there any more. Choose another, or import it again.</p>
      )}
    </Part>
  );
}

function Level({ store, chosen }: { store: RolesStore; chosen: (typeof LEVELS)[number] }) {
  return (
    <Part
      id="level"
      title="2. Level"
      hint="Sets which questions are asked and what is expected; it does not change what counts as evidence."
    >
      <fieldset class="segmented">
        <legend class="vh">Level</legend>
        {LEVELS.map((level) => (
          <label key={level}>
            <input type="radio" name="level" checked={level === chosen} onChange={() => store.change({ level })} />
            {capitalise(level)}
          </label>
        ))}
      </fieldset>
    </Part>
  );
}

function Checklist({ store, settled }: { store: RolesStore; settled: readonly string[] }) {
  const toggle = (id: string): void =>
    store.change({ settled: settled.includes(id) ? settled.filter((other) => other !== id) : [...settled, id] });
  return (
    <Part
      id="checklist"
      title="6. Before you hire"
      hint={`${settled.length} of ${HIRE_CHECKLIST.length} settled for this role; each hire has a list of its own.`}
    >
      <div class="opts opts--pair">
        {HIRE_CHECKLIST.map(({ id, area, text, hint }) => (
          <label key={id}>
            <input class="check" type="checkbox" checked={settled.includes(id)} onChange={() => toggle(id)} />
            <span>
              <b>{text}</b>
              <span class="hint">
                {area}: {hint}
              </span>
            </span>
          </label>
        ))}
      </div>
    </Part>
  );
}

function Outline({ store, form, matrices, skills }: Pick<RoleFormProps, 'store' | 'matrices' | 'skills'> & { form: Draft['form'] }) {
  const matrix = matrices.find(({ id }) => id === form.specialization);
  if (!matrix) return null;
  const nameOf = (id: string): string => skills.find((skill) => skill.id === id)?.name ?? id;
  const outline = jobOutline(form.name.trim() || 'The role', roleOf(form).brief, matrix, nameOf);
  return (
    <details class="card outline">
      <summary>Outline of the job description</summary>
      <pre>{outline}</pre>
      <button class="btn" type="button" onClick={() => void store.copyOutline(outline)}>
        <Icon name="copy" />
        Copy as Markdown
      </button>
    </details>
  );
}
