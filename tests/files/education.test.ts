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
    ['BSc Forestry, Elm Valley University, 2011 – 2014', ['BSc | Forestry | Elm Valley University | 2011 – 2014']],
    [
      '2012 – 2017 Doctorate (Dr.-Ing.), Technical University of Elmfeld',
      ['Doctorate (Dr.-Ing.) | - | Technical University of Elmfeld | 2012 – 2017'],
    ],
    ['2006 – 2012 Diplom in Mechanical Engineering, same university', ['Diplom | Mechanical Engineering | same university | 2006 – 2012']],
    ['2006        Abitur, Gymnasium am Birkenhag', ['Abitur | - | Gymnasium am Birkenhag | 2006']],
    [
      'M.Sc. (Tech.) Marine Systems, Fjord Technical University, 2007 – 2012',
      ['M.Sc. (Tech.) | Marine Systems | Fjord Technical University | 2007 – 2012'],
    ],
    ['Bachelor Applied Chemistry, Elm College, Namur, 2005 - 2008', ['Bachelor | Applied Chemistry | Elm College | 2005 - 2008']],
    ['Elm University\nBSc (Hons) Computer Science, 2:1\n2012 - 2015', ['BSc (Hons) | Computer Science | Elm University | 2012 - 2015']],
    [
      '- **MSc Statistics**, Elm University, 2012–2017\n- BSc Mathematics, Ash University (2009 - 2012)',
      ['MSc | Statistics | Elm University | 2012–2017', 'BSc | Mathematics | Ash University | 2009 - 2012'],
    ],
    ['Elm University\n\nBSc, Physics\n2012 – 2015', ['BSc | Physics | Elm University | 2012 – 2015']],
    ['2012 – 2015\n\nBSc, Physics\nElm University', ['BSc | Physics | Elm University | 2012 – 2015']],
    [
      'Elm University\nMSc Physics, 2015 – 2017\nAsh University\nBSc Physics, 2012 – 2015',
      ['MSc | Physics | Elm University | 2015 – 2017', 'BSc | Physics | Ash University | 2012 – 2015'],
    ],
    [
      'MSc, Physics\nElm University\n2015 – 2017\nBSc, Physics\nAsh University\n2012 – 2015',
      ['MSc | Physics | Elm University | 2015 – 2017', 'BSc | Physics | Ash University | 2012 – 2015'],
    ],
    [
      'BSc Physics, Elm University, 2015\n\nAsh Grammar School',
      ['BSc | Physics | Elm University | 2015', '- | - | Ash Grammar School | -'],
    ],
    ['2015–2019\tPhD in Physics, Elm University. Thesis: Ice.', ['PhD | Physics | Elm University | 2015–2019']],
    ['ELM UNIVERSITY   Ashby\nBA in Law. GPA 3.7   Graduation: May 2019', ['BA | Law | ELM UNIVERSITY | May 2019']],
    ['Bachelor of Science: Forestry\nElm University', ['Bachelor of Science | Forestry | Elm University | -']],
    ['B.Tech in Forestry from Elm University in 2018 with 78%.', ['B.Tech | Forestry | Elm University | 2018']],
    ['CEDAR TECH\nMEng in Forestry\n2018 | Ashby, WA', ['MEng | Forestry | CEDAR TECH | 2018']],
    ['B.E. Computer Science, Elm University', ['B.E. | Computer Science | Elm University | -']],
    ['Higher Vocational Diploma, IT, Elmfjord Fagskole', ['Higher Vocational Diploma | IT | Elmfjord Fagskole | -']],
    ['B.S. Civil Engineering, Elm State University, 2018', ['B.S. | Civil Engineering | Elm State University | 2018']],
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
    ['Forklift Instructor, 2020', { name: 'Forklift Instructor', date: '2020' }],
    ['2021        First aid at sea (5 days)', { name: 'First aid at sea (5 days)', date: '2021' }],
    [
      '- Certified Developer – Associate, Example Web Services, 2022',
      { name: 'Certified Developer – Associate', issuer: 'Example Web Services', date: '2022' },
    ],
    ['Scrum Master', { name: 'Scrum Master' }],
  ])('%j', (text, expected) => {
    expect(readCertificates(toLines(text)).certificates).toEqual([expected]);
  });

  it('sets prose apart', () => {
    const prose = 'Regular at a local statistics circle since 2017. Took over its library and wrote up two evenings.';
    expect(readCertificates(toLines(prose))).toEqual({ certificates: [], left: [prose] });
  });
});

describe('publications and voluntary work', () => {
  it('reads one a row, with its year', () => {
    expect(readPublications(toLines('- A. Birch: Counting herons. Notes on\n  Marshes, 2016.\n- A. Birch: Fewer herons? 2023.'))).toEqual([
      { name: 'A. Birch: Counting herons. Notes on Marshes, 2016.', releaseDate: '2016' },
      { name: 'A. Birch: Fewer herons? 2023.', releaseDate: '2023' },
    ]);
  });

  it('reads an entry, and leaves prose as it stands', () => {
    expect(readVolunteering(toLines('Code club, mentor, 2017 – 2020'))).toEqual([
      { dates: '2017 – 2020', summary: 'Code club, mentor, 2017 – 2020', position: 'mentor', organization: 'Code club' },
    ]);
    const prose = 'Lifeboat shore crew since 2016. On Sundays I teach knots to beginners.';
    expect(readVolunteering(toLines(prose))).toEqual([{ summary: prose }]);
  });
});
