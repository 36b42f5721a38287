import { useState } from 'preact/hooks';
import type { Matrix } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';

export interface NamedSkill {
  id: string;
  name: string;
}

interface MustHavesProps {
  chosen: readonly string[];
  skills: readonly NamedSkill[];
  change(chosen: readonly string[]): void;
  problem?: string | undefined;
}

interface MustHaveCompetenciesProps {
  matrix: Matrix | undefined;
  chosen: readonly string[];
  change(chosen: readonly string[]): void;
}

/** The competencies of the specialisation that the role can’t do without. */
export function MustHaveCompetencies({ matrix, chosen, change }: MustHaveCompetenciesProps) {
  return (
    <div class="opts">
      {(matrix?.competencies ?? []).map(({ id, name, evidence }) => (
        <label key={id}>
          <input
            class="check"
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => change(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])}
          />
          <span>
            <b>{name}</b>
            <span class="hint">{evidence}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

/** The skills that the role can’t do without, chosen by name. */
export function MustHaves({ chosen, skills, change, problem }: MustHavesProps) {
  const [typed, type] = useState('');
  const nameOf = (id: string): string => skills.find((skill) => skill.id === id)?.name ?? id;
  const take = (text: string): void => {
    const found = skills.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    type(found ? '' : text);
    if (found && !chosen.includes(found.id)) change([...chosen, found.id]);
  };
  return (
    <div class="field">
      <label for="must-have">Add a skill</label>
      <input
        class="input"
        id="must-have"
        list="skills"
        value={typed}
        autocomplete="off"
        onInput={(event) => take(event.currentTarget.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'must-have-hint must-have-problem' : 'must-have-hint'}
      />
      <datalist id="skills">
        {skills.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <p class="hint" id="must-have-hint">
        {typed ? 'Choose one of the names that are offered.' : 'Where nothing read speaks of one of these, the report says so.'}
      </p>
      {problem && (
        <p class="problem" id="must-have-problem">
          {problem}
        </p>
      )}
      <ul class="row" aria-label="Chosen">
        {chosen.map((id) => (
          <li key={id}>
            <button class="btn" type="button" onClick={() => change(chosen.filter((other) => other !== id))}>
              {nameOf(id)}
              <Icon name="x" small />
              <span class="vh">remove</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
