import type { Matrix } from '#lib/matrices/schema.ts';
import { CandidateRowView } from './candidate-row.tsx';
import { CompetencyGlyph, STATUS_WORDS, type Status } from './competencies.tsx';
import { Icon } from './icon.tsx';
import { Unreadable } from './unreadable.tsx';
import { plural } from './words.ts';
import type { WorkspaceStore } from './workspace-store.ts';
import type { CandidateList, ListOrder } from './workspace-verbs.ts';

interface ListProps {
  store: WorkspaceStore;
  matrices: readonly Matrix[];
  list: CandidateList;
}

/** Saved candidates. It sorts by name and by day of saving; flags and competencies never sort, since that would rank people. */
export function CandidateListView({ store, matrices, list: { rows, unreadable } }: ListProps) {
  return (
    <>
      <div class="page__head">
        <div>
          <h1>Saved candidates</h1>
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

function SortHeader({ store, order, label }: { store: WorkspaceStore; order: ListOrder; label: string }) {
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
