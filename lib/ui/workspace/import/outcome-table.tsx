import { useState } from 'preact/hooks';
import { Icon } from '#lib/ui/icon.tsx';
import type { Group } from './outcome.ts';
import { groupsOf } from './outcome.ts';
import { OutcomeRow } from './outcome-row.tsx';
import type { ImportStore } from './store.ts';

/** Rows of a group that are drawn before more are asked for: a batch of hundreds stays quick to draw and to hear. */
const SHOWN = 25;

const COLUMNS = ['File', 'Outcome', 'Person', 'Competencies', 'Flags', 'What it means'];

/** What became of each file; what needs the user stands first. */
export function OutcomeTable({ store, now }: { store: ImportStore; now: Date }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section class="card scroll" tabIndex={0} aria-label="Files">
      <table class="table import__table">
        <caption class="vh">What became of each file</caption>
        <thead>
          <tr>
            <td class="import__tick" />
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(store.items.value).map((group) => (
          <GroupRows key={group.id} group={group} store={store} now={now} />
        ))}
      </table>
    </section>
  );
}

function GroupRows({ group: { id, title, items }, store, now }: { group: Group; store: ImportStore; now: Date }) {
  // What is still to come is counted; listed, it would move the whole table with every file.
  const [shown, setShown] = useState(id === 'waiting' ? 0 : SHOWN);
  return (
    <tbody>
      <tr class="import__group">
        <td class="import__tick">{id === 'read' && <TickAll store={store} group={items} />}</td>
        <th scope="rowgroup" colSpan={COLUMNS.length}>
          {title} <span>{items.length}</span>
        </th>
      </tr>
      {items.slice(0, shown).map((item) => (
        <OutcomeRow key={item.key} item={item} store={store} now={now} />
      ))}
      {items.length > shown && (
        <tr>
          <td colSpan={COLUMNS.length + 1}>
            <button class="link-btn" type="button" onClick={() => setShown(shown + SHOWN)}>
              <Icon name="down" small />
              Show {Math.min(SHOWN, items.length - shown)} more of {items.length - shown}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function TickAll({ store, group }: { store: ImportStore; group: Group['items'] }) {
  const ticked = group.filter(({ state }) => state.kind === 'read' && state.take.kind === 'save').length;
  return (
    <label class="hit">
      <span class="vh">Save all who were read</span>
      <input
        class="check"
        type="checkbox"
        checked={ticked === group.length}
        indeterminate={ticked > 0 && ticked < group.length}
        onChange={({ currentTarget }) => store.takeNew(currentTarget.checked)}
      />
    </label>
  );
}
