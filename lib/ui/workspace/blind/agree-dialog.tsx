import { Icon } from '#lib/ui/icon.tsx';
import { Dialog } from '#lib/ui/workspace/dialog.tsx';
import type { Asking } from './asking.ts';

/** Says that a file holds the name, before it is made. */
export function AgreeDialog({ asking }: { asking: Asking }) {
  if (!asking.isOpen.value) return null;
  return (
    <Dialog title="This file holds the name" close={() => asking.answer(false)}>
      <p>
        Blind mode hides names on the screen, on paper, in copied text and in Markdown. This file holds everything as it was read: names,
        schools, places and links. Whoever opens it sees who it is.
      </p>
      <div class="dialog__actions">
        <button class="btn" type="button" onClick={() => asking.answer(false)}>
          Cancel
        </button>
        <button class="btn btn--primary" type="button" onClick={() => asking.answer(true)}>
          <Icon name="download" />
          Make the file with names
        </button>
      </div>
    </Dialog>
  );
}
