import { type Span, wholeSpan } from '#lib/evidence/span.ts';
import { firstMonth, lastMonth, monthAndYear, type PartialDate } from '#lib/profile/partial-date.ts';
import type { Education, Profile, Work } from '#lib/profile/schema.ts';

/** What two sources say of one thing, in words, and how many months lie between. */
export interface DateDifference {
  own: string;
  other: string;
  months: number;
}

/** Months by which dates of one job differ honestly: notice, leave to be taken, the first of a month. */
const TOLERANCE = 2;

type Ends = Pick<Work, 'startDate' | 'endDate' | 'current'>;

/** The larger difference of two jobs' dates that their precision can't explain; dates that one of them lacks are no difference. */
export function dateDifference(own: Ends, other: Ends, today: PartialDate): DateDifference | undefined {
  const differences = [between(own.startDate, other.startDate, 'since'), between(endOf(own, today), endOf(other, today), 'until', today)];
  return differences.flatMap((each) => each ?? []).sort((a, b) => b.months - a.months)[0];
}

const endOf = ({ endDate, current }: Ends, today: PartialDate): PartialDate | undefined => (current ? today : endDate);

function between(
  own: PartialDate | undefined,
  other: PartialDate | undefined,
  word: string,
  today?: PartialDate,
): DateDifference | undefined {
  if (!own || !other) return undefined;
  const months = Math.max(firstMonth(own) - lastMonth(other), firstMonth(other) - lastMonth(own));
  const told = (date: PartialDate): string => (date === today ? 'until today' : `${word} ${monthAndYear(date)}`);
  return months > TOLERANCE ? { own: told(own), other: told(other), months } : undefined;
}

/** Words of a title that set a rank, lowest first. A title without any stands between junior and senior. */
const RANKS: readonly (readonly [rank: number, words: RegExp])[] = [
  [5, /\b(?:chief|c[teid]o|vp|vice president|director|head|leiter(?:in)?|directeur|directora?)\b/iu],
  [4, /\b(?:lead|leader|principal|staff|architect|manager|team lead)\b/iu],
  [3, /\b(?:senior|sr)\b/iu],
  [1, /\b(?:junior|jr|graduate|associate)\b/iu],
  [0, /\b(?:intern|internship|trainee|working student|werkstudent(?:in)?|praktikant(?:in)?|stagiaire|becari[oa]|apprentice)\b/iu],
];
const PLAIN = 2;

const rankOf = (title: string): number => RANKS.find(([, words]) => words.test(title))?.[0] ?? PLAIN;

/** Whether two titles of one job stand at different ranks. Other words for one rank are no difference. */
export const ranksDiffer = (own: string, other: string): boolean =>
  own.trim() !== '' && other.trim() !== '' && rankOf(own) !== rankOf(other);

const DEGREES: readonly RegExp[] = [
  /\b(?:ph\.?\s?d|dr\.|doctor|doctorate|doktor|doctorat|doctorado|dottorato)/iu,
  /\b(?:m\.?\s?(?:sc|a|eng|res|phil)\b|mba\b|master|máster|magister|diplom\b|laurea magistrale)/iu,
  /\b(?:b\.?\s?(?:sc|a|eng)\b|bachelor|licence|licenciatura|grado|laurea triennale)/iu,
];

const degreeOf = (text: string): number => DEGREES.findIndex((degree) => degree.test(text));

export interface DegreeDifference {
  institution: string;
  own: Span;
  theirs: Span;
}

/** Schools that stand once in both sources, with degrees of different levels. */
export function degreeDifferences(own: Profile, other: Profile): DegreeDifference[] {
  return own.education.flatMap((entry, i) => {
    const k = theOnlyTwin(own, other, entry);
    const twin = k === undefined ? undefined : other.education[k];
    const [here, there] = [degreeOf(entry.studyType ?? ''), degreeOf(twin?.studyType ?? '')];
    if (!twin || here < 0 || there < 0 || here === there) return [];
    const spanAt = (index: number, text = ''): Span => wholeSpan({ path: `education[${index}].studyType`, text });
    return { institution: entry.institution, own: spanAt(i, entry.studyType), theirs: spanAt(k ?? 0, twin.studyType) };
  });
}

function theOnlyTwin(own: Profile, other: Profile, entry: Education): number | undefined {
  const isSame = (each: Education): boolean => plain(each.institution) === plain(entry.institution);
  const twins = other.education.flatMap((each, k) => (isSame(each) ? k : []));
  return plain(entry.institution) && own.education.filter(isSame).length === 1 && twins.length === 1 ? twins[0] : undefined;
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
