import type { Care, Phrase } from './phrases.ts';
import { COMMON_WORDS, KEPT_WORDS, MONTHS, PARTICLES, PLACE_WORDS } from './word-lists.ts';
import { wordsOf } from './words.ts';

const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['united kingdom', ['uk', 'gb', 'britain', 'great britain']],
  ['united states', ['us', 'usa']],
  ['united states of america', ['us', 'usa', 'united states']],
  ['united arab emirates', ['uae']],
  ['new york', ['nyc']],
  ['san francisco', ['sf']],
]);

/** The names of places in a location such as "Greater Norwich Area, United Kingdom (Remote)". */
export function placePhrases(location: string, isSkill: (folded: string) => boolean): Phrase[] {
  return location
    .split(/[,()[\]/|·;•–]| - | and /u)
    .map((part) => wordsOf(part).map(({ folded }) => folded))
    .flatMap((words) => [words, words.filter((word) => !PLACE_WORDS.has(word))])
    .filter((words) => words.some((word) => !PLACE_WORDS.has(word) && !PARTICLES.has(word)))
    .flatMap((words) => [words, ...(SHORT_FORMS.get(words.join(' ')) ?? []).map((short) => short.split(' '))])
    .map((words) => phraseOf(words, isSkill));
}

function phraseOf(words: readonly string[], isSkill: (folded: string) => boolean): Phrase {
  const [only] = words;
  if (words.length > 1 || only === undefined) return { words, kind: 'place', care: 'capital' };
  const short = only.length < 4 && /^[a-z]+$/u.test(only);
  return { words, kind: 'place', care: placeCare(only, isSkill), ...(short && { onlyCapitals: true }) };
}

function placeCare(word: string, isSkill: (folded: string) => boolean): Care {
  if (KEPT_WORDS.has(word) || MONTHS.has(word) || isSkill(word)) return 'never';
  return COMMON_WORDS.has(word) ? 'wary' : 'capital';
}
