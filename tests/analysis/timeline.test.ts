import { describe, expect, it } from 'vitest';
import { intervalOf, monthsIn, timelineOf } from '#lib/analysis/timeline.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';

const today = '2026-11-22';
const months = (dates: Parameters<typeof intervalOf>[0]) => {
  const interval = intervalOf(dates, today);
  return interval && monthsIn([interval]);
};

describe('intervalOf', () => {
  it.each([
    ['both months named', { startDate: '2019-01', endDate: '2019-12' }, 12],
    ['one month', { startDate: '2019-05', endDate: '2019-05' }, 1],
    ['bare years count their difference', { startDate: '2015', endDate: '2018' }, 36],
    ['one bare year', { startDate: '2018', endDate: '2018' }, 12],
    ['present is the date given', { startDate: '2026-01', current: true }, 10],
    ['an end in the future counts up to now', { startDate: '2026-01', endDate: '2028-01' }, 10],
    ['no end: the month or year named', { startDate: '2020-03' }, 1],
    ['the day is not counted', { startDate: '2019-03-30', endDate: '2019-04-01' }, 2],
  ])('%s', (_, dates, expected) => expect(months(dates)).toBe(expected));

  it.each([
    ['no start', { endDate: '2019-01' }],
    ['an end before the start', { startDate: '2022-10', endDate: '2020-06' }],
    ['a start in the future', { startDate: '2027-08', endDate: '2027-12' }],
  ])('nothing for %s', (_, dates) => expect(months(dates)).toBeUndefined());
});

describe('timelineOf', () => {
  const profile = profileOf({
    work: [
      job([], { name: 'Alpha', startDate: '2022-01', endDate: '2022-12' }),
      job([], { name: 'Beta', startDate: '2022-07', endDate: '2023-06' }),
      job([], { name: 'Alpha', startDate: '2020-01', endDate: '2020-12' }),
      job([], { name: 'Gamma', startDate: '2025-10', endDate: '2024-01' }),
    ],
  });
  const { experience, timed } = timelineOf(profile, today);

  it('counts months once', () => expect(experience.months).toBe(30));
  it('leaves out what cannot be', () => expect(timed.map(({ index }) => index)).toEqual([0, 1, 2]));
  it('merges the roles of one employer', () =>
    expect(experience.byEmployer).toEqual([
      { name: 'Alpha', months: 24, from: '2020-01', to: '2022-12' },
      { name: 'Beta', months: 12, from: '2022-07', to: '2023-06' },
    ]));
  it('tells what lies between and side by side', () => {
    expect(experience.gaps).toEqual([{ from: '2021-01', to: '2021-12', months: 12 }]);
    expect(experience.overlaps).toEqual([{ work: [0, 1], from: '2022-07', to: '2022-12', months: 6 }]);
  });
  it('is as precise as its coarsest date', () => {
    expect(experience.precision).toBe('month');
    expect(timelineOf(profileOf({ work: [job([], { startDate: '2019' })] }), today).experience.precision).toBe('year');
    expect(timelineOf(profileOf({}), today).experience.precision).toBe('none');
  });
  it('does not take jobs without a name for one employer', () => {
    const nameless = [
      job([], { name: '', startDate: '2019', endDate: '2020' }),
      job([], { name: ' ', startDate: '2022', endDate: '2023' }),
    ];
    expect(timelineOf(profileOf({ work: nameless }), today).experience.byEmployer.map(({ months }) => months)).toEqual([12, 12]);
  });
  it('counts what cannot be counted, and not what has yet to begin', () => {
    const work = [{ name: 'Elm', position: 'Engineer' }, job([], { startDate: '2027-01', endDate: '2027-05' }), job([])];
    expect(timelineOf(profileOf({ work }), today).undated).toBe(1);
  });
  it('stops at 200 pairs', () => {
    const work = Array.from({ length: 1_000 }, (_, i) => job([], { name: `Firm ${i}` }));
    expect(timelineOf(profileOf({ work }), today).experience.overlaps).toHaveLength(200);
  });
});

describe('a leave', () => {
  const leave = (parts: { name?: string; position?: string }) =>
    timelineOf(
      profileOf({
        work: [
          job([], { startDate: '2022-01', endDate: '2022-12' }),
          job([], { startDate: '2021-01', endDate: '2021-12', ...parts }),
          job([], { startDate: '2020-01', endDate: '2020-12' }),
        ],
      }),
      today,
    );
  it.each([
    { name: '', position: 'Parental leave' },
    { name: 'Elternzeit', position: '' },
    { name: 'Career break', position: 'Self-taught' },
    { name: '', position: 'Maternity Leave (second child)' },
    { name: '', position: 'Sabbatical: travelled through Asia' },
    { name: 'Föräldraledig', position: '' },
    { name: '', position: 'Congé parental' },
    { name: '', position: 'Travel' },
    { name: '', position: 'Unemployed due to a reorganisation' },
    { name: '', position: 'On family leave' },
  ])('is no job, and no gap: $name $position', (parts) => {
    const { timed, undated, experience } = leave(parts);
    expect([timed.map(({ index }) => index), undated, experience.months, experience.gaps]).toEqual([[0, 2], 0, 24, []]);
  });
  it.each([
    { position: 'Software Engineer (maternity leave cover)' },
    { position: 'Maternity leave cover, data engineer' },
    { name: 'Travel Nest', position: 'Engineer' },
    { name: 'Sabbatical Homes', position: 'Engineer' },
    { position: 'Engineer, parental leave benefits' },
    { position: 'Break-glass Engineer' },
  ])('is not what only holds the words: $name $position', (parts) => expect(leave(parts).timed).toHaveLength(3));
});
