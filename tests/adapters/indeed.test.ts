import { describe, expect, it } from 'vitest';
import { readDraft } from './page.ts';

describe('a résumé on Indeed', () => {
  const draft = readDraft('indeed/resume');

  it('reads name, headline and summary', () => {
    expect(draft.personId).toBe('indeed:0a1b2c3d4e5f6a7b');
    expect(draft.basics).toEqual({
      name: 'Farid Noorani',
      label: 'Python developer, billing systems',
      summary: 'Ten years of back ends.',
    });
  });

  it('reads jobs with their bullets', () => {
    expect(draft.work).toEqual([
      {
        position: 'Senior Developer',
        name: 'Kestrel Invoices',
        dates: 'June 2018 to Present',
        location: 'Leeds',
        highlights: ['Split the monolith into Django apps.', 'Wrote the ledger tests in pytest.'],
      },
      { position: 'Developer', name: 'Brook Mill', dates: 'March 2014 to May 2018' },
    ]);
  });

  it('reads school, skills without the years of the form, and certificates', () => {
    expect(draft.education).toEqual([{ institution: 'Ouse University', studyType: 'BSc', area: 'Mathematics', dates: '2010 to 2013' }]);
    expect(draft.skills).toEqual([{ name: 'Python' }, { name: 'Django' }, { name: 'SQL' }]);
    expect(draft.certificates).toEqual([{ name: 'Ledger Practice II', date: 'May 2020' }]);
  });
});

describe('the elder layout', () => {
  it('is read without a name, which it hides', () => {
    const { basics, work, education, skills } = readDraft('indeed/elder');
    expect(basics).toEqual({});
    expect(work).toEqual([
      { position: 'Data Analyst', name: 'Tern Foods', dates: 'January 2016 to July 2019', summary: 'Weekly reports in pandas.' },
    ]);
    expect(education).toEqual([{ institution: 'Lock College', studyType: 'Diploma in Statistics', dates: '2012 to 2015' }]);
    expect(skills).toEqual([{ name: 'Python' }, { name: 'Excel' }]);
  });
});
