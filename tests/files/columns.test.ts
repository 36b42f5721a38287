import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '#lib/files/columns.ts';
import { draftOf, told } from './draft-of.ts';

const beside = (left: readonly string[], right: readonly string[]): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) => `${(left[at] ?? '').padEnd(50)}${right[at] ?? ''}`.trimEnd());

const MAIN = [
  'Ada Birch',
  'Data engineer',
  '',
  'Experience',
  '',
  'Data Engineer, Elm Bank',
  '2019 – 2023',
  '- Moved the loads to Airflow.',
  '- Forecasts in R on a cluster of',
  '  nine desktops.',
];
const SIDE = ['ada@example.org', '', 'Skills', 'PyTorch', 'Docker', '', 'Languages', 'French'];

describe('two columns side by side', () => {
  it('are read one after the other, with what stands above their headings first', () => {
    expect(
      inReadingOrder([...beside(MAIN, SIDE), 'below'])
        .map((row) => row.trimEnd())
        .filter(Boolean),
    ).toEqual([
      'Ada Birch',
      'Data engineer',
      'ada@example.org',
      'Experience',
      'Data Engineer, Elm Bank',
      '2019 – 2023',
      '- Moved the loads to Airflow.',
      '- Forecasts in R on a cluster of',
      '  nine desktops.',
      'below',
      'Skills',
      'PyTorch',
      'Docker',
      'Languages',
      'French',
    ]);
  });

  it.each([
    ['the narrow one on the right', MAIN, SIDE],
    ['the narrow one on the left', SIDE, MAIN],
  ])('give their jobs and skills with %s', (_, left, right) => {
    const { basics, work = [], skills = [] } = draftOf(beside(left, right).join('\n'));
    expect(basics.name).toBe('Ada Birch');
    expect(work.map(told)).toEqual(['Data Engineer @ Elm Bank | 2019 – 2023']);
    expect(work[0]?.highlights).toEqual(['Moved the loads to Airflow.', 'Forecasts in R on a cluster of nine desktops.']);
    expect(skills.map(({ name }) => name)).toEqual(['PyTorch', 'Docker']);
  });
});

describe('what only looks like two columns', () => {
  it.each([
    [
      'dates before jobs',
      beside(
        ['Experience', '2019 – 2023', '2017 – 2019', '2015 – 2017', '2013 – 2015'],
        ['Work', 'Engineer, Elm', 'Analyst, Fir', 'Tester, Ash', 'Intern, Oak'],
      ),
    ],
    [
      'dates behind jobs',
      beside(
        ['Experience', 'Engineer, Elm', 'Analyst, Fir', 'Tester, Ash', 'Intern, Oak'],
        ['', '2019 – 2023', '2017 – 2019', '2015 – 2017', '2013 – 2015'],
      ),
    ],
    ['labels before values', beside(['Skills', 'Languages', 'Tools', 'Methods'], ['Python, SQL', 'French', 'Git, Docker', 'Review'])],
    [
      'a row across the gutter',
      [
        ...beside(MAIN.slice(0, 6), SIDE.slice(0, 6)),
        'A line that is so long that it goes over both of the columns',
        ...beside(MAIN.slice(6), SIDE.slice(6)),
      ],
    ],
    ['one column', MAIN],
    ['no rows', []],
  ])('%s stays as it is', (_, rows) => {
    expect(inReadingOrder(rows)).toEqual(rows);
  });

  it('takes its time in proportion to the text', () => {
    const wide = Array.from({ length: 20_000 }, (_, at) => `${'a   b'.repeat(at % 7)}${' '.repeat(40)}x`);
    expect(inReadingOrder(wide)).toHaveLength(20_000);
  });
});
