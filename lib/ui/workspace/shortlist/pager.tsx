import { Icon } from '#lib/ui/icon.tsx';
import { grouped } from '#lib/ui/words.ts';
import { PAGE_SIZE, type ShortlistStore } from './store.ts';

/** Which rows are shown, and the way to the others. */
export function Pager({ store, matching }: { store: ShortlistStore; matching: number }) {
  if (matching <= PAGE_SIZE) return null;
  const page = store.pageNumber.value;
  const first = page * PAGE_SIZE;
  const last = Math.min(matching, first + PAGE_SIZE);
  return (
    <nav class="pager" aria-label="Pages of the list">
      <span role="status">
        {grouped(first + 1)} to {grouped(last)} of {grouped(matching)}
      </span>
      <button class="btn" type="button" disabled={page === 0} onClick={() => void store.turnTo(page - 1)}>
        <Icon name="back" />
        Previous page
      </button>
      <button class="btn" type="button" disabled={last >= matching} onClick={() => void store.turnTo(page + 1)}>
        Next page
        <Icon name="arrow" />
      </button>
    </nav>
  );
}
