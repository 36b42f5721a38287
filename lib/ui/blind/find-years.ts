import type { Cut } from './masking.ts';
import { EDUCATION_CUES, MONTHS } from './word-lists.ts';
import type { Word } from './words.ts';

interface YearsOfEducation {
  years: ReadonlySet<string>;
  /** The whole text is about an education. */
  isEducation: boolean;
  /** Where a school is named. */
  schools: readonly Cut[];
}

/** Words between a year and what makes it one of education. */
const REACH = 12;
const DIRECTLY = 3;

/** The years of education, with month and day where they stand there: those of the profile near a word of education, and any right behind "class of" or "graduated in". */
export function findYears(text: string, words: readonly Word[], { years, isEducation, schools }: YearsOfEducation): Cut[] {
  const cues = words.map(
    ({ folded, start }) => EDUCATION_CUES.has(folded) || schools.some((school) => start >= school.start && start < school.end),
  );
  return words.flatMap((word, index) => {
    if (!/^(?:19|20)\d\d$/u.test(word.folded)) return [];
    const isKnown = years.has(word.folded) && isNearCue(words, cues, index);
    if (!isEducation && !isKnown && !isDirect(words, index)) return [];
    return { ...withDay(text, words, index), what: 'year' as const };
  });
}

function isNearCue(words: readonly Word[], cues: readonly boolean[], index: number): boolean {
  const { sentence } = words[index] ?? {};
  for (let other = Math.max(0, index - REACH); other <= index + REACH; other += 1)
    if (cues[other] && words[other]?.sentence === sentence) return true;
  return false;
}

/** "Class of 2012", "graduated in June 2012". */
function isDirect(words: readonly Word[], index: number): boolean {
  const before = words.slice(Math.max(0, index - DIRECTLY), index).map(({ folded }) => folded);
  if (before.at(-2) === 'class' && before.at(-1) === 'of') return true;
  const verb = before.findLastIndex((word) => word === 'graduated' || word === 'graduating' || word === 'graduation');
  return verb >= 0 && before.slice(verb + 1).every((word) => word === 'in' || MONTHS.has(word) || /^\d+$/u.test(word));
}

/** The year with its month and day: "June 2012", "09/2012", "2012-09". */
function withDay(text: string, words: readonly Word[], index: number): { start: number; end: number } {
  const year = words[index];
  const [before, after] = [words[index - 1], words[index + 1]];
  if (!year) return { start: 0, end: 0 };
  const isMonth = before !== undefined && year.start - before.end < 3 && (MONTHS.has(before.folded) || isNumbered(text, before, year));
  const isFollowed = after !== undefined && isNumbered(text, year, after) && /^\d\d?$/u.test(after.folded);
  return { start: isMonth ? before.start : year.start, end: isFollowed ? after.end : year.end };
}

const isNumbered = (text: string, one: Word, other: Word): boolean =>
  /^[/.–-]$/u.test(text.slice(one.end, other.start)) && (/^\d\d?$/u.test(one.folded) || /^\d\d?$/u.test(other.folded));
