import { describe, expect, it } from 'vitest';
import { readDraft } from './page.ts';

const IDS = {
  greenhouse: 'greenhouse:77001122',
  lever: 'lever:0d6f1c2e-1a2b-4c3d-8e9f-aabbccddeeff',
  ashby: 'ashby:0d6f1c2e-1a2b-4c3d-8e9f-aabbccddeeff',
  workable: 'workable:77889900',
};

describe.each(Object.entries(IDS))('a candidate in %s', (site, id) => {
  const draft = readDraft(`${site}/candidate`);

  it('is known by the address and named by the heading', () => {
    expect(draft.personId).toBe(id);
    expect(draft.basics).toEqual({ name: 'Oona Valkama' });
  });

  it('is read by the headings of the résumé alone', () => {
    expect(draft.work).toEqual([
      { position: 'Data Engineer', name: 'Kaisla Oy', dates: 'Feb 2020 - Present', summary: 'Spark jobs for the harbour.' },
      { position: 'Developer', name: 'Ruoko', dates: '2016 - 2020' },
    ]);
    expect(draft.education).toEqual([{ institution: 'Saimaa College', studyType: 'BSc', area: 'Informatics', dates: '2012 - 2016' }]);
    expect(draft.skills).toEqual([{ name: 'Python' }, { name: 'Apache Spark' }]);
    expect(draft.other).toBeUndefined();
  });

  it('concludes nothing from what may stand in an attached résumé', () => {
    expect(draft.sections.projects).toEqual({ state: 'unreadable', reason: 'no heading for it on this page' });
  });
});
