import { Icon } from '#lib/ui/icon.tsx';
import type { ShortlistStore } from './store.ts';

/** The id of the field, to which a key leads. */
export const SEARCH_FIELD = 'search-saved';

/** Search over names, jobs, skills, quotes, notes and tags of everybody saved. */
export function SearchField({ store }: { store: ShortlistStore }) {
  return (
    <search class="find">
      <Icon name="search" />
      <label class="vh" for={SEARCH_FIELD}>
        Search everything saved
      </label>
      <input
        class="input"
        id={SEARCH_FIELD}
        type="search"
        maxLength={400}
        autocomplete="off"
        placeholder="Names, jobs, skills, quotes, notes"
        value={store.query.value.text}
        onInput={({ currentTarget }) => void store.search(currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd takes no focus; the key is told among all keys */}
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
