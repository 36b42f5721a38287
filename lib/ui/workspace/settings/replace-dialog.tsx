import { plural } from '#lib/ui/words.ts';
import { Dialog } from '#lib/ui/workspace/dialog.tsx';
import type { BackupStore } from './backup-store.ts';

/** Asks before what is here goes, and offers to save it first. */
export function ReplaceDialog({ store, here }: { store: BackupStore; here: number }) {
  const close = (): void => {
    store.asksToReplace.value = false;
  };
  const isBusy = store.work.value !== undefined;
  return (
    <Dialog title="Replace everything that is here?" close={close}>
      <p>
        {plural(here, 'candidate')} saved here, with roles, matrices of your own and settings, make place for the backup. This can’t be
        undone.
      </p>
      <div class="dialog__actions">
        <button class="btn" type="button" onClick={close}>
          Cancel
        </button>
        <button class="btn btn--danger" type="button" disabled={isBusy} onClick={() => void store.replace()}>
          Replace without saving
        </button>
        <button class="btn btn--primary" type="button" disabled={isBusy} onClick={() => void store.backUpAndReplace()}>
          Save what is here, then replace
        </button>
      </div>
    </Dialog>
  );
}
