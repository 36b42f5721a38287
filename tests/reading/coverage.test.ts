import { describe, expect, it } from 'vitest';
import type { Profile } from '#lib/profile/schema.ts';
import type { SectionName, SectionReading } from '#lib/profile/sections.ts';
import { coverageLine, coverageMore } from '#lib/reading/coverage.ts';
import { toProfile } from '#lib/reading/to-profile.ts';

function profileWith(sections: Partial<Record<SectionName, SectionReading>>, url?: string): Profile {
  const draft = {
    basics: { summary: 'Ten years.' },
    work: [{ name: 'Elm Ltd' }, { name: 'Ash Ltd' }],
    skills: [{ name: 'Python' }],
    sections: { projects: { state: 'absent' }, ...sections },
  };
  const read = toProfile(draft, { site: 'x', adapter: 'x', adapterVersion: 1, readAt: '2026-11-22T10:00:00.000Z', ...(url && { url }) });
  if (read.kind !== 'profile') throw new Error(read.kind);
  return read.profile;
}

describe('coverageLine', () => {
  it.each<[Partial<Record<SectionName, SectionReading>>, string]>([
    [
      { summary: { state: 'read' }, work: { state: 'read' }, skills: { state: 'partial', shown: 2, total: 31 } },
      'Read: About, 2 of 2 jobs, 2 of 31 skills',
    ],
    [
      { summary: { state: 'read' }, work: { state: 'partial', shown: 2, total: 9 }, skills: { state: 'read' } },
      'Read: About, 2 of 9 jobs, 1 of 1 skill',
    ],
    [
      { summary: { state: 'partial' }, work: { state: 'partial' }, skills: { state: 'absent' } },
      'Read: part of About, 2 jobs, perhaps not all',
    ],
    [{ summary: { state: 'absent' }, work: { state: 'read' }, skills: { state: 'unreadable' } }, 'Read: 2 of 2 jobs; not read: skills'],
    [
      { summary: { state: 'unreadable' }, work: { state: 'unreadable' }, skills: { state: 'unreadable' } },
      'Nothing was read; not read: About, jobs, skills',
    ],
  ])('%j', (sections, line) => {
    expect(coverageLine(profileWith(sections))).toBe(line);
  });
});

describe('coverageMore', () => {
  const partial: Partial<Record<SectionName, SectionReading>> = {
    summary: { state: 'read' },
    work: { state: 'read' },
    skills: { state: 'partial', shown: 2, total: 31 },
  };
  it('says how to show the rest of a page', () => {
    expect(coverageMore(profileWith(partial, 'https://board.test/ada'))).toEqual([
      'Open the page or expand the section that shows all skills, then read it again.',
    ]);
  });
  it('asks for a fuller document, with the reason', () => {
    expect(coverageMore(profileWith({ ...partial, skills: { state: 'unreadable', reason: 'two columns' } }))).toEqual([
      'Use a fuller version of the document for all skills. (two columns)',
    ]);
  });
  it('has nothing to say when all was read', () => {
    expect(coverageMore(profileWith({ ...partial, skills: { state: 'read' } }))).toEqual([]);
  });
});
