import { describe, expect, it } from 'vitest';
import { holdsDegrees, readEducation } from '#lib/files/education.ts';
import { toLines } from '#lib/files/lines.ts';
import { readCertificates, readPublications, readVolunteering } from '#lib/files/rows.ts';

const told = (text: string): string[] =>
  readEducation(toLines(text)).map(
    ({ studyType = '-', area = '-', institution = '-', dates = '-' }) => `${studyType} | ${area} | ${institution} | ${dates}`,
  );

describe('education', () => {
  it.each([
    ['BSc Computing, Elm Valley University, 2014 – 2017', ['BSc | Computing | Elm Valley University | 2014 – 2017']],
    [
      '2012 – 2017 Doctorate (Dr.-Ing.), Technical University of Elmfeld',
      ['Doctorate (Dr.-Ing.) | - | Technical University of Elmfeld | 2012 – 2017'],
    ],
    ['2006 – 2012 Diplom in Electrical Engineering, same university', ['Diplom | Electrical Engineering | same university | 2006 – 2012']],
    ['2006        Abitur, Gymnasium am Birkenhag', ['Abitur | - | Gymnasium am Birkenhag | 2006']],
    [
      'M.Sc. (Tech.) Information Systems, Fjord Technical University, 2007 – 2012',
      ['M.Sc. (Tech.) | Information Systems | Fjord Technical University | 2007 – 2012'],
    ],
    ['Bachelor Applied Informatics, Elm College, Ghent, 2005 - 2008', ['Bachelor | Applied Informatics | Elm College | 2005 - 2008']],
    ['Elm University\nBSc (Hons) Computer Science, 2:1\n2012 - 2015', ['BSc (Hons) | Computer Science | Elm University | 2012 - 2015']],
    [
      '- **MSc Statistics**, Elm University, 2012–2017\n- BSc Mathematics, Ash University (2009 - 2012)',
      ['MSc | Statistics | Elm University | 2012–2017', 'BSc | Mathematics | Ash University | 2009 - 2012'],
    ],
    ['B.S. Industrial Engineering, Elm State University, 2018', ['B.S. | Industrial Engineering | Elm State University | 2018']],
    ['2013 – 2018 Diplôme d’ingénieur, INSA Exemple', ['Diplôme d’ingénieur | - | INSA Exemple | 2013 – 2018']],
    ['Akademia Przykładowa, magister informatyki, 2012 – 2017', ['magister | informatyki | Akademia Przykładowa | 2012 – 2017']],
    [
      '2014 – 2018: Technical University of Elm, Bachelor in Automation',
      ['Bachelor | Automation | Technical University of Elm | 2014 – 2018'],
    ],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('knows degrees under another heading from certificates', () => {
    expect(holdsDegrees(toLines('MSc Financial Mathematics, Elm College, 2018 to 2019'))).toBe(true);
    expect(holdsDegrees(toLines('Certified Kubernetes Administrator, 2022'))).toBe(false);
  });
});

describe('certificates', () => {
  it.each([
    ['Lean Six Sigma Green Belt, 2020', { name: 'Lean Six Sigma Green Belt', date: '2020' }],
    ['2021        Internal auditor (5 days)', { name: 'Internal auditor (5 days)', date: '2021' }],
    [
      '- Certified Developer – Associate, Example Web Services, 2022',
      { name: 'Certified Developer – Associate', issuer: 'Example Web Services', date: '2022' },
    ],
    ['Scrum Master', { name: 'Scrum Master' }],
  ])('%j', (text, expected) => {
    expect(readCertificates(toLines(text)).certificates).toEqual([expected]);
  });

  it('sets prose apart', () => {
    const prose = 'Member of a regional society since 2021. Attended its yearly conference four times and gave a talk.';
    expect(readCertificates(toLines(prose))).toEqual({ certificates: [], left: [prose] });
  });
});

describe('publications and voluntary work', () => {
  it('reads one a row, with its year', () => {
    expect(
      readPublications(toLines('- A. Birch: Maps without labels. Workshop on\n  Vision, 2016.\n- A. Birch: Who signs? 2023.')),
    ).toEqual([
      { name: 'A. Birch: Maps without labels. Workshop on Vision, 2016.', releaseDate: '2016' },
      { name: 'A. Birch: Who signs? 2023.', releaseDate: '2023' },
    ]);
  });

  it('reads an entry, and leaves prose as it stands', () => {
    expect(readVolunteering(toLines('Code club, mentor, 2017 – 2020'))).toEqual([
      { dates: '2017 – 2020', summary: 'Code club, mentor, 2017 – 2020', position: 'mentor', organization: 'Code club' },
    ]);
    const prose = 'Crew member of the coastguard since 2020. I keep the training record of 35 volunteers.';
    expect(readVolunteering(toLines(prose))).toEqual([{ summary: prose }]);
  });
});
