import { describe, expect, it } from 'vitest';
import { readBytes } from '#lib/files/decode.ts';
import { told } from '../draft-of.ts';
import { draftOfWord } from './draft-of-word.ts';
import { bullet, HEADING_STYLES, paragraph, paragraphs, run, styled, wordFile } from './word-file.ts';

const BOLD = '<w:b/><w:sz w:val="28"/>';

describe('readDocx', () => {
  it('reads plain paragraphs, lists, tabs and line breaks', async () => {
    const body = [
      ...['Ruben Castelijn', 'Data Engineer', '', 'EXPERIENCE', 'Data Engineer\tMar 2021 – Present'].map((text) => paragraph(text)),
      paragraph('Duinrand Energie\nHaarlem, Netherlands'),
      bullet('Moved 40 Airflow jobs to Dagster.'),
      bullet('Wrote the loaders for meter readings'),
      bullet('in Python and Polars.'),
      ...['Analyst\tSep 2018 – Feb 2021', 'Polderwijk Advies'].map((text) => paragraph(text)),
      bullet('Weekly reports in SQL.'),
      ...['SKILLS', 'Python, Airflow, Polars, SQL'].map((text) => paragraph(text)),
    ].join('');
    const draft = await draftOfWord({ body });
    expect(draft.basics).toMatchObject({ name: 'Ruben Castelijn', label: 'Data Engineer' });
    expect(draft.work?.map(told)).toEqual([
      'Data Engineer @ Duinrand Energie | Mar 2021 – Present',
      'Analyst @ Polderwijk Advies | Sep 2018 – Feb 2021',
    ]);
    expect(draft.work?.[0]?.highlights).toEqual([
      'Moved 40 Airflow jobs to Dagster.',
      'Wrote the loaders for meter readings',
      'in Python and Polars.',
    ]);
    expect(draft.skills?.map(({ name }) => name)).toEqual(['Python', 'Airflow', 'Polars', 'SQL']);
    expect(draft.hidden).toBeUndefined();
  });

  it('is reached through the name of a file', async () => {
    const bytes = await wordFile({ body: paragraphs('SKILLS', 'Python, Django, FastAPI, PostgreSQL, Redis') });
    expect(await readBytes({ name: 'Lebenslauf.DOCX', bytes })).toMatchObject({
      kind: 'profile',
      draft: { skills: [{ name: 'Python' }, {}, {}, {}, {}] },
    });
  });

  it.each([
    ['German', 'Beruflicher Werdegang', 'Ausbildung', 'Kenntnisse', 'Softwareentwicklerin', 'seit 04/2020', 'Master Informatik'],
    [
      'Spanish',
      'Experiencia laboral',
      'Formación',
      'Habilidades',
      'Ingeniera de datos',
      'abril 2020 – actualidad',
      'Máster en Informática',
    ],
  ])('reads %s headings by their style', async (_, jobs, studies, skills, role, dates, degree) => {
    const body = [
      styled('berschrift1', 'Ida Marlow'),
      styled('berschrift2', jobs),
      styled('berschrift3', `${role}, Nordlicht GmbH`),
      ...[dates].map((text) => paragraph(text)),
      bullet('Python, FastAPI.'),
      styled('berschrift2', studies),
      paragraph(`${degree}, Universidad de Elmas, 2015 – 2019`),
      styled('berschrift2', skills),
      paragraph('Python, SQL, Kafka'),
    ].join('');
    const draft = await draftOfWord({ body, styles: HEADING_STYLES });
    expect(draft.work?.map(told)).toEqual([`${role} @ Nordlicht GmbH | ${dates}`]);
    expect(draft.education).toMatchObject([{ institution: 'Universidad de Elmas', dates: '2015 – 2019' }]);
    expect(draft.skills?.map(({ name }) => name)).toEqual(['Python', 'SQL', 'Kafka']);
  });

  it('takes for headings what is set as the known ones are', async () => {
    const heading = (text: string): string => paragraph(run(text, BOLD));
    const body = [
      paragraph(run('Ida Marlow', '<w:sz w:val="40"/>')),
      heading('Experience'),
      ...paragraphs('Engineer, Elm Ltd', '2019 – 2022'),
      bullet('Built the billing service in Django.'),
      heading('How I like to work'),
      ...paragraphs('I keep bees and once repaired a lighthouse lens by hand, which took a whole summer and most of the next one as well.'),
      heading('Education'),
      ...paragraphs('BSc Physics, Elm University, 2015'),
    ].join('');
    const { work, other } = await draftOfWord({ body });
    expect(work?.map(({ highlights }) => highlights)).toEqual([['Built the billing service in Django.']]);
    expect(other).toEqual([{ heading: 'How I like to work', text: expect.stringMatching(/^I keep bees .* as well\.$/) }]);
  });

  it('does not take a bold employer for a heading', async () => {
    const bold = (text: string): string => paragraph(run(text, '<w:b/>'));
    const body = [
      ...paragraphs('Ida Marlow'),
      bold('Experience'),
      bold('Elm Ltd'),
      ...paragraphs('Engineer, 2019 – 2022'),
      bullet('Built it.'),
      bold('Ash Ltd'),
      ...paragraphs('Developer, 2016 – 2019'),
      bullet('Kept it.'),
      bold('Education'),
      ...paragraphs('BSc Physics, Elm University, 2015'),
    ].join('');
    const { work } = await draftOfWord({ body });
    expect(work?.map(told)).toEqual(['Engineer @ Elm Ltd | 2019 – 2022', 'Developer @ Ash Ltd | 2016 – 2019']);
  });

  it('puts the name of a page header on top, once, and leaves footers out', async () => {
    const body = paragraphs('Experience', 'Engineer, Elm Ltd, 2019 – 2022', 'Skills', 'Python, Django, Celery, Redis, Docker');
    const header = paragraphs('Ida Marlow', 'ida@example.com', 'Ida Marlow');
    const { basics, other } = await draftOfWord({ body, header, footer: paragraphs('Page 1 of 2', 'Printed by Quill Recruiting Ltd') });
    expect(basics.name).toBe('Ida Marlow');
    expect(JSON.stringify({ basics, other })).not.toMatch(/Quill|Page/);
  });

  it('leaves the letterhead of an agency out', async () => {
    const body = paragraphs('Ida Marlow', 'Python Developer', 'Experience', 'Engineer, Elm Ltd, 2019 – 2022');
    const { basics } = await draftOfWord({ body, header: paragraphs('Quill Recruiting') });
    expect(basics).toEqual({ name: 'Ida Marlow', label: 'Python Developer' });
  });
});
