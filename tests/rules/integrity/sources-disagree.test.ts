import { sourcesDisagree } from '#lib/rules/integrity/sources-disagree.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const post = (parts: Parameters<typeof job>[1]) => job([], { dates: `${parts?.startDate} – ${parts?.endDate ?? 'Present'}`, ...parts });
const site = (...work: unknown[]) => profileOf({ work });
const resume = (...work: unknown[]) => ({ sources: [{ ...profileOf({ work }), id: 'content:resume' }] });
const school = (studyType: string) => profileOf({ education: [{ institution: 'Quayside University', studyType }] });

const ALDER = { name: 'Alder & Finch', position: 'Engineer', startDate: '2019-03', endDate: '2021-06' };

testRule(sourcesDisagree, {
  flagged: [
    {
      name: 'a start that lies years apart',
      profile: site(post(ALDER)),
      beside: resume(post({ ...ALDER, startDate: '2017-03' })),
      quotes: ['2019-03 – 2021-06', '2017-03 – 2021-06'],
      message: /^Alder & Finch: since March 2019 in one source, since March 2017 in the other$/,
      severity: 'medium',
    },
    {
      name: 'an end of which one source tells the day, and the other the year alone',
      profile: site(post({ ...ALDER, endDate: '2021-06-30' })),
      beside: resume(post({ ...ALDER, endDate: '2023' })),
      quotes: ['2019-03 – 2021-06-30', '2019-03 – 2023'],
      message: /^Alder & Finch: until June 2021 in one source, until 2023 in the other$/,
      severity: 'medium',
    },
    {
      name: 'one that ended, and goes on in the other',
      profile: site(post({ ...ALDER, current: true, dates: '2019-03 – Present' })),
      beside: resume(post({ ...ALDER, endDate: '2026-06' })),
      quotes: ['2019-03 – Present', '2019-03 – 2026-06'],
      message: /^Alder & Finch: until today in one source, until June 2026 in the other$/,
      severity: 'low',
    },
    {
      name: 'a higher rank',
      profile: site(post({ ...ALDER, position: 'Lead Engineer' })),
      beside: resume(post({ ...ALDER, name: 'ALDER & FINCH Ltd.' })),
      quotes: ['Lead Engineer', 'Engineer'],
      message: /“Lead Engineer” in one source, “Engineer” in the other$/,
    },
    {
      name: 'a higher degree',
      profile: school('MSc'),
      beside: { sources: [{ ...school('Bachelor of Science'), id: 'content:resume' }] },
      quotes: ['MSc', 'Bachelor of Science'],
      severity: 'low',
    },
  ],
  clear: [
    { name: 'one source alone', profile: site(post(ALDER)) },
    { name: 'the same twice', profile: site(post(ALDER)), beside: resume(post(ALDER)) },
    { name: 'a year, and a month of that year', profile: site(post(ALDER)), beside: resume(post({ ...ALDER, startDate: '2019' })) },
    { name: 'two months apart', profile: site(post(ALDER)), beside: resume(post({ ...ALDER, endDate: '2021-08' })) },
    { name: 'a job that the other leaves out', profile: site(post(ALDER)), beside: resume(post({ ...ALDER, name: 'Birch Mutual' })) },
    {
      name: 'another word for the same rank',
      profile: site(post(ALDER)),
      beside: resume(post({ ...ALDER, position: 'Python Developer' })),
    },
    {
      name: 'two jobs at one employer, which can’t be told apart',
      profile: site(post(ALDER), post({ ...ALDER, startDate: '2021-07', endDate: '2023-01', position: 'Senior Engineer' })),
      beside: resume(post({ ...ALDER, startDate: '2016-01', position: 'Senior Engineer' })),
    },
    {
      name: 'another way to write the degree',
      profile: school('MSc'),
      beside: { sources: [{ ...school('Master of Science'), id: 'content:resume' }] },
    },
  ],
});
