import type { Profile } from '#lib/profile/schema.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * The Profile as a JSON Resume 1.0, two spaces deep. What has no place there (other texts, hidden texts, what could not be read) is left out. An entry
 * without an end is one that goes on, as that format has it.
 */
export function profileToJsonResume(profile: Profile): string {
  const { work, education, projects, skills, certificates, languages, volunteer, publications, source } = profile;
  return `${JSON.stringify(
    {
      $schema: SCHEMA,
      basics: basicsOf(profile),
      work: work.map((job) => ({
        ...filled({ name: job.name, position: job.position, location: job.location, summary: job.summary }),
        ...datesOf(job),
        highlights: job.highlights,
      })),
      volunteer: volunteer.map((entry) => ({
        ...filled({ organization: entry.organization, position: entry.position, summary: entry.summary }),
        ...datesOf(entry),
        highlights: entry.highlights,
      })),
      education: education.map((entry) => ({
        ...filled({ institution: entry.institution, area: entry.area, studyType: entry.studyType }),
        ...datesOf(entry),
        courses: entry.courses,
      })),
      certificates: certificates.map(({ name, issuer, date, url }) => ({
        name,
        ...filled({ issuer, date: dateOf(date), url: urlOf(url) }),
      })),
      publications: publications.map(({ name, publisher, releaseDate, summary, url }) => ({
        name,
        ...filled({ publisher, releaseDate: dateOf(releaseDate), summary, url: urlOf(url) }),
      })),
      skills: skills.map(({ name, level, keywords }) => ({ name, ...filled({ level }), keywords })),
      languages: languages.map(({ language, fluency }) => ({ language, ...filled({ fluency }) })),
      projects: projects.map((entry) => ({
        ...filled({ name: entry.name, description: entry.description, entity: entry.entity, url: urlOf(entry.url) }),
        ...datesOf(entry),
        highlights: entry.highlights,
        keywords: entry.keywords,
      })),
      meta: { version: 'v1.0.0', lastModified: source.readAt, ...filled({ canonical: urlOf(source.url) }) },
    },
    null,
    2,
  )}\n`;
}

function basicsOf({ basics: { name, label, summary, location, profiles } }: Profile) {
  return {
    ...filled({ name, label, summary }),
    ...(location && { location: { city: location } }),
    profiles: profiles.map(({ network, url }) => ({ ...filled({ network }), ...(urlOf(url) ? { url } : { username: url }) })),
  };
}

const datesOf = ({
  startDate,
  endDate,
  current,
}: {
  startDate?: string | undefined;
  endDate?: string | undefined;
  current?: boolean | undefined;
}) => filled({ startDate: dateOf(startDate), endDate: current ? undefined : dateOf(endDate) });

/** The format knows the years from 1000 to 2999. */
const dateOf = (date: string | undefined): string | undefined => (date && /^[12]/u.test(date) ? date : undefined);

const urlOf = (url: string | undefined): string | undefined => (url && URL.canParse(url) ? url : undefined);

/** The fields that have a text. */
const filled = (fields: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value ? [[key, value]] : [])));
