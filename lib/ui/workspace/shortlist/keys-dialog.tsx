import { Dialog } from '#lib/ui/workspace/dialog.tsx';
import type { ShortlistStore } from './store.ts';

const KEYS: readonly [key: string, does: string][] = [
  ['J', 'Next candidate'],
  ['K', 'Candidate before'],
  ['Enter', 'Open the candidate'],
  ['X', 'Select the candidate, or no longer'],
  ['/', 'Search everything saved'],
  ['?', 'Show these keys'],
  ['Esc', 'Close a menu, or select nobody'],
];

/** All keys of the list. Single keys can be switched off: whoever speaks to the computer would press them by accident. */
export function KeysDialog({ store, usesKeys }: { store: ShortlistStore; usesKeys: boolean }) {
  const close = (): void => {
    store.helpIsOpen.value = false;
  };
  return (
    <Dialog title="Keys of the list" close={close}>
      <dl class="keys">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">They do nothing while you write in a field.</p>
      <label class="option">
        <input class="check" type="checkbox" checked={usesKeys} onChange={() => void store.useKeys(!usesKeys)} />
        Use single keys
      </label>
    </Dialog>
  );
}
