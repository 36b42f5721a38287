import { useState } from 'preact/hooks';
import { Menu } from '#lib/ui/workspace/menu.tsx';
import { MOST_TRIED, type TrialStore } from './trial-store.ts';
import type { Person } from './verbs.ts';

/** On whom it is tried while one writes: at most six, found by name. */
export function ChoosePeople({ trial }: { trial: TrialStore }) {
  const [found, set] = useState<readonly Person[]>([]);
  const [text, type] = useState('');
  const look = async (sought: string): Promise<void> => {
    type(sought);
    set(await trial.find(sought).catch(() => []));
  };
  const chosen = trial.people.value;
  const isIn = ({ id }: Person): boolean => chosen.some((one) => one.id === id);
  const listed = [...chosen, ...found.filter((one) => !isIn(one))];
  const toggle = (one: Person): void => trial.choose(isIn(one) ? chosen.filter(({ id }) => id !== one.id) : [...chosen, one]);
  return (
    <Menu label="Choose" onOpen={() => void look('')}>
      {() => (
        <>
          <label class="field">
            Name
            <input
              class="input"
              type="search"
              autocomplete="off"
              value={text}
              onInput={({ currentTarget }) => void look(currentTarget.value)}
            />
          </label>
          <p class="hint" role="status">
            {chosen.length} of at most {MOST_TRIED} chosen
          </p>
          <div class="options">
            {listed.map((one) => (
              <label key={one.id} class="option">
                <input
                  class="check"
                  type="checkbox"
                  checked={isIn(one)}
                  disabled={!isIn(one) && chosen.length >= MOST_TRIED}
                  onChange={() => toggle(one)}
                />
                {one.name || 'No name read'}
              </label>
            ))}
          </div>
        </>
      )}
    </Menu>
  );
}
