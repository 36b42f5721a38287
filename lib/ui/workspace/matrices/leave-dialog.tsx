import { Dialog } from '#lib/ui/workspace/dialog.tsx';
import type { MatricesStore } from './store.ts';

/** Asked when one goes elsewhere with changes that are not saved. */
export function LeaveDialog({ store }: { store: MatricesStore }) {
  const answer = store.leaving.value;
  if (!answer) return null;
  return (
    <Dialog title="Leave without saving?" close={() => answer('stay')}>
      <p>Your changes are not saved. They can wait here until the browser is closed, or be thrown away.</p>
      <div class="dialog__actions">
        <button class="btn btn--quiet btn--danger" type="button" onClick={() => answer('discard')}>
          Throw away and leave
        </button>
        <button class="btn" type="button" onClick={() => answer('leave')}>
          Leave, and go on later
        </button>
        <button class="btn btn--primary" type="button" onClick={() => answer('stay')}>
          Stay here
        </button>
      </div>
    </Dialog>
  );
}
