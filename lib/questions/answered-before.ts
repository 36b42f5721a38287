import type { KitSheet } from './kit-sheet.ts';

interface Answered {
  question: string;
  rating?: string | undefined;
  heard: string;
}

/** What is said above such answers. */
export const ANSWERED_BEFORE = 'These questions are not in the kit as it stands now. What was marked and written belongs to the scorecard.';

/** What was answered to questions that the sheet does not hold any more: it was made shorter, or the profile was read again. Nothing of it is lost. */
export function answeredBefore<T extends Answered>(
  answers: readonly T[],
  { core, probes, reserve, exercises }: Pick<KitSheet, 'core' | 'probes' | 'reserve' | 'exercises'>,
): T[] {
  const asked = new Set([...core, ...probes, ...reserve, ...exercises.map(({ exercise }) => exercise)].map(({ id }) => id));
  return answers.filter(({ question, rating, heard }) => !asked.has(question) && (rating || heard));
}
