import { describe, expect, it } from 'vitest';
import { readPdf } from '#lib/files/pdf/read-pdf.ts';
import type { ProfileDraft } from '#lib/profile/draft.ts';
import { told } from '#tests/files/draft-of.ts';
import { type BuiltPage, box, buildPdf, column, text } from './build-pdf.ts';

async function draftOf(...pages: BuiltPage[]): Promise<ProfileDraft> {
  const outcome = await readPdf(buildPdf(pages));
  if (outcome.kind !== 'profile') throw new Error(`${outcome.kind}: ${outcome.message}`);
  return outcome.draft;
}

const heading = (x: number, y: number, words: string): string => text(x, y, words, { size: 13, bold: true });
const top = [text(50, 60, 'Wanda Osei', { size: 22, bold: true }), text(50, 80, 'Data Engineer', { size: 12 })];

describe('readPdf', () => {
  it('joins dates at the right margin to the job in their row', async () => {
    const { basics, work } = await draftOf({
      marks: [
        ...top,
        heading(50, 120, 'Experience'),
        text(50, 140, 'Data Engineer, Quarry Freight Ltd', { bold: true }),
        text(480, 140, 'May 2021 - Present'),
        ...column(60, 155, ['• Moved 90 nightly jobs to Airflow.', '• Cut the cost of storage by a third.']),
        text(50, 200, 'Analyst, Brine Energy Ltd', { bold: true }),
        text(480, 200, 'Jan 2018 - Apr 2021'),
        text(60, 215, '• Wrote the reports on meters in SQL.'),
      ],
    });
    expect(basics).toMatchObject({ name: 'Wanda Osei', label: 'Data Engineer' });
    expect(work?.map(told)).toEqual([
      'Data Engineer @ Quarry Freight Ltd | May 2021 - Present',
      'Analyst @ Brine Energy Ltd | Jan 2018 - Apr 2021',
    ]);
    expect(work?.[0]?.highlights).toEqual(['Moved 90 nightly jobs to Airflow.', 'Cut the cost of storage by a third.']);
  });

  it('joins places at the right margin to the line they end, though few rows have any', async () => {
    const right = (y: number, words: string, width: number): string => text(560 - width, y, words, { size: 10 });
    const { work, education } = await draftOf({
      marks: [
        ...top,
        heading(50, 120, 'Experience'),
        text(50, 140, 'Quarry Freight Ltd', { bold: true }),
        right(140, 'May 2021 - Present', 87.3),
        text(50, 155, 'Planner'),
        right(155, 'Leeds', 27.2),
        text(60, 170, '• Moved 90 jobs.'),
        heading(50, 200, 'Education'),
        text(50, 220, 'Elm University', { bold: true }),
        right(220, '2014 - 2017', 53.4),
        text(50, 235, 'BSc in Law'),
        heading(50, 260, 'Skills'),
        text(50, 280, 'Python, Django, SQL'),
      ],
    });
    expect(work).toEqual([
      { name: 'Quarry Freight Ltd', position: 'Planner', location: 'Leeds', dates: 'May 2021 - Present', highlights: ['Moved 90 jobs.'] },
    ]);
    expect(education).toEqual([{ dates: '2014 - 2017', studyType: 'BSc', area: 'Law', institution: 'Elm University' }]);
  });

  it('reads a column at the side apart, over the break of a page', async () => {
    const side = (y: number, lines: string[]): string[] => column(30, y, lines, { colour: '#ffffff', step: 15.5 });
    const dark = box(0, 0, 180, 792, '#203040');
    const { basics, work, skills, languages, hidden } = await draftOf(
      {
        marks: [
          dark,
          text(30, 60, 'Skills', { size: 13, bold: true, colour: '#ffffff' }),
          ...side(80, ['Python', 'Kafka', 'dbt', 'Terraform']),
          text(210, 62, 'Wanda Osei', { size: 22, bold: true }),
          text(210, 82, 'Data Engineer', { size: 12 }),
          heading(210, 110, 'Experience'),
          text(210, 130, 'Data Engineer, Quarry Freight Ltd, 2021 - Present', { bold: true }),
          ...column(210, 150, [
            '• Moved 90 nightly jobs from one old machine to',
            '   Airflow, with a test for each of the tables that',
            '   planners read in the morning.',
          ]),
        ],
      },
      {
        marks: [
          dark,
          text(30, 60, 'Languages', { size: 13, bold: true, colour: '#ffffff' }),
          ...side(80, ['Twi (native)', 'English (C2)', 'French (B1)']),
          ...column(210, 60, ['• Wrote the consumer of positions in Python.', '• Taught two colleagues to review plans.']),
          text(210, 100, 'Analyst, Brine Energy Ltd, 2018 - 2021', { bold: true }),
          text(210, 120, '• Wrote the reports on meters in SQL.'),
        ],
      },
    );
    expect(basics).toMatchObject({ name: 'Wanda Osei', label: 'Data Engineer' });
    expect(skills?.map(({ name }) => name)).toEqual(['Python', 'Kafka', 'dbt', 'Terraform']);
    expect(languages?.map(({ language }) => language)).toEqual(['Twi', 'English', 'French']);
    expect(work?.map(told)).toEqual(['Data Engineer @ Quarry Freight Ltd | 2021 - Present', 'Analyst @ Brine Energy Ltd | 2018 - 2021']);
    expect(work?.[0]?.highlights).toEqual([
      'Moved 90 nightly jobs from one old machine to Airflow, with a test for each of the tables that planners read in the morning.',
      'Wrote the consumer of positions in Python.',
      'Taught two colleagues to review plans.',
    ]);
    expect(hidden).toBeUndefined();
  });

  it('puts dates from a column on the left beside the jobs that they date', async () => {
    const { work } = await draftOf({
      marks: [
        ...top,
        heading(50, 120, 'Work history'),
        ...['2021 - Present', '2018 - 2021', '2015 - 2018'].map((dates, at) => text(50, 140 + at * 60, dates)),
        ...['Data Engineer, Quarry Freight Ltd', 'Analyst, Brine Energy Ltd', 'Programmer, Lark Maps Ltd'].flatMap((job, at) => [
          text(150, 140 + at * 60, job, { bold: true }),
          text(150, 155 + at * 60, 'Wrote what the planners of the company needed in Python and in SQL, with two others.'),
        ]),
      ],
    });
    expect(work?.map(told)).toEqual([
      'Data Engineer @ Quarry Freight Ltd | 2021 - Present',
      'Analyst @ Brine Energy Ltd | 2018 - 2021',
      'Programmer @ Lark Maps Ltd | 2015 - 2018',
    ]);
  });

  it('reads a table of dates and labels over several lines', async () => {
    const grey = { colour: '#555555' };
    const { work, skills } = await draftOf({
      marks: [
        ...top,
        heading(50, 120, 'EXPERIENCE'),
        ...column(55, 150, ['06/2021 –', 'present', 'Accra'], grey),
        text(150, 150, 'Data Engineer', { bold: true }),
        text(150, 164, 'Quarry Freight Ltd'),
        text(165, 195, '• Moved ninety nightly jobs to Airflow, with a test for each of the tables.'),
        ...column(55, 230, ['2018 – 2021', 'Leeds'], grey),
        text(150, 230, 'Analyst', { bold: true }),
        text(150, 244, 'Brine Energy Ltd'),
        text(165, 275, '• Wrote the reports on meters in SQL.'),
        heading(50, 320, 'SKILLS'),
        text(55, 345, 'Languages', grey),
        text(150, 345, 'Python, Go'),
        text(55, 365, 'Platforms', grey),
        text(150, 365, 'Kubernetes, Terraform'),
      ],
    });
    expect(work?.map(told)).toEqual(['Data Engineer @ Quarry Freight Ltd | 06/2021 – present', 'Analyst @ Brine Energy Ltd | 2018 – 2021']);
    expect(work?.[1]?.highlights).toEqual(['Wrote the reports on meters in SQL.']);
    expect(skills?.map(({ name }) => name)).toEqual(['Python', 'Go', 'Kubernetes', 'Terraform']);
  });

  it('reads spaced headings, cut words, painted list marks, and no page numbers', async () => {
    const page = (number: number, marks: string[]): BuiltPage => ({
      marks: [...marks, text(280, 770, `Page ${number} of 2`, { size: 8 })],
    });
    const mark = (y: number): string => box(57, y - 4.5, 3, 3, '#000000');
    const { work, other } = await draftOf(
      page(1, [
        ...top,
        text(50, 120, 'EXPERIENCE', { size: 12, spacing: 5 }),
        text(50, 145, 'Data Engineer, Quarry Freight Ltd, 2021 - Present', { bold: true }),
        mark(160),
        text(66, 160, 'Moved the nightly jobs to Airflow and wrote a full-'),
        text(66, 174, 'text index for the docu-'),
        text(66, 188, 'ments that the planners of the freight yard keep.'),
      ]),
      page(2, [mark(60), text(66, 60, 'Cut the cost of storage by a third.')]),
    );
    expect(work?.[0]?.highlights).toEqual([
      'Moved the nightly jobs to Airflow and wrote a full-text index for the documents that the planners of the freight yard keep.',
      'Cut the cost of storage by a third.',
    ]);
    expect(other).toEqual([]);
  });

  it('puts a heading in a column on the left above what stands beside it', async () => {
    const { work, education, skills } = await draftOf({
      marks: [
        ...top,
        ...[
          ['Experience', 130],
          ['Education', 230],
          ['Skills', 300],
        ].map(([words, y]) => text(50, Number(y), String(words), { size: 12, bold: true, colour: '#204080' })),
        text(170, 130, 'Data Engineer, Quarry Freight Ltd, 2021 - Present', { bold: true }),
        ...column(170, 145, [
          '• Moved 90 nightly jobs to Airflow, and the planners of all yards to one table.',
          '• Cut the cost of storage by a third.',
          '• Taught two colleagues.',
        ]),
        text(170, 230, 'BSc Physics, University of Elmstead, 2014 - 2018'),
        text(170, 300, 'Python, Kafka, dbt, Terraform'),
      ],
    });
    expect(work?.map(told)).toEqual(['Data Engineer @ Quarry Freight Ltd | 2021 - Present']);
    expect(education).toMatchObject([{ institution: 'University of Elmstead', area: 'Physics' }]);
    expect(skills?.map(({ name }) => name)).toEqual(['Python', 'Kafka', 'dbt', 'Terraform']);
  });
});
