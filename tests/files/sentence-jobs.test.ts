import { describe, expect, it } from 'vitest';
import { draftOf, jobsOf, told } from './draft-of.ts';

describe('jobs that are told by sentences', () => {
  it('have title, employer and dates of each', () => {
    const jobs = jobsOf(
      '• Working as Senior Data Engineer in Alder Infotech, Leeds from Apr 2021 to till date.\n• Worked with Birch Water as an Analyst from Jun 2018 to Mar 2021.',
    );
    expect(jobs.map(told)).toEqual([
      'Senior Data Engineer @ Alder Infotech | Apr 2021 till date',
      'Analyst @ Birch Water | Jun 2018 to Mar 2021',
    ]);
    expect(jobs[0]?.location).toBe('Leeds');
  });

  it('are none within another job, nor without a title or dates', () => {
    const [job, ...others] = jobsOf(
      'Data Engineer, Alder Ltd\n2019 – 2021\n• Worked as lead engineer in Billing from Jan 2020 to May 2020.',
    );
    expect(others).toEqual([]);
    expect(job?.highlights).toEqual(['Worked as lead engineer in Billing from Jan 2020 to May 2020.']);
    expect(jobsOf('• Worked as Analyst in Birch Water.\n• Worked with patience from 2018 to 2020.').map(told)).not.toContain(
      'Analyst @ Birch Water | -',
    );
  });
});

describe('dates in a column of their own', () => {
  it('head an entry whose other column holds prose', () => {
    const jobs = jobsOf(
      '2022–\tLecturer, Elm University.\n2019–2022\tPostdoc, Ash Institute, Leeds. Ice flow on\ngraphics cards.\n2018 (3 mos.)\tVisiting researcher, Oak School, Ashby.',
    );
    expect(jobs.map(told)).toEqual([
      'Lecturer @ Elm University | 2022–',
      'Postdoc @ Ash Institute | 2019–2022',
      'Visiting researcher @ Oak School | 2018',
    ]);
    expect(jobs.map(({ summary }) => summary)).toEqual([undefined, 'Ice flow on graphics cards.', undefined]);
  });

  it('begin no entry beside a text without title and employer', () => {
    const jobs = jobsOf('Data Engineer, Alder Ltd\n2015 – 2021\n2016–2018\tRebuilt the loads. Twice.');
    expect(jobs.map(told)).toEqual(['Data Engineer @ Alder Ltd | 2015 – 2021']);
  });
});

describe('a form of labelled lines', () => {
  it('is read whole, its project as a remark', () => {
    const row = (period: string, project: string, client: string, role: string): string =>
      `Period: ${period}\nProject: ${project}\nClient: ${client}\nRole: ${role}\nTasks: Tests and reviews.\nTechnologies: Python, dbt`;
    const jobs = jobsOf(
      `${row('03/2023 – today', 'Data platform', 'Alder AG', 'Data Engineer')}\n\n${row('01/2021 – 02/2023', 'Billing', 'Birch KG', 'Backend Developer')}`,
    );
    expect(jobs.map(told)).toEqual(['Data Engineer @ Alder AG | 03/2023 – today', 'Backend Developer @ Birch KG | 01/2021 – 02/2023']);
    expect(jobs[0]).toMatchObject({ summary: 'Data platform\nTasks: Tests and reviews.', highlights: ['Technologies: Python, dbt'] });
  });
});

describe('paragraphs that begin with a job', () => {
  it('are read with their dates in brackets, one below the other', () => {
    const jobs = jobsOf(
      'Developer, Alder Labs (June 2019–present). Keeps the buoys in Python. Brought code review.\nAnalyst, Birch Trust (2015–June 2019). Wrote the tide tables.',
    );
    expect(jobs.map(told)).toEqual(['Developer @ Alder Labs | June 2019–present', 'Analyst @ Birch Trust | 2015–June 2019']);
    expect(jobs[1]?.summary).toBe('Wrote the tide tables.');
  });
});

describe('a paragraph about oneself at the end', () => {
  it('is no part of the last job', () => {
    const JOB = 'Developer, Alder Ltd, 2019 – 2021\n• Loads.';
    const draft = draftOf(`Ada Birch\n\n${JOB}\n\nI give a talk on Kafka most years, and I keep bees.`);
    expect(draft.work?.map(({ summary, highlights }) => [summary, highlights])).toEqual([[undefined, ['Loads.']]]);
    expect(draft.other).toEqual([{ heading: '', text: 'I give a talk on Kafka most years, and I keep bees.' }]);
  });
});

describe('a form that names the employer last', () => {
  it('gives it to the job above', () => {
    const jobs = jobsOf(
      'Dates: 02/2019 – Current\nOccupation or position held: Developer\nMain activities: Laboratory software in Python, with its interfaces\nfor analysers.\nName and address of employer: Alder Software Kft., Elmby, Hungary\nDates: 09/2015 – 12/2018\nOccupation or position held: Assistant\nMain activities: Records.\nName and address of employer: Birch Foods Zrt., Ashby, Hungary',
    );
    expect(jobs.map(told)).toEqual([
      'Developer @ Alder Software Kft. | 02/2019 – Current',
      'Assistant @ Birch Foods Zrt. | 09/2015 – 12/2018',
    ]);
    expect(jobs[1]?.summary).toBe('Main activities: Records.');
  });
});

describe('a place behind the dates', () => {
  it.each(['2019 – 2021, Ashby', '2019 – 2021 | Ashby', '2019 – 2021\tAshby, Ruritania'])('%j', (line) => {
    const [job] = jobsOf(`Data Engineer\nAlder Freight\n${line}\n• Loads.`);
    expect(job && told(job)).toBe('Data Engineer @ Alder Freight | 2019 – 2021');
    expect(job?.location).toMatch(/^Ashby/);
  });
});
