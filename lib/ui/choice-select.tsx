import { Fragment } from 'preact';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { Choice, ChosenRole } from './verbs.ts';
import { capitalise } from './words.ts';

export const LEVELS = ['junior', 'mid', 'senior'] as const;

interface ChoiceSelectProps {
  matrices: readonly Pick<Matrix, 'id' | 'name'>[];
  roles?: readonly ChosenRole[];
  choice: Choice;
  choose(choice: Choice): void;
  /** Whether its label is seen too, where nothing around it tells what is chosen here. */
  isLabelled?: boolean;
  isDisabled?: boolean;
}

/** What the profile is read against: the user's own roles, then every specialisation at every level, in one list. */
export function ChoiceSelect({ matrices, roles = [], choice, choose, isLabelled = false, isDisabled = false }: ChoiceSelectProps) {
  const offered = rolesWith(choice.role, roles);
  const levels = matrices.flatMap(({ id }) => LEVELS.map((level): Choice => ({ specialization: id, level })));
  const choices = [...offered.map(choiceOf), ...levels];
  const take = (value: string): void => {
    const next = choices.find((one) => keyOf(one) === value);
    if (next) choose(next);
  };
  return (
    <label class="choice">
      <span class={isLabelled ? 'choice__label' : 'vh'}>Read against</span>
      <select
        class="select select--quiet"
        disabled={isDisabled}
        value={keyOf(choice)}
        onChange={(event) => take(event.currentTarget.value)}
      >
        {offered.map((role) => (
          <option key={role.id} value={keyOf(choiceOf(role))}>
            {role.name}
          </option>
        ))}
        {matrices.map(({ id, name }, index) => (
          <Fragment key={id}>
            {index + offered.length > 0 && <hr />}
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

/** The remembered role is offered though the list is not there yet, or does not hold it any more. */
function rolesWith(chosen: ChosenRole | undefined, roles: readonly ChosenRole[]): readonly ChosenRole[] {
  return chosen && !roles.some(({ id }) => id === chosen.id) ? [chosen, ...roles] : roles;
}

/** A role as what is read against. */
export const choiceOf = (role: ChosenRole): Choice => ({ specialization: role.brief.specialization, level: role.brief.level, role });

const keyOf = ({ specialization, level, role }: Choice): string => (role ? `role ${role.id}` : `${specialization} ${level}`);
