import type { ProfileDraft, ReadOutcome } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionName, type SectionReading } from '#lib/profile/sections.ts';
import { field, type Json, records, strings, text } from './json-values.ts';

/** Longest file that is read, in UTF-16 units. */
const MAX_JSON = 2_000_000;

/** Reads a JSON Resume 1.x. Missing fields and unknown ones are no fault; values of a wrong type are left out. */
export function readJsonResume(source: string): ReadOutcome {
  if (source.length > MAX_JSON)
    return { kind: 'too-large', message: 'This file is longer than two million characters. Give the résumé alone.' };
  const parsed = parseJson(source);
  if ('fault' in parsed) return { kind: 'malformed', message: `This is not valid JSON${parsed.fault}.` };
  const resume = parsed.value;
  if (!isRecord(resume))
    return { kind: 'malformed', message: 'A JSON Resume is an object with “basics”, “work” and so on; this is something else.' };
  const draft = toDraft(resume);
  return isEmpty(draft)
    ? { kind: 'not-a-profile', message: 'None of the fields of a JSON Resume (basics, work, skills, …) is in this file.' }
    : { kind: 'profile', draft };
}

function parseJson(source: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(source.replace(/^\ufeff/, '')) };
  } catch (error) {
    const where = /(?:at|after)[^.]*?(position \d+|line \d+ column \d+)(?: \((line \d+ column \d+)\))?/.exec(
      error instanceof Error ? error.message : '',
    );
    return { fault: where ? `, at ${where[2] ?? where[1]}` : '' };
  }
}

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function toDraft(resume: Json): ProfileDraft {
  const basics = isRecord(resume.basics) ? resume.basics : {};
  const draft: ProfileDraft = { basics: basicsOf(basics), ...LISTS(resume), other: otherOf(resume), sections: {} };
  draft.sections = Object.fromEntries(SECTION_NAMES.map((name) => [name, stateOf(name, resume, draft)]));
  return draft;
}

const isEmpty = ({ basics, sections }: ProfileDraft): boolean =>
  Object.keys(basics).length === 0 && !Object.values(sections).some(({ state }) => state === 'read');

function stateOf(name: SectionName, resume: Json, draft: ProfileDraft): SectionReading {
  if (name === 'summary') return { state: draft.basics.summary ? 'read' : 'absent' };
  const value = resume[name];
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return { state: 'absent' };
  const total = Array.isArray(value) ? value.length : 0;
  const shown = draft[name]?.length ?? 0;
  if (shown === 0) return { state: 'unreadable', reason: `“${name}” is not a list of entries` };
  return shown < total ? { state: 'partial', shown, total } : { state: 'read' };
}

function basicsOf(basics: Json): ProfileDraft['basics'] {
  const location = isRecord(basics.location)
    ? [text(basics.location.city), text(basics.location.region), text(basics.location.countryCode)].filter(Boolean).join(', ')
    : text(basics.location);
  const profiles = [
    ...records(basics.profiles).flatMap((entry) => (text(entry.url) ? [{ ...field(entry, 'network'), url: text(entry.url) ?? '' }] : [])),
    ...(text(basics.url) ? [{ url: text(basics.url) ?? '' }] : []),
  ];
  return {
    ...field(basics, 'name'),
    ...field(basics, 'label'),
    ...field(basics, 'summary'),
    ...(location && { location }),
    ...(profiles.length > 0 && { profiles }),
  };
}

/** Absent ends mean "present" for a job, as JSON Resume has it. */
const datesOf = (entry: Json, open: boolean): { startDate?: string; endDate?: string; current?: boolean } => {
  const end = text(entry.endDate);
  const present = end !== undefined && /^(?:present|current|now|today|ongoing)$/i.test(end.trim());
  const current = present || (open && end === undefined && text(entry.startDate) !== undefined);
  return { ...field(entry, 'startDate'), ...(end !== undefined && !present && { endDate: end }), ...(current && { current: true }) };
};

const LISTS = (resume: Json): Omit<ProfileDraft, 'basics' | 'sections'> => ({
  work: records(resume.work).map((entry) => ({
    ...field(entry, 'name', 'company'),
    ...field(entry, 'position'),
    ...field(entry, 'location'),
    ...field(entry, 'summary', 'description'),
    ...datesOf(entry, true),
    highlights: strings(entry.highlights),
  })),
  education: records(resume.education).map((entry) => ({
    ...field(entry, 'institution'),
    ...field(entry, 'area'),
    ...field(entry, 'studyType'),
    ...datesOf(entry, false),
    courses: strings(entry.courses),
  })),
  projects: records(resume.projects).map((entry) => ({
    ...field(entry, 'name'),
    ...field(entry, 'description', 'summary'),
    ...field(entry, 'entity'),
    ...field(entry, 'url'),
    ...datesOf(entry, false),
    highlights: strings(entry.highlights),
    keywords: strings(entry.keywords),
  })),
  volunteer: records(resume.volunteer).map((entry) => ({
    ...field(entry, 'organization'),
    ...field(entry, 'position'),
    ...field(entry, 'summary'),
    ...datesOf(entry, false),
    highlights: strings(entry.highlights),
  })),
  skills: [
    ...records(resume.skills).map((entry) => ({
      name: text(entry.name) ?? '',
      ...field(entry, 'level'),
      keywords: strings(entry.keywords),
    })),
    ...strings(resume.skills).map((name) => ({ name })),
  ].filter(({ name }) => name),
  certificates: records(resume.certificates).flatMap((entry) =>
    named(entry, { ...field(entry, 'issuer'), ...field(entry, 'date'), ...field(entry, 'url') }),
  ),
  publications: records(resume.publications).flatMap((entry) =>
    named(entry, { ...field(entry, 'publisher'), ...field(entry, 'releaseDate'), ...field(entry, 'summary'), ...field(entry, 'url') }),
  ),
  languages: records(resume.languages).flatMap((entry) =>
    text(entry.language) ? [{ language: text(entry.language) ?? '', ...field(entry, 'fluency') }] : [],
  ),
});

const named = <T extends object>(entry: Json, rest: T): (T & { name: string })[] => {
  const name = text(entry.name);
  return name === undefined ? [] : [{ ...rest, name }];
};

/** Awards have no field of their own. Interests are private life and references speak of third persons: neither is read. */
const otherOf = (resume: Json): NonNullable<ProfileDraft['other']> =>
  records(resume.awards).flatMap((entry) => {
    const parts = [text(entry.name), text(entry.title), text(entry.awarder), text(entry.summary)].filter(Boolean);
    return parts.length > 0 ? [{ heading: 'Awards', text: parts.join('\n') }] : [];
  });
