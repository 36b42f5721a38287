import { expect, it } from 'vitest';
import { draftOf, openPage, readDraft } from './page.ts';

it('reads a candidate on Dice: the résumé, and the site’s own list of skills', () => {
  const { personId, basics, work, education, skills, sections } = readDraft('dice/candidate');
  expect(personId).toBe('dice:5f00aa11bb22');
  expect(basics).toEqual({
    name: 'Ines Quarrie',
    label: 'Platform Engineer',
    location: 'Denver, CO',
    summary: 'Platforms for small teams.',
  });
  expect(work).toEqual([
    { position: 'Platform Engineer', name: 'Cairn Hosting', dates: 'May 2017 – Present', summary: 'Wrote the deploy tool in Python.' },
  ]);
  expect(education).toEqual([{ institution: 'Mesa College', studyType: 'BSc', area: 'Physics', dates: '2012 – 2016' }]);
  expect(skills).toEqual([{ name: 'Python' }, { name: 'Terraform' }]);
  expect(sections).toMatchObject({ work: { state: 'read' }, skills: { state: 'read' } });
});

it('reads the list of skills alone where the résumé is not drawn', () => {
  const page = openPage('dice/candidate');
  page.document.querySelector('#resume')?.remove();
  const { work, skills, basics } = draftOf(page);
  expect([work, skills, basics.name]).toEqual([undefined, [{ name: 'Python' }, { name: 'Terraform' }], 'Ines Quarrie']);
});
