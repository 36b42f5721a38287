import { titleAheadOfExperience } from '#lib/rules/mirage/title-ahead-of-experience.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const architect = (startDate: string) => job([], { position: 'Principal Data Architect', startDate, current: true });
const afterDegree = (position: string) =>
  profileOf({ work: [job([], { position, startDate: '2024-01', current: true })], education: degree('2023') });
const junior = (startDate: string, endDate: string) =>
  job([], { name: 'Birch', position: 'Junior Data Engineer (part-time)', startDate, endDate });
const degree = (endDate: string) => [{ institution: 'Larch College', endDate }];

testRule(titleAheadOfExperience, {
  flagged: [
    {
      name: 'a principal after a year',
      profile: profileOf({ work: [architect('2024-01'), job([], { name: 'Birch', startDate: '2023-01', endDate: '2023-12' })] }),
      quotes: ['Principal Data Architect'],
      message: /^“Principal Data Architect” after 1 year of listed work$/,
      severity: 'low',
    },
    {
      name: 'soon after a first title of the trade, whatever trade came before',
      profile: profileOf({
        work: [architect('2024-11'), junior('2024-01', '2024-10'), job([], { name: 'Oak', position: 'Baker', startDate: '2012-01' })],
      }),
      quotes: ['Principal Data Architect', 'Junior Data Engineer (part-time)'],
      message: /^“Principal Data Architect” 10 months after “Junior Data Engineer \(part-time\)” began$/,
    },
    {
      name: 'straight from the degree',
      profile: profileOf({ work: [architect('2024-01')], education: degree('2023') }),
      quotes: ['Principal Data Architect'],
    },
    ...[
      'Head of Engineering',
      'VP Data',
      'CTO',
      'Tech Lead',
      'Staff Software Engineer',
      'Lead Developer (Python)',
      'Senior ML Engineer',
      'Engineering Manager',
    ].map((position) => ({ name: position, profile: afterDegree(position), quotes: [position] })),
  ],
  clear: [
    {
      name: 'years after a first title of the trade',
      profile: profileOf({
        work: [architect('2024-11'), junior('2020-01', '2024-10'), job([], { name: 'Oak', position: 'Baker', startDate: '2012-01' })],
      }),
    },
    {
      name: 'soon after a first title of another trade',
      profile: profileOf({
        work: [
          architect('2024-11'),
          job([], { name: 'Oak', position: 'Junior Civil Clerk', startDate: '2024-01', endDate: '2024-10' }),
          job([], { name: 'Ash', startDate: '2012-01' }),
        ],
      }),
    },
    {
      name: 'after eight years',
      profile: profileOf({ work: [architect('2024-01'), job([], { name: 'Birch', startDate: '2016-01', endDate: '2023-12' })] }),
    },
    {
      name: 'principal, nearly three years on',
      profile: profileOf({
        work: [
          job([], { position: 'Principal Machine Learning Engineer', startDate: '2022-06', current: true }),
          job([], { name: 'Birch', position: 'Machine Learning Engineer', startDate: '2019-08', endDate: '2022-05' }),
        ],
      }),
    },
    { name: 'a first job listed long after the degree', profile: profileOf({ work: [architect('2024-01')], education: degree('2012') }) },
    { name: 'no degree to count from', profile: profileOf({ work: [architect('2024-01')] }) },
    { name: 'a plain title', profile: profileOf({ work: [job([], { startDate: '2024-01' })], education: degree('2023') }) },
    {
      name: 'a plain title beside a job without dates',
      profile: profileOf({ work: [job([], { startDate: '2024-01' }), { name: 'Elm', position: 'Engineer' }], education: degree('2023') }),
    },
    ...[
      'Member of Technical Staff',
      'Staff Nurse',
      'Assistant to the Director of Engineering',
      'Executive Assistant to the CTO',
      'Lead Generation Specialist',
      'Office Manager',
      'Landscape Architect',
      'Principal Architect',
      'Research Engineer (reporting to the CTO)',
      'Director of Data Protection',
      'Senior Civil Engineer',
      'Senior Waiter',
    ].map((position) => ({ name: position, profile: afterDegree(position) })),
  ],
  abstains: [
    {
      name: 'a job without dates',
      profile: profileOf({ work: [architect('2024-01'), { name: 'Elm', position: 'Engineer' }], education: degree('2023') }),
    },
    {
      name: 'some jobs were not shown',
      profile: profileOf({ work: [architect('2024-01')] }, { work: { state: 'partial', shown: 1, total: 5 } }),
    },
  ],
});
