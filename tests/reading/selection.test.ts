import { describe, expect, it } from 'vitest';
import { coverageLine, coverageMore } from '#lib/reading/coverage.ts';
import { ofSelection, SELECTED_TEXT } from '#lib/reading/selection.ts';
import { toProfile } from '#lib/reading/to-profile.ts';

const draft = ofSelection({
  basics: { summary: 'Ten years of queues.' },
  work: [{ position: 'Engineer', name: 'Elm Ltd', dates: '2019 - 2022' }],
  sections: { summary: { state: 'read' }, work: { state: 'read' }, skills: { state: 'absent' } },
});

describe('a draft of selected text', () => {
  it('calls no section whole and none absent', () => {
    const reason = 'only the selected text was read';
    expect(draft.sections).toMatchObject({
      summary: { state: 'partial', reason },
      work: { state: 'partial', shown: 1, reason },
      skills: { state: 'unreadable', reason: 'outside of the selected text' },
      publications: { state: 'unreadable', reason: 'outside of the selected text' },
    });
  });

  it('is told as such in the coverage', () => {
    const source = { site: 'any-page', adapter: SELECTED_TEXT, adapterVersion: 1, readAt: '2026-11-22T10:00:00.000Z' };
    const read = toProfile(draft, { ...source, url: 'https://a.example.org/' });
    if (read.kind !== 'profile') throw new Error(read.kind);
    expect(coverageLine(read.profile)).toBe('Read in the selected text: part of About, 1 job, perhaps not all; not read: projects, skills');
    expect(coverageMore(read.profile)).toContain('Select the part that shows all skills too, then read it again.');
  });
});
