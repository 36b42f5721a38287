import type { Education, Profile, Work } from '#lib/profile/schema.ts';
import type { SectionName } from '#lib/profile/sections.ts';
import { placeOf } from '#lib/ui/place.ts';
import { nameList } from './name-list.ts';
import { pairUp } from './pair-up.ts';

/**
 * What a later reading says that an earlier one did not, each in one sentence. What is missing in a section that was not read in full is not said to
 * be gone, nor to be new.
 */
export function profileChanges(earlier: Profile, later: Profile): string[] {
  return [
    ...textChanges(earlier, later),
    ...jobChanges(earlier, later),
    ...schoolChanges(earlier, later),
    ...listChanges(earlier, later),
    ...notCompared(earlier, later),
  ];
}

/** Whether an entry that is not there is really not in the source. */
const isWhole = ({ sections }: Profile, section: SectionName): boolean => ['read', 'absent'].includes(sections[section].state);

function textChanges(earlier: Profile, later: Profile): string[] {
  const [was, is] = [earlier.basics, later.basics];
  const about = was.summary === is.summary ? [] : [was.summary ? (is.summary ? 'About: rewritten' : 'About: gone') : 'About: new'];
  return [
    ...(was.label === is.label ? [] : [`Headline: ${quoted(was.label)} became ${quoted(is.label)}`]),
    ...(isWhole(earlier, 'summary') && isWhole(later, 'summary') ? about : []),
  ];
}

const quoted = (text: string): string => (text ? `“${text}”` : 'none');

const isSameJob = (a: Work, b: Work): boolean => a.name === b.name && a.position === b.position;
const isSameEmployer = (a: Work, b: Work): boolean => a.name === b.name;
const isSameStart = (a: Work, b: Work): boolean => a.position === b.position && a.startDate === b.startDate;

function jobChanges(earlier: Profile, later: Profile): string[] {
  const { pairs, left, right } = pairUp(earlier.work, later.work, [isSameJob, isSameEmployer, isSameStart]);
  return [
    ...pairs.flatMap(([was, is]) => jobChange(was, is)),
    ...(isWhole(earlier, 'work') ? right.map((job) => `New job: ${jobWords(later, job)}`) : []),
    ...(isWhole(later, 'work') ? left.map((job) => `Job gone: ${jobWords(earlier, job)}`) : []),
  ];
}

const jobWords = (profile: Profile, job: Work): string =>
  [job.position, placeOf(profile, `work[${profile.work.indexOf(job)}]`)].filter(Boolean).join(' at ');

function jobChange(was: Work, is: Work): string[] {
  const at = is.name || is.position || 'A job';
  const [before, after] = [datesOf(was), datesOf(is)];
  const isTextSame = was.summary === is.summary && was.highlights.join('\n') === is.highlights.join('\n');
  return [
    ...(was.name === is.name ? [] : [`${at}: employer ${quoted(was.name)} became ${quoted(is.name)}`]),
    ...(was.position === is.position ? [] : [`${at}: title ${quoted(was.position)} became ${quoted(is.position)}`]),
    ...(before === after ? [] : [`${at}: dates ${before} became ${after}`]),
    ...(isTextSame ? [] : [`${at}: the description was changed`]),
  ];
}

/** A range without its wording: the same dates in other words are no change. */
const datesOf = ({ startDate, endDate, current }: Work | Education): string =>
  [startDate ?? 'no start', current ? 'present' : (endDate ?? 'no end')].join(' to ');

function schoolChanges(earlier: Profile, later: Profile): string[] {
  const isSame = (a: Education, b: Education): boolean => a.institution === b.institution;
  const { pairs, left, right } = pairUp(earlier.education, later.education, [isSame]);
  const degree = ({ studyType, area }: Education): string => [studyType, area].filter(Boolean).join(', ');
  return [
    ...pairs.flatMap(([was, is]) => [
      ...(degree(was) === degree(is) ? [] : [`${is.institution}: ${quoted(degree(was))} became ${quoted(degree(is))}`]),
      ...(datesOf(was) === datesOf(is) ? [] : [`${is.institution}: dates ${datesOf(was)} became ${datesOf(is)}`]),
    ]),
    ...(isWhole(earlier, 'education') ? right.map(({ institution }) => `New education: ${institution || NO_SCHOOL}`) : []),
    ...(isWhole(later, 'education') ? left.map(({ institution }) => `Education gone: ${institution || NO_SCHOOL}`) : []),
  ];
}

const NO_SCHOOL = 'an entry without a school';

const LISTS: readonly { section: SectionName; one: string; names: (profile: Profile) => string[] }[] = [
  {
    section: 'skills',
    one: 'Skills',
    names: ({ skills }) => skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name])),
  },
  { section: 'projects', one: 'Projects', names: ({ projects }) => projects.map(({ name }) => name) },
  { section: 'certificates', one: 'Certificates', names: ({ certificates }) => certificates.map(({ name }) => name) },
];

function listChanges(earlier: Profile, later: Profile): string[] {
  return LISTS.flatMap(({ section, one, names }) => {
    const [before, after] = [new Set(names(earlier)), new Set(names(later))];
    const added = isWhole(earlier, section) ? [...after].filter((name) => !before.has(name)) : [];
    const gone = isWhole(later, section) ? [...before].filter((name) => !after.has(name)) : [];
    return [
      ...(added.length > 0 ? [`${one} added: ${nameList(added)}`] : []),
      ...(gone.length > 0 ? [`${one} gone: ${nameList(gone)}`] : []),
    ];
  });
}

const COMPARED: readonly [SectionName, string][] = [
  ['summary', 'About'],
  ['work', 'jobs'],
  ['education', 'education'],
  ['skills', 'skills'],
  ['projects', 'projects'],
  ['certificates', 'certificates'],
];

function notCompared(earlier: Profile, later: Profile): string[] {
  const names = COMPARED.filter(([section]) => !isWhole(earlier, section) || !isWhole(later, section)).map(([, name]) => name);
  return names.length > 0 ? [`Not read in full in both, so not wholly compared: ${names.join(', ')}`] : [];
}
