import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { toProfile } from '#lib/reading/to-profile.ts';
import { failureOf, openPage, readDraft } from './page.ts';

describe('a GitHub overview', () => {
  const draft = readDraft('github/overview');

  it('reads the card without e-mail and pronouns', () => {
    expect(draft.personId).toBe('github:lindqvist-noor');
    expect(draft.basics).toEqual({
      name: 'Noor Lindqvist',
      summary: 'Data pipelines that people can trust.',
      location: 'Bergen',
      profiles: [
        { network: 'GitHub', url: 'https://github.com/lindqvist-noor' },
        { url: 'https://noor.example.org' },
        { url: 'https://social.example.org/@noor' },
      ],
    });
  });

  it('reads pinned repositories with their language, and no fork', () => {
    expect(draft.projects).toEqual([
      {
        name: 'tidewatch',
        description: 'Checks tables against their contracts, with pydantic.',
        url: 'https://github.com/lindqvist-noor/tidewatch',
        keywords: ['Python'],
      },
      {
        name: 'fjordline/ferry',
        description: 'Moves files between stores.',
        url: 'https://github.com/fjordline/ferry',
        keywords: ['Rust'],
      },
    ]);
  });

  it('keeps organisations and the own introduction as prose', () => {
    expect(draft.other).toEqual([
      { heading: 'Organisations', text: '@fjordline\npython-bergen' },
      { heading: 'Profile README', text: 'Hello\nI write about data contracts.' },
    ]);
  });

  it('says of jobs and skills that it cannot know them', () => {
    const reason = 'a GitHub page does not tell of it';
    expect(draft.sections).toMatchObject({
      work: { state: 'unreadable', reason },
      skills: { state: 'unreadable', reason },
      projects: { state: 'partial', shown: 2, reason: 'a GitHub page shows a choice of repositories' },
    });
  });

  it('lets nothing be flagged as missing or unsupported', () => {
    const source = { site: 'github', adapter: 'github', adapterVersion: 1, readAt: '2026-11-22T10:00:00.000Z' };
    const read = toProfile(draft, { ...source, url: 'https://github.com/lindqvist-noor' });
    if (read.kind !== 'profile') throw new Error(read.kind);
    for (const specialization of ['ai-ml', 'web', 'data-engineering']) {
      const report = analyze(read.profile, { schemaVersion: 1, mustHave: [], specialization, level: 'senior' }, '2026-11-22');
      expect(report.findings.filter(({ kind }) => kind === 'missing' || kind === 'unsupported')).toEqual([]);
      expect(report.competencies.map(({ status }) => status)).not.toContain('missing');
    }
  });
});

describe('other pages of GitHub', () => {
  it('reads the list of repositories without forks', () => {
    expect(readDraft('github/repositories').projects).toEqual([
      {
        name: 'tidewatch',
        description: 'Checks tables against their contracts.',
        url: 'https://github.com/lindqvist-noor/tidewatch',
        keywords: ['Python', 'pydantic'],
      },
    ]);
  });

  it.each(['stars', 'followers', 'following'])('refuses the tab of %s, which is of other people', (tab) => {
    const page = { ...openPage('github/overview'), url: new URL(`https://github.com/lindqvist-noor?tab=${tab}`) };
    expect(failureOf(page).kind).toBe('not-a-profile');
  });

  it('refuses a repository', () => {
    const page = { ...openPage('github/overview'), url: new URL('https://github.com/lindqvist-noor/tidewatch') };
    expect(failureOf(page).kind).toBe('not-a-profile');
  });
});
