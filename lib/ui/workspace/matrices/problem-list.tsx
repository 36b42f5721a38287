import type { Matrix } from '#lib/matrices/schema.ts';
import { whereIs } from '#lib/matrices/where.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { fieldId } from './fields.ts';
import type { MatricesStore } from './store.ts';

const SHOWN = 5;

/** What keeps the matrix from being saved, each with a way to it. */
export function ProblemList({ store, matrix }: { store: MatricesStore; matrix: Matrix }) {
  const problems = store.drafting.problems.value;
  return (
    <div class="issues" id="matrix-problems" role="status">
      {problems.length > 0 && (
        <>
          <p class="problem">
            <Icon name="warn" small />
            {plural(problems.length, 'thing')} to mend before it can be saved:
          </p>
          <ul>
            {problems.slice(0, SHOWN).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <button class="link-btn" type="button" onClick={() => reveal(store, matrix, path)}>
                  {whereIs(path, matrix)}
                </button>{' '}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Unfolds what holds a path, and puts the focus into its field. */
export function reveal(store: MatricesStore, matrix: Matrix, path: string): void {
  const competency = matrix.competencies[Number(/^competencies\[(\d+)\]/u.exec(path)?.[1] ?? -1)] ?? askedBy(matrix, path);
  if (competency) store.unfold(competency.id);
  requestAnimationFrame(() => {
    const field = fieldFor(path);
    if (!field) return;
    for (let box = field.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
    const target = field instanceof HTMLFieldSetElement ? field.querySelector<HTMLElement>('input, button') : field;
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  });
}

/** The competency that asks the question of one's own at a path. */
function askedBy(matrix: Matrix, path: string) {
  const question = matrix.ownQuestions?.[Number(/^ownQuestions\[(\d+)\]/u.exec(path)?.[1] ?? -1)];
  return question && matrix.competencies.find(({ questions }) => questions.includes(question.id));
}

/** The field at a path, or at the nearest part that holds it. */
function fieldFor(path: string): HTMLElement | null {
  const parts = path.split(/(?=[.[])/u);
  for (let count = parts.length; count > 0; count -= 1) {
    const field = document.getElementById(fieldId(parts.slice(0, count).join('')));
    if (field) return field;
  }
  return null;
}
