import { readText } from '#lib/files/text.ts';
import type { ProfileDraft, WorkDraft } from '#lib/profile/draft.ts';

/** The draft of a text that must be readable. */
export function draftOf(text: string): ProfileDraft {
  const outcome = readText(text);
  if (outcome.kind !== 'profile') throw new Error(`${outcome.kind}: ${outcome.message}`);
  return outcome.draft;
}

/** The jobs of a résumé that has nothing else but a name and a headline. */
export const jobsOf = (text: string, headline = 'Engineer'): WorkDraft[] =>
  draftOf(`Ada Birch\n${headline}\n\nEXPERIENCE\n\n${text}\n\nEDUCATION\nBSc Physics, Elm University, 2010`).work ?? [];

/** `position @ employer | dates`, as a test says it. */
export const told = ({ position = '-', name = '-', dates = '-' }: WorkDraft): string => `${position} @ ${name} | ${dates}`;

export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
