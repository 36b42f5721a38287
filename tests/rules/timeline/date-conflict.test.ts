import { dateConflict } from '#lib/rules/timeline/date-conflict.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

testRule(dateConflict, {
  flagged: [
    {
      name: 'an end before the start',
      profile: profileOf({ work: [job([], { startDate: '2022-10', endDate: '2020-06', dates: 'October 2022 – June 2020' })] }),
      subject: 'Alder & Finch',
      quotes: ['October 2022 – June 2020'],
      message: /^The job at Alder & Finch ends before it begins$/,
    },
    {
      name: 'a job of the future told as done',
      profile: profileOf({
        work: [job(['Delivered on time.'], { startDate: '2027-08', endDate: '2027-12', dates: 'Aug 2027 – Dec 2027' })],
      }),
      subject: 'Alder & Finch',
      quotes: ['Aug 2027 – Dec 2027'],
      message: /begins in the future/,
    },
    {
      name: 'without the words of the dates, the position is quoted',
      profile: profileOf({ work: [job([], { startDate: '2022', endDate: '2020' })] }),
      subject: 'Alder & Finch',
      quotes: ['Engineer'],
    },
  ],
  clear: [
    { name: 'usual dates', profile: profileOf({ work: [job([])] }) },
    { name: 'one month', profile: profileOf({ work: [job([], { startDate: '2022-10', endDate: '2022-10' })] }) },
    { name: 'a year that holds the start', profile: profileOf({ work: [job([], { startDate: '2022-10', endDate: '2022' })] }) },
    { name: 'a contract that ends in the future', profile: profileOf({ work: [job([], { startDate: '2026-01', endDate: '2027-06' })] }) },
    { name: 'a job that begins next month', profile: profileOf({ work: [job([], { startDate: '2026-12', current: true })] }) },
    {
      name: 'a signed contract of which nothing is told',
      profile: profileOf({ work: [job([], { position: 'Incoming ML Engineer (contract signed)', startDate: '2027-03', current: true })] }),
    },
    {
      name: 'work that is yet to come',
      profile: profileOf({ work: [job(['Will build the new warehouse.'], { startDate: '2027-03', current: true })] }),
    },
    {
      name: 'a leave',
      profile: profileOf({
        work: [job(['Family time.'], { name: '', position: 'Parental leave', startDate: '2027-02', endDate: '2027-08' })],
      }),
    },
    { name: 'no dates', profile: profileOf({ work: [{ name: 'Elm', position: 'Engineer' }] }) },
  ],
});
