import { describe, expect, it } from 'vitest';
import { readDraft } from './page.ts';

describe('a candidate in Resdex', () => {
  const draft = readDraft('naukri/preview');

  it('reads jobs from their headlines, without the gaps between them', () => {
    expect(draft.work).toEqual([
      {
        position: 'Senior Software Engineer',
        name: 'Banyan Pay',
        dates: 'Jun 2019 till date',
        summary: 'Settlement service in Django.',
      },
      { position: 'Software Engineer', name: 'Kaveri Soft', dates: 'Jul 2016 to Dec 2018' },
    ]);
  });

  it('reads skills that the candidate gave, and counts those that are folded away', () => {
    expect(draft.skills).toEqual([{ name: 'Python' }, { name: 'Django' }, { name: 'PostgreSQL' }]);
    expect(draft.sections.skills).toEqual({ state: 'partial', shown: 3, total: 8 });
  });

  it('reads project, school and certificate', () => {
    expect(draft.projects).toEqual([
      {
        name: 'Refund console',
        dates: 'Jan 2020 to Mar 2020',
        description: 'Console for the support desk.',
        highlights: ['Built the API.', 'Skills: Python, Celery'],
      },
    ]);
    expect(draft.education).toEqual([{ institution: 'Nila Institute of Technology', studyType: 'B.Tech', dates: '2016' }]);
    expect(draft.certificates).toEqual([{ name: 'Payments Basics', issuer: 'Open Course Board' }]);
  });

  it('knows the person by the address, name and headline by their marks', () => {
    expect(draft.personId).toBe('naukri:7788aa99bb00');
    expect(draft.basics).toEqual({ name: 'Devika Rao', label: 'Python developer with payments background' });
  });
});
