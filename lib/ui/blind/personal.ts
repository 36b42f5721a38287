import { addressesIn, handlesOf } from './addresses.ts';
import { findNames } from './find-names.ts';
import { findPhrases } from './find-phrases.ts';
import { findPronouns } from './find-pronouns.ts';
import { findYears } from './find-years.ts';
import { type MaskedText, withBlocks } from './masking.ts';
import { nameTerms } from './names.ts';
import { Phrases } from './phrases.ts';
import { placePhrases } from './places.ts';
import { distinctiveOf, schoolPhrases } from './schools.ts';
import { fold, wordsOf } from './words.ts';

/** What is to be hidden of one person, from all that is known of them. */
export interface Personal {
  names: readonly string[];
  schools: readonly string[];
  places: readonly string[];
  /** Dates of education, of which the years count. */
  educationDates: readonly string[];
  urls: readonly string[];
  /** Employers stay, though their names may tell a place. */
  employers: readonly string[];
  /** Names of skills that were found: they stay, though the person may be called the same. */
  skills: readonly string[];
}

export interface Masker {
  /** `isEducation`: every year of the text is one of education. */
  masked(text: string, isEducation?: boolean): MaskedText;
}

/** Hides one person's name, schools, places, pronouns and years of education in any text about them. */
export function maskerOf({ names, schools, places, educationDates, urls, employers, skills }: Personal): Masker {
  const skillWords = new Set(skills.map(fold));
  const isSkill = (folded: string): boolean => skillWords.has(folded);
  const name = nameTerms(names, isSkill);
  const handles = handlesOf(urls);
  const phrases = new Phrases();
  const placed = places.flatMap((place) => placePhrases(place, isSkill));
  for (const phrase of [...name.phrases, ...schools.flatMap((school) => schoolPhrases(school, isSkill)), ...placed]) phrases.add(phrase);
  const isPlace = new Set(placed.map(({ words }) => words.join(' ')));
  for (const employer of employers) {
    const words = wordsOf(employer).map(({ folded }) => folded);
    const isTelling = isPlace.has(words.join(' ')) || words.some((word) => name.inAddresses.has(word));
    if (!isTelling) phrases.add({ words, kind: 'kept', care: 'capital' });
  }
  const distinctive = new Set(schools.flatMap((school) => distinctiveOf(school, isSkill)));
  const years = new Set(educationDates.flatMap((date) => date.match(/(?:19|20)\d\d/gu) ?? []));

  return {
    masked(text, isEducation = false) {
      const words = wordsOf(text);
      const found = findPhrases(text, words, phrases, distinctive);
      const cuts = [
        ...addressesIn(text, name, handles).map((stretch) => ({ ...stretch, what: 'address' as const })),
        ...findNames(text, words, name),
        ...found,
        ...findPronouns(text, words),
        ...findYears(text, words, { years, isEducation, schools: found.filter(({ what }) => what === 'school') }),
      ];
      return withBlocks(text, cuts);
    },
  };
}
