import type { Profile } from '#lib/profile/schema.ts';
import type { SectionName } from '#lib/profile/sections.ts';

/** Whether all of a section was seen: only then does a thing not found there mean that it is not there. */
export function isWhollyRead(profile: Profile, section: SectionName): boolean {
  const { state } = profile.sections[section];
  return state === 'read' || state === 'absent';
}

const NAMES: Readonly<Record<SectionName, string>> = {
  summary: 'the summary',
  work: 'the jobs',
  projects: 'the projects',
  skills: 'the skills',
  education: 'the education',
  certificates: 'the certificates',
  languages: 'the languages',
  volunteer: 'the volunteering',
  publications: 'the publications',
};

/** Why nothing can be concluded from a section, in plain words; nothing where it was wholly read. */
export function whyNotRead(profile: Profile, section: SectionName): string | undefined {
  if (isWhollyRead(profile, section)) return undefined;
  const { state, shown, total, reason } = profile.sections[section];
  if (state === 'partial' && shown !== undefined && total !== undefined)
    return `Only ${shown} of ${total} entries of ${NAMES[section]} could be read.`;
  if (state === 'partial') return `Only a part of ${NAMES[section]} could be read.`;
  return `It could not be read what stands in ${NAMES[section]}${reason ? ` (${reason})` : ''}.`;
}
