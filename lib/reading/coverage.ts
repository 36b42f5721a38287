import type { Profile } from '#lib/profile/schema.ts';
import type { SectionName, SectionReading } from '#lib/profile/sections.ts';
import { SELECTED_TEXT } from './selection.ts';

const TOLD: readonly { section: SectionName; one: string; many: string }[] = [
  { section: 'summary', one: 'About', many: 'About' },
  { section: 'work', one: 'job', many: 'jobs' },
  { section: 'projects', one: 'project', many: 'projects' },
  { section: 'skills', one: 'skill', many: 'skills' },
];

/** What was read, and what was not, in one line: "Read: About, 4 of 4 jobs, 6 of 20 skills". Sections that the source does not have are left out. */
export function coverageLine(profile: Profile): string {
  const read = TOLD.map(({ section, one, many }) => part(profile, section, one, many)).filter(Boolean);
  const unread = TOLD.filter(({ section }) => profile.sections[section].state === 'unreadable').map(({ many }) => many);
  const pages = profile.source.pages ? ` on ${profile.source.pages.length} pages` : '';
  const where = profile.source.adapter === SELECTED_TEXT ? ' in the selected text' : pages;
  const shown = read.length > 0 ? `Read${where}: ${read.join(', ')}` : 'Nothing was read';
  return unread.length > 0 ? `${shown}; not read: ${unread.join(', ')}` : shown;
}

function part(profile: Profile, section: SectionName, one: string, many: string): string {
  const reading = profile.sections[section];
  if (reading.state === 'absent' || reading.state === 'unreadable') return '';
  if (section === 'summary') return reading.state === 'read' ? many : `part of ${many}`;
  return counted(reading, profile[section].length, one, many);
}

function counted({ state, shown, total }: Profile['sections'][SectionName], entries: number, one: string, many: string): string {
  const count = shown ?? entries;
  if (state === 'partial' && total === undefined) return `${count} ${count === 1 ? one : many}, perhaps not all`;
  const all = state === 'read' ? count : (total ?? count);
  return `${count} of ${all} ${all === 1 ? one : many}`;
}

const ALL: Readonly<Record<SectionName, string>> = {
  summary: 'the whole text under About',
  work: 'all jobs',
  projects: 'all projects',
  skills: 'all skills',
  education: 'all of the education',
  certificates: 'all certificates',
  languages: 'all languages',
  volunteer: 'all voluntary work',
  publications: 'all publications',
};

/** What a person can do so that more is read: one sentence for each section of which something is missing and more can be shown. */
export function coverageMore(profile: Profile): string[] {
  const fromFile = profile.source.url === undefined;
  return TOLD.flatMap(({ section }) => {
    const { state, reason } = profile.sections[section];
    if (state !== 'partial' && state !== 'unreadable') return [];
    if (profile.source.adapter === SELECTED_TEXT) return [`Select the part that shows ${ALL[section]} too, then read it again.`];
    if (fromFile) return [`Use a fuller version of the document for ${ALL[section]}.${why({ state, reason })}`];
    return [`Open the page or expand the section that shows ${ALL[section]}, then read it again.`];
  });
}

const why = ({ reason }: { state: SectionReading['state']; reason: string | undefined }): string => (reason ? ` (${reason})` : '');
