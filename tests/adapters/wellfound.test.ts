import { expect, it } from 'vitest';
import { failureOf, openPage, readDraft } from './page.ts';

it('reads a public profile by its headings', () => {
  const { personId, basics, work, education, skills } = readDraft('wellfound/public');
  expect(personId).toBe('wellfound:teodor-aske');
  expect(basics).toEqual({ name: 'Teodor Aske', summary: 'I like small services.' });
  expect(work).toEqual([
    { position: 'Backend Engineer', name: 'Pinefold', dates: 'Mar 2021 - Present', summary: 'Moved billing to FastAPI.' },
    { position: 'Developer', name: 'Quay Street Books', dates: '2018 - 2021' },
  ]);
  expect(education).toEqual([{ institution: 'Bryn College', studyType: 'BSc', area: 'Computing', dates: '2015 - 2018' }]);
  expect(skills).toEqual([{ name: 'Python' }, { name: 'FastAPI' }]);
});

it('reads the candidate who is drawn over the list of applicants', () => {
  const { personId, basics, work } = readDraft('wellfound/reviewer');
  expect([personId, basics.name]).toEqual(['wellfound:4411', 'Ada Birk']);
  expect(work).toEqual([{ position: 'Data Engineer', name: 'Stoneware', dates: 'Jan 2020 - Present', summary: 'Airflow on Kubernetes.' }]);
});

it('refuses a dialog that links the résumés of two people', () => {
  const page = openPage('wellfound/reviewer');
  page.document.querySelector('[role=dialog] a')?.insertAdjacentHTML('afterend', '<a href="/link/5522/to-ken/resume_url">Next</a>');
  expect(failureOf(page).kind).toBe('not-a-profile');
});
