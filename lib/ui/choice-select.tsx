import { Fragment } from 'preact';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { Choice } from './verbs.ts';
import { capitalise } from './words.ts';

export const LEVELS = ['junior', 'mid', 'senior'] as const;

interface ChoiceSelectProps {
  matrices: readonly Pick<Matrix, 'id' | 'name'>[];
  choice: Choice;
  choose(choice: Choice): void;
}

/** What the profile is read against: every specialisation at every level, in one list. */
export function ChoiceSelect({ matrices, choice, choose }: ChoiceSelectProps) {
  const choices = matrices.flatMap(({ id }) => LEVELS.map((level) => ({ specialization: id, level })));
  const take = (value: string): void => {
    const next = choices.find((one) => keyOf(one) === value);
    if (next) choose(next);
  };
  return (
    <label class="choice">
      <span class="vh">Read against</span>
      <select class="select select--quiet" value={keyOf(choice)} onChange={(event) => take(event.currentTarget.value)}>
        {matrices.map(({ id, name }, index) => (
          <Fragment key={id}>
            {index > 0 && <hr />}
            {LEVELS.map((level) => (
              <option key={level} value={keyOf({ specialization: id, level })}>
                {name} · {capitalise(level)}
              </option>
            ))}
          </Fragment>
        ))}
      </select>
    </label>
  );
}

const keyOf = ({ specialization, level }: Choice): string => `${specialization} ${level}`;
