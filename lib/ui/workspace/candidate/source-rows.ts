import type { Finding } from '#lib/analysis/schema.ts';
import type { Education, Profile, Work } from '#lib/profile/schema.ts';
import type { SectionName } from '#lib/profile/sections.ts';
import { placeOf } from '#lib/ui/place.ts';
import { nameList } from './name-list.ts';
import { pairUp } from './pair-up.ts';

/** One line of the comparison: what the profile and the other source say, and where the rules found that the two disagree. */
export interface SourceRow {
  label: string;
  own: string;
  other: string;
  disagree: readonly string[];
}

export interface SourceGroup {
  name: string;
  rows: readonly SourceRow[];
}

/** Two sources of one person by section, entries of one employer or school beside each other. */
export function sourceGroups(profile: Profile, other: Profile, findings: readonly Finding[]): SourceGroup[] {
  const about = findings.filter(
    ({ rule, spans }) => rule === 'integrity/sources-disagree' && spans.some(({ source }) => source === other.id),
  );
  const groups = [
    { name: 'Headline', rows: [plainRow('Headline', profile.basics.label, other.basics.label)] },
    { name: 'Jobs', rows: entryRows({ profile, other, about, section: 'work', words: jobWords, isSame: isSameEmployer }) },
    { name: 'Education', rows: entryRows({ profile, other, about, section: 'education', words: schoolWords, isSame: isSameSchool }) },
    { name: 'Skills', rows: [plainRow('Skills list', skillsOf(profile), skillsOf(other))] },
  ];
  return groups
    .map(({ name, rows }) => ({ name, rows: rows.filter(({ own, other }) => own || other) }))
    .filter(({ rows }) => rows.length > 0);
}

const plainRow = (label: string, own: string, other: string): SourceRow => ({ label, own, other, disagree: [] });

interface Entries<T> {
  profile: Profile;
  other: Profile;
  about: readonly Finding[];
  section: 'work' | ('education' & SectionName);
  words: (profile: Profile, index: number) => string;
  isSame: (a: T, b: T) => boolean;
}

function entryRows<T extends Work | Education>({ profile, other, about, section, words, isSame }: Entries<T>): SourceRow[] {
  const owns = profile[section] as readonly (Work | Education)[] as readonly T[];
  const others = other[section] as readonly (Work | Education)[] as readonly T[];
  const { pairs, right } = pairUp(others, owns, [(a, b) => isSame(a, b) && a.startDate === b.startDate, isSame]);
  const twins = new Map(pairs.map(([theirs, own]) => [own, theirs]));
  const paired = new Set(twins.values());
  const unpaired = new Set(right);
  return [
    ...owns.map((own, index): SourceRow => {
      const twin = twins.get(own);
      const path = `${section}[${index}]`;
      const disagree = about.filter(({ spans }) => spans.some((span) => span.source === undefined && span.path.startsWith(path)));
      return {
        label: nameOf(own),
        own: words(profile, index),
        other: twin && !unpaired.has(own) ? words(other, others.indexOf(twin)) : '',
        disagree: disagree.map(({ message }) => message),
      };
    }),
    ...others.flatMap((theirs, index) => (paired.has(theirs) ? [] : plainRow(nameOf(theirs), '', words(other, index)))),
  ];
}

const nameOf = (entry: Work | Education): string => ('institution' in entry ? entry.institution : entry.name) || 'Not named';

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isSameName(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x !== '' && (x === y || (x.length > 3 && y.length > 3 && (x.includes(y) || y.includes(x))));
}
const isSameEmployer = (a: Work, b: Work): boolean => isSameName(a.name, b.name);
const isSameSchool = (a: Education, b: Education): boolean => isSameName(a.institution, b.institution);

const jobWords = (profile: Profile, index: number): string =>
  [profile.work[index]?.position, placeOf(profile, `work[${index}]`)].filter(Boolean).join(', ');

function schoolWords(profile: Profile, index: number): string {
  const { studyType, area } = profile.education[index] ?? {};
  return [studyType, area, placeOf(profile, `education[${index}]`)].filter(Boolean).join(', ');
}

const skillsOf = ({ skills }: Profile): string =>
  nameList(skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name])));
