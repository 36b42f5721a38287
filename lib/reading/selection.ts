import type { ProfileDraft } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionName, type SectionReading } from '#lib/profile/sections.ts';

/** The `source.adapter` of a Profile that was read from what the user had selected in a page. */
export const SELECTED_TEXT = 'selected-text';

const PART: SectionReading = { state: 'partial', reason: 'only the selected text was read' };
const OUTSIDE: SectionReading = { state: 'unreadable', reason: 'outside of the selected text' };

/** A draft of selected text: where a selection ends says nothing of the person, so no section is whole, and none is absent. */
export function ofSelection(draft: ProfileDraft): ProfileDraft {
  const sections = Object.fromEntries(SECTION_NAMES.map((name) => [name, readingOf(draft, name)]));
  return { ...draft, sections };
}

function readingOf(draft: ProfileDraft, name: SectionName): SectionReading {
  if (name === 'summary') return draft.basics.summary ? PART : OUTSIDE;
  const shown = draft[name]?.length ?? 0;
  return shown > 0 ? { ...PART, shown } : OUTSIDE;
}
