import { Icon } from './icon.tsx';
import type { SaveState } from './save-state.ts';
import type { SaveFailure } from './saving-store.ts';
import { plural, spellDate } from './words.ts';

interface SaveNoteProps {
  state: SaveState;
  failure: SaveFailure | undefined;
  undo(): void;
  openList(): void;
}

/** What is known of saving this candidate: failed, just done, or done on an earlier day. */
export function SaveNote({ state, failure, undo, openList }: SaveNoteProps) {
  if (failure) return <SaveFailed failure={failure} openList={openList} />;
  if (state.kind === 'unsaved') return null;
  return (
    <div class="toast">
      <p>
        <Icon name="saved" />
        <b>{sayState(state)}</b>
        {state.entry.undo && (
          <button class="link-btn push" type="button" onClick={undo}>
            <Icon name="undo" small />
            Undo
          </button>
        )}
      </p>
      <p class="hint">Kept on this computer until {spellDate(state.entry.expiresAt)}, then erased.</p>
    </div>
  );
}

function sayState(state: Exclude<SaveState, { kind: 'unsaved' }>): string {
  const saved = `Saved on ${spellDate(state.entry.savedAt)}`;
  switch (state.kind) {
    case 'just-saved':
      return 'Saved to your list';
    case 'same':
      return `${saved}; the report is the same`;
    case 'changed':
      return `${saved}; ${plural(state.differences, 'difference')} since`;
    case 'other-role':
      return `${saved}, read against another role`;
    case 'unreadable':
      return `${saved}; that report can’t be opened by this version`;
  }
}

function SaveFailed({ failure, openList }: { failure: SaveFailure; openList(): void }) {
  const full = failure === 'storage-full';
  return (
    <div class="toast toast--warn" role="alert">
      <h2>
        <Icon name="disk" />
        {full ? 'No room left to save' : 'Saved candidates can’t be opened'}
      </h2>
      <p>
        {full
          ? 'The disk, or what the browser gives this extension of it, is full. The report is still here, and so is all that was saved; only saving failed. Free some room on this computer, or delete candidates that you no longer need, then save again.'
          : 'The browser did not open the place where they are kept. The report is still here. Close other Mirage Lens pages and try again.'}
      </p>
      <button class="btn" type="button" onClick={openList}>
        <Icon name="list" />
        Open the list
      </button>
    </div>
  );
}
