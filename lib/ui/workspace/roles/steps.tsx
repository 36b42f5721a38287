import { HIRE_CHECKLIST } from '#lib/roles/hire-checklist.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { numberIn, type RoleForm } from './form.ts';

interface Step {
  id: string;
  name: string;
  isDone(form: RoleForm): boolean;
}

const STEPS: readonly Step[] = [
  { id: 'specialization', name: 'Specialisation', isDone: () => true },
  { id: 'level', name: 'Level', isDone: () => true },
  { id: 'must-haves', name: 'Must-haves', isDone: (form) => form.mustHave.length + form.mustHaveCompetencies.length > 0 },
  { id: 'budget', name: 'Budget and market', isDone: ({ amount }) => numberIn(amount) !== undefined },
  { id: 'needs', name: 'Remote, process, security', isDone: (form) => form.needs.length > 0 || form.remote.trim() !== '' },
  { id: 'checklist', name: 'Before you hire', isDone: ({ settled }) => settled.length === HIRE_CHECKLIST.length },
  { id: 'keeping', name: 'How long to keep', isDone: () => true },
];

/** The parts of the form in their order, each told as done or to be done, to go to. */
export function Steps({ form }: { form: RoleForm }) {
  return (
    <nav aria-label="Steps">
      <ol class="steps">
        {STEPS.map(({ id, name, isDone }, i) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              <span class="n" data-s={isDone(form) ? 'done' : 'todo'}>
                {isDone(form) ? <Icon name="check" small /> : i + 1}
              </span>
              <span>
                {name}
                <span class="vh">{isDone(form) ? ', filled in' : ', open'}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function goTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
