import type { Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Matrix } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { CandidateRowView } from './candidate-row.tsx';
import type { SortKey } from './query.ts';
import { PAGE_SIZE, type ShortlistStore, type Shown } from './store.ts';

interface TableProps {
  store: ShortlistStore;
  shown: Shown;
  matrices: readonly Matrix[];
  box: Ref<HTMLElement | null>;
}

/** Rows that are drawn first, about a screen of them; the others follow once those are painted. */
const FIRST_ROWS = 12;

/** It sorts by name, stage and the two days; flags and competencies never sort, since that would rank people. */
export function CandidateTable({ store, shown: { page, settings }, matrices, box }: TableProps) {
  const first = store.pageNumber.value * PAGE_SIZE;
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-wrap scroll" aria-label="Saved candidates" tabIndex={0} ref={box}>
      <table class="table" aria-rowcount={page.matching === undefined ? -1 : page.matching + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <td>
              <SelectPage store={store} ids={page.rows.map(({ id }) => id)} />
            </td>
            {page.isBlind ? <th scope="col">Candidate</th> : <SortHeader store={store} sort="name" label="Name" />}
            <th scope="col" class="hl">
              Headline
            </th>
            <th scope="col">Read against</th>
            <SortHeader store={store} sort="stage" label="Stage" />
            <th scope="col">Competencies</th>
            <th scope="col">Flags</th>
            <th scope="col">Tags</th>
            <SortHeader store={store} sort="saved" label="Saved" end />
            <SortHeader store={store} sort="expires" label="Expires" end />
          </tr>
        </thead>
        <tbody>
          {/* Keyed by place: turning a page then changes what is drawn in place of making every row anew, which takes several times as long. */}
          {(isPainted ? page.rows : page.rows.slice(0, FIRST_ROWS)).map((row, place) => (
            <CandidateRowView
              key={place}
              row={row}
              rowIndex={first + place + 2}
              store={store}
              matrices={matrices}
              stages={settings.stages}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SelectPage({ store, ids }: { store: ShortlistStore; ids: readonly string[] }) {
  const chosen = ids.filter((id) => store.selection.ids.value.has(id)).length;
  const all = chosen > 0 && chosen === ids.length;
  return (
    <label class="hit">
      <input
        class="check"
        type="checkbox"
        checked={all}
        indeterminate={chosen > 0 && !all}
        onChange={() => (all ? store.selection.drop(ids) : store.selection.add(ids))}
      />
      <span class="vh">Select the {plural(ids.length, 'row')} of this page</span>
    </label>
  );
}

function SortHeader({ store, sort, label, end }: { store: ShortlistStore; sort: SortKey; label: string; end?: boolean }) {
  const { query } = store;
  const on = query.value.sort === sort;
  const direction = query.value.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={end ? 'end' : undefined} aria-sort={on ? direction : 'none'}>
      <button class="sort" type="button" data-on={on || undefined} onClick={() => void store.sortBy(sort)}>
        {label}
        {on && <Icon name={query.value.descending ? 'down' : 'up'} small />}
      </button>
    </th>
  );
}
