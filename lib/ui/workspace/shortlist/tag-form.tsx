import { useState } from 'preact/hooks';
import type { Bulk } from './bulk.ts';

/** Most tags that are suggested. */
const MOST = 200;

/** A tag in the user's own words, to give to all who are selected or to take from them. */
export function TagForm({ bulk, known, close }: { bulk: Bulk; known: readonly string[]; close(): void }) {
  const [tag, setTag] = useState('');
  const run = (work: (tag: string) => Promise<void>) => (event: Event) => {
    event.preventDefault();
    if (!tag.trim()) return;
    setTag('');
    close();
    void work(tag);
  };
  return (
    <form class="field" onSubmit={run(bulk.addTag)}>
      <label for="tag-name">Tag</label>
      <input
        class="input"
        id="tag-name"
        list="known-tags"
        maxLength={60}
        autocomplete="off"
        value={tag}
        onInput={({ currentTarget }) => setTag(currentTarget.value)}
      />
      <datalist id="known-tags">
        {known.slice(0, MOST).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="field__row">
        <button class="btn" type="submit">
          Add tag
        </button>
        <button class="btn btn--quiet" type="button" onClick={run(bulk.removeTag)}>
          Remove tag
        </button>
      </div>
    </form>
  );
}
