import type { ProfileDraft } from '#lib/profile/draft.ts';
import { readBlocks } from './blocks.ts';
import { readEducation } from './education.ts';
import { readDeeds } from './functional.ts';
import { type JobContext, readJobs } from './jobs.ts';
import { readLanguages, readSkills } from './lists.ts';
import { readProjects } from './projects.ts';
import { readCertificates, readPublications, readVolunteering } from './rows.ts';
import type { Section } from './sections.ts';
import type { HeadingKind } from './words/heading-words.ts';

type Lists = Required<
  Pick<ProfileDraft, 'work' | 'education' | 'projects' | 'skills' | 'certificates' | 'languages' | 'volunteer' | 'publications'>
>;

/** What one section holds; `left` is text in it that belongs to no entry. */
export type SectionRead = Partial<Lists> & { left?: string[] };

const texts = ({ lines }: Section): string[] => readBlocks(lines).map(({ text }) => text);

/** One reader a kind of section. The summary is read beforehand, since the jobs' context needs it. */
const READERS: Readonly<Record<HeadingKind, (section: Section, context: JobContext) => SectionRead>> = {
  summary: () => ({}),
  work: (section, context) => readJobs(section, context),
  projects: (section) => ({ projects: section.isFunctional ? readDeeds(section) : readProjects(section.lines) }),
  skills: ({ lines }) => readSkills(lines),
  education: ({ lines }) => ({ education: readEducation(lines) }),
  certificates: ({ lines }) => readCertificates(lines),
  languages: ({ lines }) => readLanguages(lines),
  volunteer: ({ lines }) => ({ volunteer: readVolunteering(lines) }),
  publications: ({ lines }) => ({ publications: readPublications(lines) }),
  other: (section) => ({ left: texts(section) }),
};

/** Reads each section into the draft's lists; sections of one kind go on one another. */
export function readSections(
  sections: readonly Section[],
  context: JobContext,
): Partial<Lists> & { other: NonNullable<ProfileDraft['other']> } {
  const reads = sections.map((section) => ({ section, read: READERS[section.kind](section, context) }));
  const other = reads.flatMap(({ section, read }) => (read.left ?? []).map((text) => ({ heading: section.title, text })));
  const all = <K extends keyof Lists>(key: K): Partial<Pick<Lists, K>> => {
    const entries: unknown[] = reads.flatMap(({ read }): readonly unknown[] => read[key] ?? []);
    return entries.length > 0 ? ({ [key]: entries } as Pick<Lists, K>) : {};
  };
  return {
    ...all('work'),
    ...all('education'),
    ...all('projects'),
    ...all('skills'),
    ...all('certificates'),
    ...all('languages'),
    ...all('volunteer'),
    ...all('publications'),
    other,
  };
}
