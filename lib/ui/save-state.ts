import type { Report } from '#lib/analysis/schema.ts';
import { countDifferences } from './differences.ts';
import type { SavedEntry } from './verbs.ts';

/** How the report on the screen stands to the saved one; `other-role` was saved against another specialisation or level. */
export type SaveState =
  | { kind: 'unsaved' }
  | { kind: 'just-saved' | 'same' | 'unreadable' | 'other-role'; entry: SavedEntry }
  | { kind: 'changed'; entry: SavedEntry; differences: number };

export function saveStateOf(entry: SavedEntry | undefined, current: Report): SaveState {
  if (!entry) return { kind: 'unsaved' };
  if (!entry.report) return { kind: 'unreadable', entry };
  const { specialization, level } = entry.report;
  if (specialization !== current.specialization || level !== current.level) return { kind: 'other-role', entry };
  const differences = countDifferences(entry.report, current);
  if (differences) return { kind: 'changed', entry, differences };
  return { kind: entry.undo ? 'just-saved' : 'same', entry };
}
