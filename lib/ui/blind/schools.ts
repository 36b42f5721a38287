import type { Phrase } from './phrases.ts';
import { PARTICLES, SCHOOL_HEADS, SCHOOL_WORDS } from './word-lists.ts';
import { wordsOf } from './words.ts';

/** An institution as texts name it: in full, without what stands in brackets, by its distinctive words beside "University" and the like, and by its initials. */
export function schoolPhrases(institution: string, isSkill: (folded: string) => boolean): Phrase[] {
  const variants = institution.split(/[()[\],/|·–]| - /u).map((part) => wordsOf(part).map(({ folded }) => folded));
  return [wordsOf(institution).map(({ folded }) => folded), ...variants]
    .filter((words) => words.length > 0)
    .flatMap((words) => phrasesOf(words, isSkill))
    .concat(abbreviations(institution, isSkill));
}

function phrasesOf(words: readonly string[], isSkill: (folded: string) => boolean): Phrase[] {
  const [only] = words;
  if (words.length === 1) return only && !isGeneric(only) && !isSkill(only) ? [{ words, kind: 'school', care: 'capital' }] : [];
  const own = words.filter((word) => !isGeneric(word));
  if (own.length === 0) return [{ words, kind: 'school', care: 'capital' }];
  const beside = [...SCHOOL_HEADS].flatMap((head): Phrase[] =>
    own.length > 3
      ? []
      : [
          { words: [...own, head], kind: 'school', care: 'capital' },
          { words: [head, 'of', ...own], kind: 'school', care: 'capital' },
          { words: [head, ...own], kind: 'school', care: 'capital' },
        ],
  );
  return [{ words, kind: 'school', care: 'always' }, ...beside];
}

const isGeneric = (word: string): boolean => SCHOOL_WORDS.has(word) || PARTICLES.has(word);

/** "Massachusetts Institute of Technology" as MIT, "University of Wexcombe" as UOW. Two letters could be anything. */
function abbreviations(institution: string, isSkill: (folded: string) => boolean): Phrase[] {
  const words = wordsOf(institution.split('(')[0] ?? '').map(({ folded }) => folded);
  const initials = (some: readonly string[]): string => some.map((word) => word.slice(0, 1)).join('');
  const written = new Set([initials(words), initials(words.filter((word) => !PARTICLES.has(word) && word !== 'of' && word !== 'and'))]);
  return [...written]
    .filter((short) => short.length > 2 && short.length < 9 && !isSkill(short))
    .map((short) => ({ words: [short], kind: 'school', care: 'capital', onlyCapitals: true }));
}

/** The distinctive words of an institution, which mean it where the sentence speaks of an education. */
export const distinctiveOf = (institution: string, isSkill: (folded: string) => boolean): string[] =>
  wordsOf(institution)
    .map(({ folded }) => folded)
    .filter((word) => word.length > 2 && !isGeneric(word) && !isSkill(word));
