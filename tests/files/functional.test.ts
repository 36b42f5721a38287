import { describe, expect, it } from 'vitest';
import { draftOf, told } from './draft-of.ts';

const JOBS = `WORK HISTORY
Copperdale Rail, Leeds ........ Data Engineer ........ March 2021 to present
Thistle & Oak Removals, York ........ Data Analyst ........ June 2017 to February 2021`;
const END = 'EDUCATION\nBSc Economics, Ouseburn University, 2014 - 2017\n\nSKILLS\nSQL, Python, Airflow, dbt, Kafka';

describe('a functional résumé', () => {
  it('makes undated projects of what was done, group by group', () => {
    const { work, projects, sections, other } = draftOf(`Hester Vandermolen

SELECTED ACCOMPLISHMENTS

Data movement
- At Copperdale Rail I rebuilt the nightly load in Airflow and dbt; 140 tables arrive before five.
- Wrote pytest checks for each source file.

Reporting
- Moved forty Excel reports to SQL views, with the finance clerks.

${JOBS}

${END}`);
    expect(work?.map(told)).toEqual([
      'Data Engineer @ Copperdale Rail | March 2021 to present',
      'Data Analyst @ Thistle & Oak Removals | June 2017 to February 2021',
    ]);
    expect(projects).toEqual([
      {
        name: 'Data movement',
        highlights: [
          'At Copperdale Rail I rebuilt the nightly load in Airflow and dbt; 140 tables arrive before five.',
          'Wrote pytest checks for each source file.',
        ],
      },
      { name: 'Reporting', highlights: ['Moved forty Excel reports to SQL views, with the finance clerks.'] },
    ]);
    expect(sections).toMatchObject({ work: { state: 'read' }, projects: { state: 'read' } });
    expect(other).toEqual([]);
  });

  it('reads on below headings of its own, and sentences below a heading of skills', () => {
    const { projects, skills } = draftOf(`Renske Adeleke
Python developer

Relevant skills and experience

Web services
I built a booking service in Django with PostgreSQL for nine care homes; the waiting list went from six weeks to two.

Working with people
Ran fortnightly reviews with the nurses who use it.

Employment

2020 – now      Python Developer, Zonnehof Zorg
2016 – 2020     Receptionist, Hotel De Linde

Computer skills
Python, Django, PostgreSQL, React`);
    expect(projects?.map(({ name }) => name)).toEqual(['Web services', 'Working with people']);
    expect(skills?.map(({ name }) => name)).toEqual(['Python', 'Django', 'PostgreSQL', 'React']);
  });

  it('does not name a project by a skill that nothing shows', () => {
    const { projects } = draftOf(
      `Jonas Perreira\n\nKEY ACHIEVEMENTS\n\nKafka and PostgreSQL\n- Wrote the weekly plan for twelve lorries by hand.\n\n${JOBS}\n\n${END}`,
    );
    expect(projects?.map(({ name }) => name)).toEqual(['KEY ACHIEVEMENTS']);
  });

  it.each([
    ['claims', 'KEY SKILLS\n- Excellent knowledge of Kafka and of stream processing.\n- Ran the nightly load for three years.'],
    ['lists', 'ACHIEVEMENTS\n- Python, Kafka, Spark, Docker, Terraform, AWS\n- Ran the nightly load for three years.'],
    ['hobbies', 'BEYOND WORK\n- Built a telescope with the children of the street.\n- Ran two marathons for the lifeboat.'],
  ])('takes no %s for work', (_, text) => {
    expect(draftOf(`Ada Birch\n\n${text}\n\n${JOBS}\n\n${END}`).projects).toBeUndefined();
  });

  it('leaves achievements alone where the jobs tell what was done', () => {
    const { projects, other } = draftOf(
      `Ada Birch\n\nEXPERIENCE\nData Engineer, Elm Ltd, 2019 – 2022\n- Built the load in Airflow.\n\nACHIEVEMENTS\n- Won the regional prize for tidy data twice.\n\n${END}`,
    );
    expect(projects).toBeUndefined();
    expect(other?.map(({ text }) => text)).toEqual(['Won the regional prize for tidy data twice.']);
  });

  it('gives a paragraph that says where to the row of that employer', () => {
    const { work } = draftOf(`Ada Birch\n\n${JOBS}\n\n(At Thistle & Oak Removals I kept the price list in PostgreSQL.)\n\n${END}`);
    expect(work?.map(({ summary }) => summary)).toEqual([undefined, '(At Thistle & Oak Removals I kept the price list in PostgreSQL.)']);
  });
});
