import type { Competency, Matrix } from '#lib/matrices/schema.ts';
import { Chips } from './chips.tsx';
import { ComboBox } from './combo-box.tsx';
import { addOwnSkill, changeCompetency } from './edit.ts';
import { fieldId, problemsWithin } from './fields.ts';
import { isOfCatalogue, type Offered, ownSkillNamed, skillName, skillsFor } from './known.ts';
import type { MatricesStore } from './store.ts';

interface SkillsPartProps {
  store: MatricesStore;
  matrix: Matrix;
  competency: Competency;
  index: number;
  list: 'skills' | 'related';
  label: string;
  hint: string;
}

/** Stands for what is typed, as a skill of one's own. No id holds such a sign. */
const AS_OWN = '+';

/** The skills of a competency: of the catalogue, of one's own, or one that is made by typing its name. */
export function SkillsPart({ store, matrix, competency, index, list, label, hint }: SkillsPartProps) {
  const path = `competencies[${index}].${list}`;
  const field = fieldId(path);
  const chosen = competency[list];
  const problems = problemsWithin(store.drafting.problems.value, path);
  const isTold = chosen.length > 0 || store.drafting.asked.value;
  const set = (next: Matrix, ids: readonly string[]): void => store.change(changeCompetency(next, competency.id, { [list]: [...ids] }));
  const take = (id: string, text: string): void => {
    const own = id === AS_OWN ? ownSkillNamed(matrix, text) : undefined;
    const added = own?.id ?? id;
    const next = own && !isOfCatalogue(own.id) ? addOwnSkill(matrix, own) : matrix;
    if (!chosen.includes(added)) set(next, [...chosen, added]);
  };
  return (
    <fieldset class="wide part">
      <legend>{label}</legend>
      <Chips
        label={label}
        field={field}
        items={chosen.map((id, i) => ({
          id,
          label: skillName(matrix, id),
          problem: problems.find((one) => one.path === `${path}[${i}]`)?.message,
        }))}
        remove={(at) =>
          set(
            matrix,
            chosen.filter((_, i) => i !== at),
          )
        }
      >
        <ComboBox
          id={field}
          label={`Add to: ${label.toLowerCase()}`}
          placeholder="Add a skill"
          offer={(text) => offeredFor(matrix, text, chosen)}
          choose={take}
          describedBy={`${field}-hint`}
          isInvalid={isTold && problems.length > 0}
        />
      </Chips>
      <p class="hint" id={`${field}-hint`}>
        {hint}
      </p>
      {isTold && problems.slice(0, 3).map((problem) => <Problem key={problem.path} message={problem.message} />)}
    </fieldset>
  );
}

export const Problem = ({ message }: { message: string }) => <p class="problem">{message}</p>;

function offeredFor(matrix: Matrix, text: string, taken: readonly string[]): Offered[] {
  const found = skillsFor(matrix, text, taken);
  const sought = text.trim();
  const isNamed = found.some(({ label }) => label.toLowerCase() === sought.toLowerCase());
  if (sought.length < 2 || isNamed || taken.includes(ownSkillNamed(matrix, sought).id)) return found;
  return [...found, { id: AS_OWN, label: `“${sought}”`, hint: 'as a skill of your own' }];
}
