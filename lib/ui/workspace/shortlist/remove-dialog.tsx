import { grouped } from '#lib/ui/words.ts';
import { Dialog } from '#lib/ui/workspace/dialog.tsx';
import { type Bulk, UNDO_LIMIT } from './bulk.ts';

/** Asks before so many are deleted that they can't be brought back. */
export function RemoveDialog({ bulk }: { bulk: Bulk }) {
  const count = grouped(bulk.asked.value.length);
  return (
    <Dialog title={`Delete ${count} candidates for good?`} close={bulk.leave}>
      <p>Their profiles, reports and notes are erased. Deleting more than {UNDO_LIMIT} at once can’t be undone.</p>
      <div class="dialog__actions">
        <button class="btn" type="button" onClick={bulk.leave}>
          Keep them
        </button>
        <button class="btn btn--danger" type="button" onClick={() => void bulk.removeForGood()}>
          Delete {count} candidates
        </button>
      </div>
    </Dialog>
  );
}
