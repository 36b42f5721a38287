import { Icon } from '#lib/ui/icon.tsx';
import { grouped } from '#lib/ui/words.ts';
import { PAGE_SIZE, type ShortlistStore } from './store.ts';
import type { ListPage } from './verbs.ts';

/** Which rows are shown, and the way to the others. */
export function Pager({ store, page: { rows, matching } }: { store: ShortlistStore; page: ListPage }) {
  const page = store.pageNumber.value;
  const first = page * PAGE_SIZE;
  const last = Math.min(matching ?? first + rows.length, first + PAGE_SIZE);
  const isLast = matching === undefined ? rows.length < PAGE_SIZE : last >= matching;
  if (page === 0 && isLast) return null;
  return (
    <nav class="pager" aria-label="Pages of the list">
      <span role="status">
        {grouped(first + 1)} to {grouped(last)}
        {matching !== undefined && ` of ${grouped(matching)}`}
      </span>
      <button class="btn" type="button" disabled={page === 0} onClick={() => void store.turnTo(page - 1)}>
        <Icon name="back" />
        Previous page
      </button>
      <button class="btn" type="button" disabled={isLast} onClick={() => void store.turnTo(page + 1)}>
        Next page
        <Icon name="arrow" />
      </button>
    </nav>
  );
}
