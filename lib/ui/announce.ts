import type { Report } from '#lib/analysis/schema.ts';
import { flagsOf } from './flags-of.ts';
import type { ShownQuote } from './pointing-store.ts';
import { problemTitle } from './problem-words.ts';
import type { PopupState } from './reading-store.ts';
import type { SaveState } from './save-state.ts';
import { plural } from './words.ts';

interface Happened {
  saveState: SaveState | undefined;
  copied: string | undefined;
  shown: ShownQuote | undefined;
  view: 'flags' | 'questions';
}

/** What a screen reader is told when the state changes, the newest thing last. */
export function announce(state: PopupState, { saveState, copied, shown, view }: Happened): string {
  if (state.kind === 'reading') return 'Reading';
  if (state.kind === 'problem') return problemTitle(state.problem);
  return [
    view === 'questions' ? plural(state.report.questions.length, 'question') : flagWords(state.report),
    saveState?.kind === 'just-saved' && 'Saved',
    copied && 'Copied',
    shown && (shown.found ? 'Shown in the page' : 'Not found in the page'),
  ]
    .filter(Boolean)
    .join('. ');
}

function flagWords(report: Report): string {
  const { red, small } = flagsOf(report);
  return [
    red.length ? plural(red.length, 'red flag') : 'No red flags in what was read',
    small.length > 0 && plural(small.length, 'smaller point'),
  ]
    .filter(Boolean)
    .join(', ');
}
