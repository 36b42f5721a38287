import { spellDate } from '#lib/ui/words.ts';
import type { ImportItem, ReadState, Take } from './items.ts';
import type { ImportStore } from './store.ts';

interface DecisionProps {
  item: ImportItem;
  state: ReadState;
  store: ImportStore;
}

/** Whether two are one person is the user's to say. */
export function DecisionSelect({ item, state: { known, take }, store }: DecisionProps) {
  const namesakes = known.kind === 'perhaps' ? known.namesakes : [];
  const choose = (value: string): void => store.takeOne(item.key, takeOf(value));
  return (
    <label class="import__decide">
      <span class="vh">What to do with {item.path}</span>
      <select class="select" value={optionOf(take)} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="ask">Please decide</option>
        {namesakes.map(({ id, name, savedAt }) => (
          <option key={id} value={`attach ${id}`}>
            Same person: add to {name}, saved on {spellDate(savedAt)}
          </option>
        ))}
        <option value="save">Save as a candidate of its own</option>
        <option value="leave">Leave out</option>
      </select>
    </label>
  );
}

const ATTACH = 'attach ';

const optionOf = (take: Take): string => (take.kind === 'attach' ? `${ATTACH}${take.to}` : take.kind);

function takeOf(value: string): Take {
  if (value.startsWith(ATTACH)) return { kind: 'attach', to: value.slice(ATTACH.length) };
  return { kind: value === 'save' || value === 'leave' ? value : 'ask' };
}
