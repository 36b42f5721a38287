import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';
import { people } from '#tests/fixtures/people/people.ts';
import type { Employment, Person, Role } from '#tests/fixtures/people/person.ts';

/** An invented person whose jobs hold about `words` words: the jobs of the demo's people, one after the other, as often as it takes. */
export function longPerson(words: number): Person {
  const [first] = people;
  if (!first) throw new Error('There are no people');
  const jobs = people.flatMap(({ work }) => work);
  const work: Employment[] = [];
  for (let count = 0; count < words; ) {
    const job = jobs[work.length % jobs.length];
    if (!job) break;
    const numbered = withDates(job, work.length);
    work.push(numbered);
    count += wordsOf(numbered);
  }
  return { ...first, slug: 'long-profile-example', name: 'Noor Example', page: 'linkedin-2024', work };
}

/** One year a job, backwards from 2025, and round again after thirty. */
function withDates(job: Employment, index: number): Employment {
  const year = 2025 - (index % 30);
  const [role] = job.roles;
  const dated = (one: Role): Role => ({ ...one, from: `${year}-01`, to: `${year}-12` });
  return { employer: `${job.employer} ${index + 1}`, roles: role ? [dated(role)] : [] };
}

const wordsOf = ({ roles }: Employment): number =>
  roles
    .flatMap(({ lines }) => lines)
    .join(' ')
    .split(' ').length;

export const profileOf = (person: Person): Profile =>
  profileSchema.parse({
    schemaVersion: 1,
    id: person.slug,
    source: { site: 'bench', adapter: 'bench', adapterVersion: 1, readAt: '2026-11-01T00:00:00Z' },
    basics: { name: person.name, label: person.headline, summary: person.about.join('\n') },
    work: person.work.flatMap(({ employer, roles }) =>
      roles.map(({ position, type, from, to, lines }) => ({
        name: employer,
        position,
        employmentType: type,
        startDate: from,
        ...(to ? { endDate: to } : { current: true }),
        highlights: lines,
      })),
    ),
    projects: (person.projects ?? []).map(({ name, dates, text }) => ({ name, dates, description: text })),
    skills: person.skills.map((name) => ({ name })),
    sections: Object.fromEntries(SECTION_NAMES.map((name) => [name, { state: 'read' }])),
  });
