import { expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { overlap } from '#lib/rules/timeline/overlap.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const first = job(['Ran the platform.'], { name: 'Alpha Rail', position: 'Senior Engineer', startDate: '2019-01', endDate: '2022-12' });
const second = { name: 'Beta Mills', position: 'Lead Engineer', startDate: '2021-01', endDate: '2023-06' };

testRule(overlap, {
  flagged: [
    {
      name: 'two jobs for two years',
      profile: profileOf({ work: [first, job(['Led five.'], second)] }),
      quotes: ['Senior Engineer', 'Lead Engineer'],
      message: /^Two jobs that look full-time run side by side for 2 years: Alpha Rail and Beta Mills$/,
      severity: 'medium',
    },
    {
      name: 'two jobs that say they are full-time, whatever their lines speak of',
      profile: profileOf({
        work: [
          job(['Worked with consultants and product owners.'], { ...first, position: 'Engineer (full-time)' }),
          job([], { ...second, employmentType: 'Full-time' }),
        ],
      }),
      quotes: ['Engineer (full-time)', 'Lead Engineer'],
    },
  ],
  clear: [
    {
      name: 'a leave from the other job',
      profile: profileOf({ work: [first, job([], { ...second, name: 'Elternzeit', position: 'Parental leave' })] }),
    },
    { name: 'a service', profile: profileOf({ work: [first, job([], { ...second, name: 'Swedish Army', position: 'Reservist' })] }) },
    {
      name: 'an orchestra',
      profile: profileOf({ work: [first, job([], { ...second, name: 'Elm Symphony Orchestra', position: 'Violinist' })] }),
    },
    {
      name: 'a job whose end is not told',
      profile: profileOf({ work: [first, { name: 'Beta Mills', position: 'Engineer', startDate: '2019', highlights: [] }] }),
    },
    { name: 'one after the other', profile: profileOf({ work: [first, job([], { ...second, startDate: '2023-01' })] }) },
    { name: 'a handover of three months', profile: profileOf({ work: [first, job([], { ...second, startDate: '2022-10' })] }) },
    { name: 'part-time', profile: profileOf({ work: [first, job([], { ...second, employmentType: 'Part-time' })] }) },
    {
      name: 'a lectureship',
      profile: profileOf({ work: [first, job(['Four hours a week beside my post.'], { ...second, position: 'Lecturer' })] }),
    },
    { name: 'an own company', profile: profileOf({ work: [first, job([], { ...second, position: 'Co-founder' })] }) },
    { name: 'two roles of one employer', profile: profileOf({ work: [first, job([], { ...second, name: 'Alpha Rail Ltd' })] }) },
    {
      name: 'years that may not overlap',
      profile: profileOf({ work: [first, job([], { ...second, startDate: '2022', endDate: '2023' })] }),
    },
  ],
});

it('tells the three longest of many, longest first', () => {
  const work = Array.from({ length: 40 }, (_, i) => job([], { name: `Firm No. ${i}`, startDate: `${1980 + i}-01`, endDate: '2022-12' }));
  const brief = { schemaVersion: 1, specialization: 'ai-ml', level: 'mid', mustHave: [] } as const;
  const found = analyze(profileOf({ work }), { ...brief, mustHave: [] }, '2026-11-22').findings.filter(({ rule }) => rule === overlap.id);
  expect(found.map(({ subject }) => subject)).toEqual(['Firm No. 0 / Firm No. 1', 'Firm No. 0 / Firm No. 2', 'Firm No. 1 / Firm No. 2']);
});
