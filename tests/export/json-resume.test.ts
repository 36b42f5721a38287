import { expect, it } from 'vitest';
import { profileToJsonResume } from '#lib/export/json-resume.ts';
import { readJsonResume } from '#lib/files/json-resume.ts';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { toProfile } from '#lib/reading/to-profile.ts';
import { sampleProfile } from '#tests/ui/sample-report.ts';

const full: Profile = profileSchema.parse({
  ...sampleProfile,
  basics: {
    ...sampleProfile.basics,
    location: 'Leith, Scotland',
    profiles: [{ network: 'GitHub', url: 'https://git.example.test/wren' }, { url: 'wren on chat' }],
  },
  education: [
    {
      institution: 'Firth Example College',
      studyType: 'BSc',
      area: 'Statistics',
      startDate: '2010',
      endDate: '2013',
      courses: ['Survey design'],
    },
  ],
  projects: [{ name: 'Tide table', description: 'Predicts tides with SciPy', keywords: ['SciPy'], highlights: ['Used by a harbour'] }],
  skills: [
    { name: 'PyTorch', keywords: [] },
    { name: 'Data', level: 'good', keywords: ['pandas', 'SQL'] },
  ],
  certificates: [{ name: 'Cloud basics', issuer: 'Example Cloud', date: '2021-04', url: 'no address' }],
  languages: [{ language: 'Scots', fluency: 'native' }],
});

const reread = (profile: Profile): Profile => {
  const outcome = readJsonResume(profileToJsonResume(profile));
  if (outcome.kind !== 'profile') throw new Error(outcome.kind);
  const read = toProfile(outcome.draft, { site: 'file', adapter: 'file', adapterVersion: 1, readAt: '2026-05-04T08:00:00.000Z' });
  if (read.kind !== 'profile') throw new Error(read.message);
  return read.profile;
};

const withoutWording = <T extends { dates?: string | undefined }>(entries: readonly T[]) => entries.map(({ dates: _, ...rest }) => rest);

it('gives the same jobs, education, projects and skills when it is read again', () => {
  const again = reread(full);
  expect(withoutWording(again.work)).toEqual(withoutWording(full.work));
  expect(withoutWording(again.education)).toEqual(withoutWording(full.education));
  expect(withoutWording(again.projects)).toEqual(withoutWording(full.projects));
  expect(again.skills).toEqual(full.skills);
  expect(again.languages).toEqual(full.languages);
  expect(again.basics).toEqual({ ...full.basics, profiles: [{ network: 'GitHub', url: 'https://git.example.test/wren' }] });
});

it('writes only values that the format allows', () => {
  const resume = JSON.parse(
    profileToJsonResume({ ...full, work: [{ name: 'Old Mill', position: 'Clerk', startDate: '0999', highlights: [] }] }),
  );
  expect(resume.certificates).toEqual([{ name: 'Cloud basics', issuer: 'Example Cloud', date: '2021-04' }]);
  expect(resume.basics.profiles).toEqual([{ network: 'GitHub', url: 'https://git.example.test/wren' }, { username: 'wren on chat' }]);
  expect(resume.work).toEqual([{ name: 'Old Mill', position: 'Clerk', highlights: [] }]);
  expect(resume.meta).toEqual({
    version: 'v1.0.0',
    lastModified: '2026-05-03T09:30:00.000Z',
    canonical: 'https://board.example.test/in/wren-tallis/',
  });
});

it('holds nothing that is not part of the format', () => {
  const keys = Object.keys(JSON.parse(profileToJsonResume({ ...full, hidden: [{ text: 'unseen', where: 'white on white' }] })));
  expect(keys.sort()).toEqual(
    [
      '$schema',
      'basics',
      'certificates',
      'education',
      'languages',
      'meta',
      'projects',
      'publications',
      'skills',
      'volunteer',
      'work',
    ].sort(),
  );
});
