import { describe, expect, it } from 'vitest';
import { readDraft } from './page.ts';

describe('a Developer Story', () => {
  const draft = readDraft('stackoverflow/story');

  it('reads each entry of the timeline by the kind that it names', () => {
    expect(draft.work).toEqual([
      { position: 'Developer', name: 'Humber Freight', dates: 'Oct 2017 → Current', highlights: ['Skills: python · celery'] },
    ]);
    expect(draft.projects).toEqual([
      { name: 'queuewatch', dates: 'Nov 2019 → Current', description: 'Shows what workers wait for.', keywords: ['python'] },
    ]);
    expect(draft.education).toEqual([{ institution: 'Humber University', studyType: 'BSc Physics', dates: '2010 → 2013' }]);
  });

  it('takes what the person wants to work with for no skill', () => {
    expect(draft.skills).toBeUndefined();
    expect(draft.sections.skills).toMatchObject({ state: 'unreadable' });
    expect(draft.basics).toEqual({ name: 'Ilse Marwood', label: 'Back-end developer', summary: 'Queues and workers.' });
  });
});

describe('a member’s page', () => {
  it('bears out and proves nothing missing', () => {
    const { personId, basics, other, sections } = readDraft('stackoverflow/member');
    expect(personId).toBe('stackoverflow:4400012');
    expect(basics).toEqual({
      name: 'Ilse Marwood',
      label: 'Back-end developer',
      summary: 'Queues and workers.',
      location: 'Hull, United Kingdom',
    });
    expect(other).toEqual([{ heading: 'Tags of most answers', text: 'python, celery' }]);
    expect(sections).toMatchObject({ summary: { state: 'read' }, work: { state: 'unreadable' }, projects: { state: 'unreadable' } });
  });
});
