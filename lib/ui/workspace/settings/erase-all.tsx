import { Icon } from '#lib/ui/icon.tsx';
import { ERASE_WORDS, type KeepingStore } from './keeping-store.ts';

/** Erasing everything, once the words for it are typed. */
export function EraseAll({ store }: { store: KeepingStore }) {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void store.eraseEverything();
  };
  const isTyped = store.typedWords.value.trim().toLowerCase() === ERASE_WORDS;
  return (
    <section aria-labelledby="erase-title">
      <h2 id="erase-title">Erase everything</h2>
      <p class="hint">
        Every candidate with profiles, reports, notes, scorecards and answers about flags; roles, matrices of your own, saved views,
        settings and the log. It can’t be undone; a backup brings it back.
      </p>
      <form class="settings__line" onSubmit={onSubmit}>
        <label for="erase-words">
          Type <b>{ERASE_WORDS}</b>
        </label>
        <input
          class="input input--medium"
          id="erase-words"
          autocomplete="off"
          spellcheck={false}
          value={store.typedWords.value}
          onInput={({ currentTarget }) => {
            store.typedWords.value = currentTarget.value;
          }}
        />
        <button class="btn btn--danger" type="submit" disabled={!isTyped}>
          <Icon name="trash" />
          Erase everything
        </button>
      </form>
    </section>
  );
}
