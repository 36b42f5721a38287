import { CompetencyGlyph, STATUS_WORDS, type Status } from '#lib/ui/competencies.tsx';
import { Severity } from '#lib/ui/severity.tsx';
import type { ShortlistStore } from './store.ts';

const SEVERITIES = ['high', 'medium', 'low', 'note'] as const;
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
      <ul aria-label="Signs for competencies">
        {(Object.keys(STATUS_WORDS) as Status[]).map((status) => (
          <li key={status} class="st">
            <CompetencyGlyph status={status} />
            {STATUS_WORDS[status]}
          </li>
        ))}
      </ul>
      <ul aria-label="Signs for flags">
        {SEVERITIES.map((level) => (
          <li key={level}>
            <Severity level={level} />
          </li>
        ))}
      </ul>
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
