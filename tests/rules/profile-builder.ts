import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { SECTION_NAMES, type SectionReading } from '#lib/profile/sections.ts';

type Parts = Partial<
  Record<'basics' | 'work' | 'projects' | 'skills' | 'education' | 'certificates' | 'volunteer' | 'other' | 'hidden', unknown>
>;

/** A whole Profile from the parts that a test speaks of; every section counts as read unless `sections` says otherwise. */
export function profileOf(parts: Parts, sections: Partial<Profile['sections']> = {}): Profile {
  const read: SectionReading = { state: 'read' };
  return profileSchema.parse({
    schemaVersion: 1,
    id: 'test:someone',
    source: { site: 'test', adapter: 'test', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' },
    basics: {},
    ...parts,
    sections: { ...Object.fromEntries(SECTION_NAMES.map((name) => [name, read])), ...sections },
  });
}

interface JobParts {
  name?: string;
  position?: string;
  startDate?: string;
  endDate?: string;
  current?: boolean;
  employmentType?: string;
  dates?: string;
}

/** A job of 2020 to 2023 that holds these lines. */
export function job(highlights: readonly string[], parts: JobParts = {}) {
  const open = parts.current ? {} : { endDate: '2023-12' };
  return { name: 'Alder & Finch', position: 'Engineer', startDate: '2020-01', ...open, highlights: [...highlights], ...parts };
}

export const skillList = (...names: string[]) => names.map((name) => ({ name }));
