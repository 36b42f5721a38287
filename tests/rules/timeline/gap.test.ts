import { gap } from '#lib/rules/timeline/gap.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const before = job([], { name: 'Birch', startDate: '2015-01', endDate: '2018-06' });
const after = job([], { startDate: '2020-01', dates: 'Jan 2020 – Dec 2023' });
const asked = { optionalRules: ['timeline/gap'] };

testRule(gap, {
  flagged: [
    {
      name: 'eighteen months, where the role asks for it',
      profile: profileOf({ work: [after, before] }),
      brief: asked,
      quotes: ['Jan 2020 – Dec 2023'],
      message: /^1 year 6 months lie between two jobs \(July 2018 to December 2019\)$/,
      severity: 'note',
    },
  ],
  clear: [
    { name: 'off unless asked for', profile: profileOf({ work: [after, before] }) },
    {
      name: 'months',
      profile: profileOf({ work: [after, job([], { name: 'Birch', startDate: '2015-01', endDate: '2019-06' })] }),
      brief: asked,
    },
    {
      name: 'a degree in between',
      profile: profileOf({ work: [after, before], education: [{ institution: 'Larch', startDate: '2018', endDate: '2019' }] }),
      brief: asked,
    },
  ],
});
