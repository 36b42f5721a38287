import { describe, expect, it } from 'vitest';
import { draftOf, failureOf, openPage, readDraft } from './page.ts';

describe('a XING profile', () => {
  const draft = readDraft('xing/modules');

  it('reads the top and the text about oneself', () => {
    expect(draft.personId).toBe('xing:mira_sonnleitner3');
    expect(draft.basics).toEqual({
      name: 'Mira Sonnleitner',
      label: 'Angestellt, Data Engineer, Almbach Daten GmbH',
      summary: 'Ich baue Datenstrecken mit Python.',
    });
  });

  it('reads jobs and schools without the durations', () => {
    expect(draft.work).toEqual([
      {
        position: 'Data Engineer',
        name: 'Almbach Daten GmbH',
        dates: 'Okt. 2019 - heute',
        summary: 'Nächtliche Läufe in Airflow, Tests mit pytest.',
      },
      { position: 'Python-Entwicklerin', name: 'Murtal Software', dates: 'Juli 2018 - Sep. 2019' },
    ]);
    expect(draft.education).toEqual([{ institution: 'Hochschule Südwald', area: 'Informatik', dates: 'Okt. 2015 - Juni 2018' }]);
  });

  it('reads each skill once, and languages and qualifications without their headings', () => {
    expect(draft.skills).toEqual([{ name: 'Python' }, { name: 'Apache Airflow' }]);
    expect(draft.languages).toEqual([{ language: 'Deutsch' }]);
    expect(draft.certificates).toEqual([{ name: 'Prüfung Datenplattformen' }]);
  });

  it('says that what is not there may not have been loaded', () => {
    expect(draft.sections).toMatchObject({
      work: { state: 'read' },
      projects: { state: 'unreadable', reason: 'not loaded yet: scroll down once, then read again' },
    });
  });

  it('calls a timeline partial that can be unfolded', () => {
    const page = openPage('xing/modules');
    page.document.querySelector('#ProfileTimelineModule')?.insertAdjacentHTML('beforeend', '<button>Mehr anzeigen</button>');
    expect(draftOf(page).sections.work).toEqual({ state: 'partial', shown: 2 });
  });

  it('tells modules without entries as a changed layout', () => {
    const page = openPage('xing/modules');
    for (const part of page.document.querySelectorAll('[data-qa^=timeline-], [data-xds=Tag]')) part.remove();
    expect(failureOf(page)).toMatchObject({ kind: 'layout-changed', found: ['name'] });
  });
});
