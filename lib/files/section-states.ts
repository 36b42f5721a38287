import type { ProfileDraft } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionName, type SectionReading } from '#lib/profile/sections.ts';
import type { Section } from './sections.ts';

/** A whole text was read: what has no heading is not in it. A heading whose text could not be told apart is `unreadable`. */
export const sectionStates = (draft: ProfileDraft, sections: readonly Section[]): ProfileDraft['sections'] =>
  Object.fromEntries(SECTION_NAMES.map((name) => [name, stateOf(name, draft, sections)]));

function stateOf(name: SectionName, draft: ProfileDraft, sections: readonly Section[]): SectionReading {
  const isFilled = name === 'summary' ? Boolean(draft.basics.summary) : (draft[name]?.length ?? 0) > 0;
  if (isFilled) return { state: 'read' };
  const isHeaded = sections.some(({ kind, lines }) => kind === name && lines.length > 0);
  return isHeaded ? { state: 'unreadable', reason: 'The text below this heading could not be told apart.' } : { state: 'absent' };
}
