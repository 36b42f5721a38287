import type { Profile } from '#lib/profile/schema.ts';
import { spellDate } from './words.ts';

const BASICS = new Map([
  ['label', 'Headline'],
  ['summary', 'About'],
  ['name', 'Name'],
]);
const SECTIONS = new Map([
  ['skills', 'Skills list'],
  ['certificates', 'Certificates'],
  ['languages', 'Languages'],
  ['publications', 'Publications'],
]);

/** Where in the profile a span stands, in words: "Halden Freight, Mar 2014 – Aug 2016", "About". */
export function placeOf(profile: Profile, path: string): string {
  const [section = '', second = ''] = path.match(/[A-Za-z]+|\d+/g) ?? [];
  return section === 'basics'
    ? (BASICS.get(second) ?? 'Introduction')
    : (entryPlace(profile, section, Number(second)) ?? SECTIONS.get(section) ?? 'Profile');
}

function entryPlace(profile: Profile, section: string, index: number): string | undefined {
  if (section === 'work') return dated(profile.work[index]?.name || 'A job', profile.work[index]);
  if (section === 'projects') return dated(`Project ${profile.projects[index]?.name ?? ''}`.trim(), profile.projects[index]);
  if (section === 'education') return dated(profile.education[index]?.institution || 'Education', profile.education[index]);
  if (section === 'volunteer') return dated(profile.volunteer[index]?.organization || 'Volunteering', profile.volunteer[index]);
  if (section === 'other') return profile.other[index]?.heading ?? 'Other text';
  if (section === 'hidden') return `Text that a reader does not see: ${profile.hidden[index]?.where ?? 'hidden'}`;
  return undefined;
}

interface Dated {
  dates?: string | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  current?: boolean | undefined;
}

function dated(name: string, entry: Dated | undefined): string {
  return [name, entry && datesOf(entry)].filter(Boolean).join(', ');
}

function datesOf({ dates, startDate, endDate, current }: Dated): string {
  const end = endDate ? spellDate(endDate) : current ? 'present' : '';
  return dates ?? [startDate && spellDate(startDate), end].filter(Boolean).join(' – ');
}
