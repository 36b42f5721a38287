import type { ProfileDraft } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionName, type SectionReading } from '#lib/profile/sections.ts';
import { readingWith } from './page-coverage.ts';
import { dropsSkills, jobsIn, projectsIn, schoolsIn, skillsIn } from './page-entries.ts';
import type { PageSection } from './page-sections.ts';
import type { MetadataDraft } from './schema-org.ts';

export type Read = Omit<MetadataDraft, 'basics' | 'personId'> & { summary: string };

/** What stands under the headings that a Profile has a section for. */
export function byHeadings(root: Element, sections: readonly PageSection[]): Read {
  const linesOf = (section: SectionName) => sections.filter((part) => part.section === section);
  const all = <T>(section: SectionName, read: (part: PageSection) => T[]): T[] => linesOf(section).flatMap(read);
  const texts = (section: SectionName) => all(section, ({ lines }) => lines.map((line) => line.text));
  return {
    work: all('work', ({ lines }) => jobsIn(root, lines)),
    education: all('education', ({ lines }) => schoolsIn(root, lines)),
    projects: all('projects', ({ lines }) => projectsIn(root, lines)),
    volunteer: all('volunteer', ({ lines }) => jobsIn(root, lines)).map(({ name, ...job }) => ({
      ...job,
      ...(name && { organization: name }),
    })),
    skills: all('skills', ({ lines }) => skillsIn(lines)),
    certificates: texts('certificates').map((name) => ({ name })),
    languages: texts('languages')
      .flatMap((text) => text.split(/\s*[,;]\s*/))
      .map((language) => ({ language })),
    publications: texts('publications').map((name) => ({ name })),
    summary: texts('summary').join('\n'),
  };
}

/** Headings tell more than metadata; metadata fill what they leave out. `whole` is a page of which a section without a heading can be called absent. */
export function joined(said: MetadataDraft | undefined, read: Read, whole: boolean, parts: readonly PageSection[]): ProfileDraft {
  const { summary, ...lists } = read;
  const own = Object.fromEntries(Object.entries(lists).filter(([, entries]) => Array.isArray(entries) && entries.length > 0));
  const draft: ProfileDraft = { ...said, ...own, basics: { ...said?.basics, ...(summary && { summary }) }, sections: {} };
  for (const section of SECTION_NAMES) draft.sections[section] = readingOf(section, said, own, whole, draft, parts);
  return draft;
}

const SHORTENED: SectionReading = { state: 'partial', reason: 'the page shows the beginning of it' };
type ListName = Exclude<SectionName, 'summary'>;

function coverageOf(section: SectionName, shown: number, parts: readonly PageSection[]): SectionReading {
  const reading = readingWith(
    shown,
    parts.flatMap(({ withheld }) => withheld),
  );
  const dropped = section === 'skills' && parts.some(({ lines }) => dropsSkills(lines));
  return dropped && reading.state === 'read'
    ? { state: 'partial', shown, reason: 'some lines are too long for the name of a skill' }
    : reading;
}

function readingOf(
  section: SectionName,
  said: MetadataDraft | undefined,
  own: object,
  whole: boolean,
  draft: ProfileDraft,
  parts: readonly PageSection[],
): SectionReading {
  const parted = parts.filter((part) => part.section === section);
  if (section === 'summary' && draft.basics.summary)
    return parted.some(({ withheld }) => withheld.length > 0) ? SHORTENED : { state: 'read' };
  if (Object.hasOwn(own, section)) return coverageOf(section, (draft[section as ListName] ?? []).length, parted);
  if (parted.length > 0) return { state: 'unreadable', reason: 'the heading is there, but no entry could be read' };
  const shown = section === 'summary' ? 0 : (said?.[section]?.length ?? 0);
  if (shown > 0) return { state: 'partial', shown, reason: 'only what the page says in its metadata' };
  return whole ? { state: 'absent' } : { state: 'unreadable', reason: 'no heading for it on this page' };
}
