import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import type { ImportStore } from './store.ts';

/** Saves who is ticked, and says whose decision is still open. */
export function SaveBar({ store }: { store: ImportStore }) {
  const chosen = store.chosen.value;
  const undecided = store.undecided.value;
  const saving = store.saving.value;
  if (chosen + undecided === 0 && !saving) return null;
  return (
    <div class="row import__save">
      <button class="btn btn--primary" type="button" disabled={chosen === 0 || saving !== undefined} onClick={() => void store.save()}>
        <Icon name="save" />
        Save {plural(chosen, 'candidate')}
      </button>
      {saving && (
        <span role="status">
          {saving.done} of {saving.total} saved
        </span>
      )}
      {undecided > 0 && (
        <span class="muted">{undecided === 1 ? '1 waits' : `${undecided} wait`} for your decision and will not be saved before it.</span>
      )}
    </div>
  );
}
