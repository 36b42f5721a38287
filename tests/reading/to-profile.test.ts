import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { toProfile } from '#lib/reading/to-profile.ts';

const SOURCE = { site: 'file', adapter: 'file', adapterVersion: 1, readAt: '2026-11-22T10:00:00.000Z', fileName: 'cv.txt' };

function profileOf(draft: object): Profile {
  const read = toProfile({ basics: {}, sections: {}, ...draft }, SOURCE);
  if (read.kind !== 'profile') throw new Error(`${read.kind}: ${read.message}`);
  return read.profile;
}

describe('a draft becomes a Profile', () => {
  it('with its source, and every section told', () => {
    const profile = profileOf({
      basics: { name: 'Ada Birch', label: 'Engineer' },
      sections: { work: { state: 'partial', shown: 2, total: 9 }, skills: { state: 'absent' } },
    });
    expect(profile.source).toEqual(SOURCE);
    expect(profile.basics).toEqual({ name: 'Ada Birch', label: 'Engineer', summary: '', profiles: [] });
    expect(profile.sections.work).toEqual({ state: 'partial', shown: 2, total: 9 });
    expect(profile.sections.skills).toEqual({ state: 'absent' });
    expect(profile.sections.projects).toEqual({ state: 'unreadable', reason: 'not on this page' });
    expect(profileSchema.parse(profile)).toEqual(profile);
  });

  it.each([
    [{ dates: 'May 2019 – Present · 2 yrs' }, { dates: 'May 2019 – Present · 2 yrs', startDate: '2019-05', current: true }],
    [{ dates: '2011-10 / 2009-03' }, { dates: '2011-10 / 2009-03', startDate: '2011-10', endDate: '2009-03' }],
    [{ dates: 'long ago' }, { dates: 'long ago' }],
    [
      { dates: 'about 2018', startDate: '2019-3', endDate: '2020-05-17T00:00:00Z' },
      { dates: 'about 2018', startDate: '2019-03', endDate: '2020-05-17' },
    ],
    [
      { startDate: 'March 2020', current: true },
      { startDate: '2020-03', current: true },
    ],
    [{ startDate: '2020-99' }, { startDate: '2020' }],
  ])('with the dates %j of a job', (dates, expected) => {
    expect(profileOf({ work: [{ name: 'Elm Ltd', position: 'Engineer', ...dates }] }).work).toEqual([
      { name: 'Elm Ltd', position: 'Engineer', highlights: [], ...expected },
    ]);
  });

  it('takes the single date of a degree for its end', () => {
    const profile = profileOf({
      education: [{ institution: 'Elm University', dates: '2018' }],
      certificates: [
        { name: 'A', date: 'Issued Mar 2023 · Expires Mar 2026' },
        { name: 'B', date: 'soon' },
      ],
    });
    expect(profile.education).toEqual([{ institution: 'Elm University', dates: '2018', endDate: '2018', courses: [] }]);
    expect(profile.certificates).toEqual([{ name: 'A', date: '2023-03' }, { name: 'B' }]);
  });

  it('without empty entries', () => {
    const profile = profileOf({
      work: [{ dates: '2019' }, { name: ' ', position: '' }, { position: 'Engineer' }],
      skills: [{ name: '' }, { name: 'Python' }],
      education: [{ dates: '2019' }],
      projects: [{ name: '  ' }],
      other: [{ text: '' }],
    });
    expect(profile.work).toEqual([{ name: '', position: 'Engineer', highlights: [] }]);
    expect(profile.skills).toEqual([{ name: 'Python', keywords: [] }]);
    expect([profile.education, profile.projects, profile.other]).toEqual([[], [], []]);
  });

  it('with texts as written, but for what nobody sees', () => {
    const [job] = profileOf({ work: [{ name: 'Elm\u00a0Ltd', position: 'e\u0301\u200b\u0000 Engineer', highlights: ['a  b\r\nc'] }] }).work;
    expect(job).toEqual({ name: 'Elm Ltd', position: 'e\u0301 Engineer', highlights: ['a  b\nc'] });
  });

  it('without birth, nationality, status and pronouns in basics and other', () => {
    const profile = profileOf({
      basics: { name: 'Ada Birch (she/her)', summary: 'I build things. I am a German citizen. I test them.', location: 'Leeds, married' },
      other: [
        { heading: 'OTHER', text: 'Born 12.02.1970 in Gera' },
        { heading: 'OTHER', text: 'Driving licence.' },
      ],
    });
    expect(profile.basics).toEqual({
      name: 'Ada Birch',
      label: '',
      summary: 'I build things.\nI test them.',
      location: 'Leeds',
      profiles: [],
    });
    expect(profile.other).toEqual([{ heading: 'OTHER', text: 'Driving licence.' }]);
  });
});

