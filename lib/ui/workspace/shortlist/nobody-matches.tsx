import type { ShortlistStore } from './store.ts';
import type { ListPage } from './verbs.ts';

/** Nobody is found: why, and how to see everybody again. */
export function NobodyMatches({ store, page }: { store: ShortlistStore; page: ListPage }) {
  if (!page.isComplete) return <p class="nobody">Looking through everybody saved.</p>;
  return (
    <div class="nobody">
      <h2>Nobody saved matches this</h2>
      <p>Every word you search for must begin a word of a name, job, skill, quote, note or tag, and every filter must hold.</p>
      <button class="btn" type="button" onClick={() => void store.clearAll()}>
        Show everybody
      </button>
    </div>
  );
}
