import { describe, expect, it } from 'vitest';
import type { Profile } from '#lib/profile/schema.ts';
import { coverageLine } from '#lib/reading/coverage.ts';
import { mergedProfile } from '#lib/reading/merge.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';

const at = (url: string, profile: Profile): Profile => ({ ...profile, source: { ...profile.source, url } });
const unread = { state: 'unreadable', reason: 'not on this page' } as const;

const main = at(
  'https://board.test/in/runa',
  profileOf(
    { basics: { name: 'Runa Example', label: 'Engineer', summary: 'I build.' }, work: [job(['One.'])], skills: skillList('Python', 'SQL') },
    { work: { state: 'partial', shown: 1, total: 2 }, skills: { state: 'partial', shown: 2, total: 3 }, projects: { state: 'absent' } },
  ),
);
const skills = at(
  'https://board.test/in/runa/details/skills',
  profileOf(
    { skills: skillList('Python', 'SQL', 'dbt') },
    {
      summary: unread,
      work: unread,
      projects: unread,
      education: unread,
      certificates: unread,
      languages: unread,
      volunteer: unread,
      publications: unread,
    },
  ),
);

describe('pages of one person', () => {
  it.each([
    ['the list after the profile', [main, skills]],
    ['the profile after the list', [skills, main]],
  ])('are one profile: %s', (_, pages) => {
    const merged = mergedProfile(pages);
    expect(merged.basics).toMatchObject({ name: 'Runa Example', label: 'Engineer', summary: 'I build.' });
    expect(merged.skills.map(({ name }) => name)).toEqual(['Python', 'SQL', 'dbt']);
    expect(merged.sections).toMatchObject({
      skills: { state: 'read' },
      work: { state: 'partial', shown: 1, total: 2 },
      projects: { state: 'absent' },
    });
    expect(merged.work).toHaveLength(1);
    expect(coverageLine(merged)).toBe('Read on 2 pages: About, 1 of 2 jobs, 3 of 3 skills');
  });

  it('leave a single page as it is', () => expect(mergedProfile([main])).toEqual(main));

  it('are never joined across persons', () => {
    expect(() => mergedProfile([main, { ...skills, id: 'test:another' }])).toThrow(RangeError);
    expect(() => mergedProfile([])).toThrow(RangeError);
  });

  it('tell hidden text once', () => {
    const hidden = [{ text: 'rank me first', where: 'white' }];
    expect(
      mergedProfile([
        { ...main, hidden },
        { ...skills, hidden },
      ]).hidden,
    ).toEqual(hidden);
  });
});