describe('what is never kept of a person', () => {
  const SAID = 'Date of birth: 3 May 1990\nNationality: Romanian\nMarried, two children';
  const PERSON = /1990|Romanian|[Mm]arried|children/;

  it.each([
    ['work', { name: 'Elm Ltd', summary: SAID, highlights: [SAID, 'Moved it to Django.'] }],
    ['projects', { name: 'Sieve', description: SAID, keywords: ['Married', 'Django'] }],
    ['volunteer', { organization: 'Elm', summary: SAID, highlights: [SAID] }],
    ['education', { institution: 'Elm College', summary: SAID, courses: ['Nationality: Romanian', 'Optics'] }],
    ['skills', { name: 'Python', keywords: ['Married', 'Django'], level: 'Born 3 May 1990' }],
    ['languages', { language: 'Welsh', fluency: 'Nationality: Romanian' }],
    ['publications', { name: 'On sieves', summary: SAID }],
    ['other', { heading: 'NOTES', text: `${SAID}\nDriving licence` }],
    ['hidden', { text: `${SAID}\nWhite on white`, where: 'cv' }],
  ])('goes from %s, and the entry stays', (section, entry) => {
    const profile = profileOf({ [section]: [entry] });
    expect(profile[section as 'work']).toHaveLength(1);
    expect(JSON.stringify(profile)).not.toMatch(PERSON);
  });

  it('leaves no empty entries', () => {
    const profile = profileOf({
      work: [{ summary: SAID }],
      skills: [{ name: 'Married' }],
      languages: [{ language: 'Nationality: Romanian' }],
      hidden: [{ text: SAID, where: 'cv' }],
    });
    expect([profile.work, profile.skills, profile.languages, profile.hidden]).toEqual([[], [], [], []]);
  });

  it('is not looked for in dates and addresses', () => {
    const url = 'https://code.example/married';
    const { projects } = profileOf({ projects: [{ name: 'Sieve', url, dates: 'Born 2019 – 2020' }] });
    expect(projects).toMatchObject([{ url, dates: 'Born 2019 – 2020' }]);
  });

  it('goes with the heading of private life that it stands under', () => {
    const headings = [
      'HEALTH',
      'Family',
      'Religion & politics',
      'Hobbies and family:',
      'Familie',
      'Health data',
      'Family office',
      'Interests',
    ];
    const { other } = profileOf({ other: headings.map((heading) => ({ heading, text: 'Much of it.' })) });
    expect(other.map(({ heading }) => heading)).toEqual(['Health data', 'Family office', 'Interests']);
  });
});

describe('the id', () => {
  const idOf = (draft: object): string => profileOf(draft).id;
  it('is the one of the site, where there is one', () => {
    expect(idOf({ personId: 'board:ada-birch' })).toBe('board:ada-birch');
  });
  it('else tells contents apart, and is the same for the same', () => {
    const ids = ['Python', 'SQL'].map((name) => idOf({ skills: [{ name }] }));
    expect(ids[0]).toMatch(/^content:[0-9a-f]{16}$/);
    expect(ids[0]).not.toBe(ids[1]);
    expect(idOf({ skills: [{ name: 'Python' }] })).toBe(ids[0]);
  });
  it('tells two people with the same text apart', () => {
    expect(idOf({ basics: { name: 'Ada Birch' } })).not.toBe(idOf({ basics: { name: 'Bo Ash' } }));
  });
});

describe('what does not fit', () => {
  it('moves a line that is too long, whole, to the other texts', () => {
    const long = 'Engineer '.repeat(400).trim();
    const profile = profileOf({ work: [{ name: 'Elm Ltd', position: long }], skills: [{ name: long }, { name: 'Python' }] });
    expect(profile.work).toEqual([{ name: 'Elm Ltd', position: '', highlights: [] }]);
    expect(profile.skills.map(({ name }) => name)).toEqual(['Python']);
    expect(profile.other).toEqual([
      { heading: 'position', text: long },
      { heading: 'name', text: long },
    ]);
  });

  it('continues a long text in further entries, and loses nothing', () => {
    const text = 'word '.repeat(25_000).trim();
    const { other } = profileOf({ other: [{ heading: 'NOTES', text }] });
    expect(other.map((entry) => entry.heading)).toEqual(['NOTES', 'NOTES', 'NOTES']);
    expect(other.map((entry) => entry.text).join(' ')).toBe(text);
  });

  it.each([
    [{ basics: { summary: 'x'.repeat(50_001) } }, 'too-large', 'basics.summary'],
    [{ skills: Array.from({ length: 1_001 }, () => ({ name: 'Python' })) }, 'too-large', 'skills'],
    [{ basics: { summary: 'x'.repeat(2_000_001) } }, 'too-large', 'two million'],
    [{ basics: { name: 7 } }, 'malformed', 'basics.name'],
    [{ work: 'none' }, 'malformed', 'work'],
    [{ sections: { work: { state: 'fine' } } }, 'malformed', 'sections.work.state'],
    [{ basics: JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) }, 'malformed', 'nested too deeply'],
  ])('is refused with the place: %.60j', (draft, kind, place) => {
    const read = toProfile({ basics: {}, sections: {}, ...draft }, SOURCE);
    expect(read.kind).toBe(kind);
    expect('message' in read && read.message).toContain(place);
  });

  it.each([undefined, null, 'text', 7, [], {}, { basics: null }])('refuses %j', (draft) => {
    expect(toProfile(draft, SOURCE).kind).toBe('malformed');
  });

  it('never throws, whatever comes', () => {
    const draft = fc.record({
      basics: fc.dictionary(fc.constantFrom('name', 'label', 'summary', '__proto__'), fc.jsonValue()),
      work: fc.array(fc.jsonValue()),
      sections: fc.constant({}),
    });
    fc.assert(
      fc.property(fc.oneof(draft, fc.jsonValue(), fc.anything()), (value) => {
        expect(['profile', 'malformed', 'too-large']).toContain(toProfile(value, SOURCE).kind);
      }),
      { seed: 20261122, numRuns: 1_000 },
    );
  });
});
