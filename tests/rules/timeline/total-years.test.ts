import { totalYears } from '#lib/rules/timeline/total-years.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const since2019 = [job([], { startDate: '2022-01', current: true }), job([], { name: 'Birch', startDate: '2019-01', endDate: '2021-12' })];
const says = (summary: string) => profileOf({ basics: { summary }, work: since2019 });

testRule(totalYears, {
  flagged: [
    {
      name: 'more than since the first job',
      profile: says('Engineer with 15+ years of experience in logistics.'),
      quotes: ['15+ years'],
      message: /^15 years claimed; the first job listed began 7 years 10 months ago$/,
      severity: 'medium',
    },
    {
      name: 'beside a job with swapped dates, which counts from its earlier one',
      profile: profileOf({
        basics: { summary: '15 years of experience.' },
        work: [...since2019, job([], { name: 'Elm', startDate: '2018-12', endDate: '2017-01' })],
      }),
      quotes: ['15 years'],
      message: /began 9 years 10 months ago$/,
    },
  ],
  clear: [
    { name: 'what the jobs span', profile: says('Eight years of experience.') },
    { name: 'years of a skill, which is another rule’s', profile: says('15 years of Python.') },
    {
      name: 'a job without dates where no years are claimed',
      profile: profileOf({ work: [...since2019, { name: 'Elm', position: 'Engineer' }] }),
    },
    {
      name: 'a leave without dates',
      profile: profileOf({
        basics: { summary: 'Seven years of experience.' },
        work: [...since2019, { name: '', position: 'Parental leave' }],
      }),
    },
    { name: 'no jobs', profile: profileOf({ basics: { summary: '15 years of experience.' } }) },
  ],
  abstains: [
    {
      name: 'a job without dates',
      profile: profileOf({ basics: { summary: '15 years of experience.' }, work: [...since2019, { name: 'Elm', position: 'Engineer' }] }),
    },
    {
      name: 'some jobs were not shown',
      profile: profileOf({ basics: { summary: '15 years of experience.' }, work: since2019 }, { work: { state: 'partial' } }),
    },
  ],
});
