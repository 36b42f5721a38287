import type { Matrix } from '#lib/matrices/schema.ts';
import { nameOf, roleOf } from '#lib/ui/workspace/candidate-row.ts';
import { Menu } from '#lib/ui/workspace/menu.tsx';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { type CompareStore, MOST_COMPARED } from './store.ts';

interface AddProps {
  store: CompareStore;
  matrices: readonly Matrix[];
  /** Who is compared already. */
  ids: readonly string[];
}

/** One more candidate beside the others, found by name. */
export function AddCandidate({ store, matrices, ids }: AddProps) {
  if (ids.length >= MOST_COMPARED) return null;
  return (
    <Menu label="Add a candidate" icon="plus" onOpen={() => void store.offer('')}>
      {(close) => (
        <>
          <label class="field">
            Name
            <input
              class="input"
              type="search"
              autocomplete="off"
              spellcheck={false}
              value={store.sought.value}
              onInput={({ currentTarget }) => void store.offer(currentTarget.value)}
            />
          </label>
          {store.offered.value.length === 0 && <p class="hint">Nobody else has this name.</p>}
          <ul class="options" aria-label="Saved candidates">
            {store.offered.value.map((row) => (
              <li key={row.id}>
                <a class="btn btn--quiet" href={hrefOf({ screen: 'compare', ids: [...ids, row.id] })} onClick={close}>
                  {nameOf(row)} <span class="hint">{roleOf(row, matrices)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Menu>
  );
}
