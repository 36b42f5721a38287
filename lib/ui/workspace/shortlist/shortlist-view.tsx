import type { Matrix } from '#lib/matrices/schema.ts';
import { CompetencyGlyph, STATUS_WORDS, type Status } from '#lib/ui/competencies.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { CandidateRowView } from './candidate-row.tsx';
import type { ShortlistStore } from './store.ts';
import { Unreadable } from './unreadable.tsx';
import type { CandidateList, ListOrder } from './verbs.ts';
import { Welcome } from './welcome.tsx';

interface ShortlistProps {
  store: ShortlistStore;
  matrices: readonly Matrix[];
}

/** Saved candidates, or how to begin. */
export function ShortlistView({ store, matrices }: ShortlistProps) {
  const list = store.list.value;
  if (list.kind === 'loading') return <h1>Shortlist</h1>;
  if (list.kind === 'broken') return <Broken message={list.message} />;
  const { rows, unreadable } = list.value;
  return rows.length + unreadable.length === 0 ? <Welcome /> : <ListView store={store} matrices={matrices} list={list.value} />;
}

/** It sorts by name and by day of saving; flags and competencies never sort, since that would rank people. */
function ListView({ store, matrices, list: { rows, unreadable } }: ShortlistProps & { list: CandidateList }) {
  return (
    <>
      <div class="page__head">
        <div>
          <h1>Shortlist</h1>
          <p>{plural(rows.length + unreadable.length, 'candidate')}, each erased on the day it expires.</p>
        </div>
        <button class="btn" type="button" onClick={() => void store.exportAll()}>
          <Icon name="download" />
          Export all as JSON
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="card scroll" aria-label="Saved candidates" tabIndex={0}>
        <table class="table">
          <thead>
            <tr>
              <SortHeader store={store} order="name" label="Name" />
              <th scope="col">Headline</th>
              <th scope="col">Read against</th>
              <th scope="col">Competencies</th>
              <th scope="col">Flags</th>
              <SortHeader store={store} order="saved" label="Saved" />
              <th scope="col">Expires</th>
              <th scope="col">
                <span class="vh">Delete</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CandidateRowView key={row.id} row={row} store={store} matrices={matrices} />
            ))}
          </tbody>
        </table>
      </section>
      <Legend />
      <Unreadable records={unreadable} store={store} />
    </>
  );
}

const DIRECTIONS = { name: 'ascending', saved: 'descending' } as const;

function SortHeader({ store, order, label }: { store: ShortlistStore; order: ListOrder; label: string }) {
  const on = store.order.value === order;
  return (
    <th scope="col" aria-sort={on ? DIRECTIONS[order] : 'none'}>
      <button class="sort" type="button" data-on={on || undefined} onClick={() => void store.sortBy(order)}>
        {label}
        {on && <Icon name={order === 'name' ? 'up' : 'down'} small />}
      </button>
    </th>
  );
}

function Legend() {
  return (
    <ul class="legend" aria-label="Signs for competencies">
      {(Object.keys(STATUS_WORDS) as Status[]).map((status) => (
        <li key={status} class="st">
          <CompetencyGlyph status={status} />
          {STATUS_WORDS[status]}
        </li>
      ))}
    </ul>
  );
}
