import type { Cut } from './masking.ts';
import type { FoundPhrase, Phrases } from './phrases.ts';
import { DATE_CUES, EDUCATION_CUES, HONORIFICS, MONTHS } from './word-lists.ts';
import { isNear, type Word } from './words.ts';

/** The name, schools and places, each as long as it is written; what is of an employer's name stays. */
export function findPhrases(text: string, words: readonly Word[], phrases: Phrases, distinctive: ReadonlySet<string>): Cut[] {
  const cuts: Cut[] = [];
  const ofEducation = new Set(words.filter(({ folded }) => EDUCATION_CUES.has(folded)).map(({ sentence }) => sentence));
  let index = 0;
  while (index < words.length) {
    const word = words[index];
    if (!word) break;
    const found = phrases.at(text, words, index, (phrase) => isMeant(text, words, index, phrase));
    const last = words[index + (found?.count ?? 1) - 1] ?? word;
    if (found && found.phrase.kind !== 'kept') {
      const state = found.phrase.kind === 'place' ? words[index + found.count] : undefined;
      const end = state && isStateCode(text, last, state) ? state.end : last.end;
      cuts.push({ start: honorificBefore(text, words, index)?.start ?? word.start, end, what: found.phrase.kind });
    } else if (!found && word.isCapital && distinctive.has(word.folded) && ofEducation.has(word.sentence)) {
      cuts.push({ start: word.start, end: word.end, what: 'school' });
    }
    index += found?.count ?? 1;
  }
  return cuts;
}

function isMeant(text: string, words: readonly Word[], index: number, { phrase, count }: FoundPhrase): boolean {
  const taken = words.slice(index, index + count);
  const [first] = taken;
  if (!first) return false;
  if (phrase.onlyCapitals) return taken.every(({ isAllCapitals }) => isAllCapitals);
  if (phrase.care === 'always') return true;
  if (!first.isCapital || (phrase.kind === 'name' && !taken.every(({ isCapital }) => isCapital))) return false;
  if (phrase.kind === 'name' && honorificBefore(text, words, index)) return true;
  if (phrase.care === 'never') return false;
  if (count === 1 && first.isAllCapitals && first.folded.length < 4 && phrase.kind === 'name') return false;
  if (phrase.care === 'month') return !isDated(words, index);
  return phrase.care === 'capital' || standsOut(words, index);
}

/** "in May", "May 2020", "May – June"; "May improved it" is none. */
function isDated(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1]?.folded ?? '', words[index + 1]?.folded ?? ''];
  return DATE_CUES.has(before) || [before, after].some((word) => /\d/u.test(word) || MONTHS.has(word));
}

/** A capital that only a name has here: within a sentence, in the midst of words in small letters. */
function standsOut(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || word.startsSentence || word.isAllCapitals || before?.isCapital !== false) return false;
  return after === undefined || after.sentence !== word.sentence || !after.isCapital;
}

function honorificBefore(text: string, words: readonly Word[], index: number): Word | undefined {
  const [before, word] = [words[index - 1], words[index]];
  return before && word && before.isCapital && HONORIFICS.has(before.folded) && isNear(text, before, word) ? before : undefined;
}

/** "Austin, TX". */
const isStateCode = (text: string, place: Word, { start, isAllCapitals, folded }: Word): boolean =>
  isAllCapitals && folded.length === 2 && /^,\s?$/u.test(text.slice(place.end, start));
