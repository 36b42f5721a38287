import type { TextIndex } from '#lib/evidence/text-index.ts';
import { isMainlyEnglish } from '#lib/nlp/language.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';

/** Words of work below which a profile is terse, and neither its silence nor its language says anything. */
const ENOUGH_WORDS = 60;

/** Why nothing is concluded from English words that are not there. */
export const NOT_ENGLISH = 'The work is not told mainly in English, and this check knows English words only.';

/** What is known of how the work is told: `terse` is too little to go by. */
export function tellingOf(...texts: readonly TextIndex[]): 'english' | 'other' | 'terse' {
  const places = texts.flatMap((index) => index.in('work', 'project', 'volunteer'));
  const words = places.flatMap(({ text }) => tokensOf(text));
  if (words.length < ENOUGH_WORDS) return 'terse';
  return isMainlyEnglish(words) ? 'english' : 'other';
}
