import { describe, expect, it } from 'vitest';
import { told } from '../draft-of.ts';
import { draftOfWord } from './draft-of-word.ts';
import { bullet, paragraph, paragraphs, run, table } from './word-file.ts';

const TOP = paragraphs('Ida Marlow', 'Python Developer');
const JOBS = ['Engineer @ Elm Ltd | Jan 2020 – Present', 'Developer @ Ash Ltd | 2016 – 2019'];
const elm = paragraphs('Elm Ltd', 'Engineer') + bullet('Built billing in Django.');
const ash = paragraphs('Ash Ltd', 'Developer') + bullet('Kept the shop running.');
const HIGHLIGHTS = [['Built billing in Django.'], ['Kept the shop running.']];

describe('tables of a Word file', () => {
  it.each([
    ['dates left', (job: string, dates: string) => [dates, job]],
    ['dates right', (job: string, dates: string) => [job, dates]],
    ['the job in a table of its own', (job: string, dates: string) => [dates, table([[job]]) + paragraphs('')]],
  ])('reads jobs with %s', async (_, cells) => {
    const rows = [cells(elm, paragraphs('Jan 2020 – Present', 'Leeds')), cells(ash, paragraphs('2016 – 2019', 'York'))];
    const { work } = await draftOfWord({ body: TOP + paragraphs('Experience') + table(rows) });
    expect(work?.map(told)).toEqual(JOBS);
    expect(work?.map(({ highlights }) => highlights)).toEqual(HIGHLIGHTS);
  });

  it('reads a head of two lines beside place and dates', async () => {
    const head = (left: string[], right: string[]): string => table([[paragraphs(...left), paragraphs(...right)]]);
    const body =
      TOP +
      paragraphs('Experience') +
      head(['Elm Ltd', 'Engineer'], ['Leeds, UK', 'Jan 2020 – Present']) +
      bullet('Built billing in Django.') +
      head(['Ash Ltd', 'Developer'], ['York, UK', '2016 – 2019']) +
      bullet('Kept the shop running.');
    const { work } = await draftOfWord({ body });
    expect(work?.map(told)).toEqual(JOBS);
    expect(work?.map(({ location }) => location)).toEqual(['Leeds, UK', 'York, UK']);
  });

  it('reads a table with a line for each job', async () => {
    const rows = [
      ['Period', 'Employer', 'Position'],
      ['Jan 2020 – Present', 'Elm Ltd', 'Engineer'],
      ['2016 – 2019', 'Ash Ltd', 'Developer'],
    ];
    const { work } = await draftOfWord({
      body: TOP + paragraphs('Experience') + table(rows.map((row) => row.map((cell) => paragraph(cell)))),
    });
    expect(work?.map(told)).toEqual(JOBS);
  });

  it('reads skills by category, and a category named as a section is none', async () => {
    const rows = [
      ['Languages', 'Python, SQL'],
      ['Libraries', 'Django, FastAPI'],
      ['Tools', 'Docker'],
    ];
    const body =
      TOP + paragraphs('Skills') + table(rows.map((row) => row.map((cell) => paragraph(cell)))) + paragraphs('Languages', 'Dutch (native)');
    const { skills, languages } = await draftOfWord({ body });
    expect(skills?.map(({ name }) => name)).toEqual(['Python', 'SQL', 'Django', 'FastAPI', 'Docker']);
    expect(languages).toEqual([{ language: 'Dutch', fluency: 'native' }]);
  });

  it('reads headings in a left column with their sections beside them', async () => {
    const rows = [
      [
        paragraph('Experience'),
        elm.replace('Engineer', 'Engineer, Jan 2020 – Present') + ash.replace('Developer', 'Developer, 2016 – 2019'),
      ],
      [paragraph('Skills'), paragraph('Python, Django')],
      [paragraph('Education'), paragraph('BSc Physics, Elm University, 2015')],
    ];
    const draft = await draftOfWord({ body: TOP + table(rows) });
    expect(draft.work?.map(told)).toEqual(JOBS);
    expect(draft.skills?.map(({ name }) => name)).toEqual(['Python', 'Django']);
    expect(draft.education).toMatchObject([{ institution: 'Elm University' }]);
  });

  it('reads dates, job and place in three columns', async () => {
    const rows = [
      [paragraphs('Jan 2020 – Present'), elm, paragraphs('Leeds')],
      [paragraphs('2016 – 2019'), ash, paragraphs('Bonn')],
    ];
    const { work } = await draftOfWord({ body: TOP + paragraphs('Experience') + table(rows) });
    expect(work?.map(told)).toEqual(JOBS);
    expect(work?.map(({ location }) => location)).toEqual(['Leeds', 'Bonn']);
  });

  it('reads dates that a narrow cell breaks', async () => {
    const rows = [
      [paragraphs('Jan 2020', '–', 'Present'), elm],
      [paragraph('2016 –\n2019'), ash],
    ];
    const { work } = await draftOfWord({ body: TOP + paragraphs('Experience') + table(rows) });
    expect(work?.map(told)).toEqual(JOBS);
  });

  it('reads a form, and keeps nothing of what is private in it', async () => {
    const rows = [
      ['Name', 'Ida Marlow'],
      ['Nationality', 'Danish'],
      ['Date of birth', '1 March 1990'],
      ['WORK EXPERIENCE', ''],
      ['Dates (from – to)', 'Jan 2020 – Present'],
      ['Name and address of employer', 'Elm Ltd, Leeds'],
      ['Occupation or position held', 'Engineer'],
      ['Dates (from – to)', '2016 – 2019'],
      ['Name and address of employer', 'Ash Ltd, York'],
      ['Occupation or position held', 'Developer'],
    ];
    const draft = await draftOfWord({ body: table(rows.map((row) => row.map((cell) => paragraph(cell)))) });
    expect(draft.basics.name).toBe('Ida Marlow');
    expect(draft.work?.map(told)).toEqual(JOBS);
    expect(JSON.stringify(draft)).not.toMatch(/Danish|1990|birth/);
  });

  it('reads headings of its own in a left column, if one of them is known', async () => {
    const jobs = elm.replace('Engineer', 'Engineer, Jan 2020 – Present') + ash.replace('Developer', 'Developer, 2016 – 2019');
    const rows = [
      [paragraph('The road so far'), jobs],
      [paragraph('Toolbox'), paragraph('Python, Django')],
    ];
    const draft = await draftOfWord({ body: TOP + table(rows) });
    expect(draft.work?.map(told)).toEqual(JOBS);
    expect(draft.skills?.map(({ name }) => name)).toEqual(['Python', 'Django']);
  });

  it('reads two columns of a page one after the other, the name first', async () => {
    const left = paragraphs('ida@example.com', 'Leeds, UK', 'Skills', 'Python, Django', 'Languages', 'English (native)');
    const name = paragraph(run('Ida Marlow', '<w:sz w:val="48"/>')) + paragraphs('Python Developer');
    const right = `${name}${paragraphs('Experience')}${elm.replace('Engineer', 'Engineer, Jan 2020 – Present')}${ash.replace('Developer', 'Developer, 2016 – 2019')}`;
    const draft = await draftOfWord({ body: table([[left, right]]) });
    expect(draft.basics).toMatchObject({ name: 'Ida Marlow', label: 'Python Developer' });
    expect(draft.work?.map(told)).toEqual(JOBS);
    expect(draft.work?.map(({ highlights }) => highlights)).toEqual(HIGHLIGHTS);
    expect(draft.skills?.map(({ name: skill }) => skill)).toEqual(['Python', 'Django']);
    expect(draft.languages).toEqual([{ language: 'English', fluency: 'native' }]);
  });
});
