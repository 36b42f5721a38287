import { Signs } from '#lib/ui/workspace/signs.tsx';
import type { ShortlistStore } from './store.ts';

const HINTS = [
  ['J', 'down'],
  ['K', 'up'],
  ['X', 'select'],
  ['/', 'search'],
] as const;

/** What the signs mean, and the keys that are worth knowing first. */
export function ListFoot({ store, usesKeys }: { store: ShortlistStore; usesKeys: boolean }) {
  return (
    <footer class="foot">
      <Signs />
      <ul class="push" aria-label="Keys">
        {usesKeys &&
          HINTS.map(([key, does]) => (
            <li key={key}>
              <kbd>{key}</kbd> {does}
            </li>
          ))}
        <li>
          <button
            class="link-btn"
            type="button"
            onClick={() => {
              store.helpIsOpen.value = true;
            }}
          >
            All keys
          </button>
        </li>
      </ul>
    </footer>
  );
}
