import { describe, expect, it } from 'vitest';
import { readJsonResume } from '#lib/files/json-resume.ts';
import type { ProfileDraft } from '#lib/profile/draft.ts';

function draftOf(resume: unknown): ProfileDraft {
  const outcome = readJsonResume(JSON.stringify(resume));
  if (outcome.kind !== 'profile') throw new Error(`${outcome.kind}: ${outcome.message}`);
  return outcome.draft;
}

describe('a JSON Resume', () => {
  it('keeps its fields', () => {
    const draft = draftOf({
      basics: {
        name: 'Ada Birch',
        label: 'Engineer',
        summary: 'Ten years.',
        image: 'face.png',
        email: 'ada@example.test',
        phone: '000',
        location: { city: 'Leeds', countryCode: 'GB', address: '1 Elm Road' },
        profiles: [{ network: 'Code', url: 'https://code.example/ada', username: 'ada' }],
      },
      work: [{ name: 'Elm Ltd', position: 'Engineer', startDate: '2019-05', highlights: ['Moved it.'] }],
      education: [{ institution: 'Elm University', studyType: 'BSc', area: 'Physics', endDate: '2010' }],
      skills: [{ name: 'Web', level: 'Expert', keywords: ['Django'] }, 'Python'],
      awards: [{ title: 'Prize', summary: 'For care.' }],
    });
    expect(draft.basics).toEqual({
      name: 'Ada Birch',
      label: 'Engineer',
      summary: 'Ten years.',
      location: 'Leeds, GB',
      profiles: [{ network: 'Code', url: 'https://code.example/ada' }],
    });
    expect(draft.work).toEqual([{ name: 'Elm Ltd', position: 'Engineer', startDate: '2019-05', current: true, highlights: ['Moved it.'] }]);
    expect(draft.education).toEqual([{ institution: 'Elm University', studyType: 'BSc', area: 'Physics', endDate: '2010', courses: [] }]);
    expect(draft.skills).toEqual([{ name: 'Web', level: 'Expert', keywords: ['Django'] }, { name: 'Python' }]);
    expect(draft.other).toEqual([{ heading: 'Awards', text: 'Prize\nFor care.' }]);
    expect([draft.sections.work, draft.sections.projects]).toEqual([{ state: 'read' }, { state: 'absent' }]);
  });

  it('is read without interests and references', () => {
    const draft = draftOf({
      basics: { name: 'Ada Birch' },
      awards: [{ title: 'Prize', awarder: 'Elm Society' }],
      interests: [{ name: 'Choir', keywords: ['Parish'] }],
      references: [{ name: 'Bo Ash', reference: 'She is kind.' }],
    });
    expect(draft.other).toEqual([{ heading: 'Awards', text: 'Prize\nElm Society' }]);
    expect(JSON.stringify(draft)).not.toMatch(/Choir|Parish|Bo Ash|kind/);
  });

  it.each([
    [
      { startDate: '2019', endDate: '2021-03' },
      { startDate: '2019', endDate: '2021-03' },
    ],
    [
      { startDate: '2019', endDate: 'Present' },
      { startDate: '2019', current: true },
    ],
    [
      { startDate: '2019', endDate: '' },
      { startDate: '2019', current: true },
    ],
    [{ endDate: '2021' }, { endDate: '2021' }],
    [{}, {}],
  ])('reads the dates %j', (dates, expected) => {
    const [job] = draftOf({ work: [{ name: 'Elm Ltd', ...dates }] }).work ?? [];
    expect(job).toEqual({ name: 'Elm Ltd', ...expected, highlights: [] });
  });

  it('leaves out what is of a wrong type, and says so of a section', () => {
    const draft = draftOf({
      basics: { name: 7, label: ['x'], summary: null },
      work: 'none',
      skills: [{ name: 'Python' }, null, 3, [], { name: {} }],
    });
    expect(draft.basics).toEqual({ name: '7' });
    expect(draft.skills?.map(({ name }) => name)).toEqual(['Python', '3']);
    expect(draft.sections.work).toEqual({ state: 'unreadable', reason: '“work” is not a list of entries' });
    expect(draft.sections.skills).toEqual({ state: 'partial', shown: 2, total: 5 });
  });

  it('is not fooled by keys of objects themselves', () => {
    const outcome = readJsonResume(
      '{"__proto__": {"polluted": true}, "basics": {"name": "Ada", "__proto__": {"label": "x"}}, "work": {"constructor": 1}}',
    );
    expect(outcome).toMatchObject({ kind: 'profile', draft: { basics: { name: 'Ada' } } });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what is none', () => {
  it.each([
    ['{"basics": ', 'malformed'],
    ['', 'malformed'],
    ['[1, 2]', 'malformed'],
    ['"text"', 'malformed'],
    ['null', 'malformed'],
    ['['.repeat(100_000), 'malformed'],
    [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'not-a-profile'],
    ['{"hello": "world"}', 'not-a-profile'],
    [' '.repeat(2_000_001), 'too-large'],
  ])('%.30j is refused', (source, kind) => {
    expect(readJsonResume(source).kind).toBe(kind);
  });

  it('says where the JSON breaks', () => {
    const outcome = readJsonResume('{"basics": {"name": "Ada",}}');
    expect('message' in outcome && outcome.message).toMatch(/^This is not valid JSON, at (line 1 column 27|position 26)\.$/);
  });
});
