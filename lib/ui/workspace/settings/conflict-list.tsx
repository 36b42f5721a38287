import { spellDate } from '#lib/ui/words.ts';
import type { BackupStore } from './backup-store.ts';
import type { Choice, Conflict } from './verbs.ts';

const CHOICES: readonly [choice: Choice, words: string][] = [
  ['newer', 'Keep what was changed last'],
  ['mine', 'Keep what is here'],
  ['theirs', 'Take the backup’s'],
];

/** So many are drawn; the choice for all holds for the others. */
const DRAWN = 200;

/** Who is saved here and stands otherwise in the backup, with a choice for all and for each. */
export function ConflictList({ store, conflicts }: { store: BackupStore; conflicts: readonly Conflict[] }) {
  if (conflicts.length === 0) return null;
  return (
    <fieldset class="conflicts">
      <legend>Different here and in the backup</legend>
      <p class="hint">For adding only. Readings, notes, scorecards and answers about flags that only one side has are all kept.</p>
      <div class="settings__line">
        <ChoiceSelect name="For all" value={store.all.value} choose={store.chooseForAll} />
      </div>
      <ul class="people">
        {conflicts.slice(0, DRAWN).map((conflict) => (
          <ConflictRow key={`${conflict.kind} ${conflict.id}`} store={store} conflict={conflict} />
        ))}
      </ul>
      {conflicts.length > DRAWN && <p class="hint">The choice for all holds for {conflicts.length - DRAWN} more.</p>}
    </fieldset>
  );
}

function ConflictRow({ store, conflict: { kind, id, name, mine, theirs } }: { store: BackupStore; conflict: Conflict }) {
  return (
    <li>
      <span class="people__who">
        <b>{name || 'No name read'}</b>
        <span class="hint">
          {kind === 'role' && 'Role · '}
          {kind === 'matrix' && 'Matrix · '}Here {spellDate(mine)} · Backup {spellDate(theirs)}
        </span>
      </span>
      <ChoiceSelect
        name={`For ${name || id}`}
        isHidden
        value={store.single.value.get(id) ?? store.all.value}
        choose={(choice) => store.choose(id, choice)}
      />
    </li>
  );
}

interface ChoiceSelectProps {
  name: string;
  /** The name is for a screen reader alone; it stands beside already. */
  isHidden?: boolean;
  value: Choice;
  choose(choice: Choice): void;
}

function ChoiceSelect({ name, isHidden, value, choose }: ChoiceSelectProps) {
  const onChange = ({ currentTarget }: { currentTarget: HTMLSelectElement }): void => {
    const chosen = CHOICES.find(([choice]) => choice === currentTarget.value);
    if (chosen) choose(chosen[0]);
  };
  return (
    <label class="settings__line">
      <span class={isHidden ? 'vh' : undefined}>{name}</span>
      <select class="select select--quiet" value={value} onChange={onChange}>
        {CHOICES.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
