import { repeatedText } from '#lib/rules/mirage/repeated-text.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const LINE = 'Designed a pipeline that processes 900 GB of orders per night, and halved its runtime.';
const other = { name: 'Birch Data', startDate: '2017-01', endDate: '2019-12' };

testRule(repeatedText, {
  flagged: [
    {
      name: 'a line that stands in two jobs',
      profile: profileOf({ work: [job([LINE]), job([LINE], other)] }),
      quotes: [LINE, LINE],
      message: /^The same words describe the work at Alder & Finch and at Birch Data$/,
      severity: 'low',
    },
    {
      name: 'other signs and capitals, two lines, told once',
      profile: profileOf({ work: [job([LINE, `${LINE} Again.`]), job([LINE.toUpperCase(), `${LINE} – again`], other)] }),
      quotes: [LINE, LINE.toUpperCase()],
    },
    {
      name: 'without an employer, the position names the job',
      profile: profileOf({ work: [job([LINE], { name: '', position: 'Freelance Engineer' }), job([LINE], other)] }),
      quotes: [LINE, LINE],
      message: /^The same words describe the work at Freelance Engineer and at Birch Data$/,
    },
  ],
  clear: [
    { name: 'two roles of one employer', profile: profileOf({ work: [job([LINE]), job([LINE], { ...other, name: 'ALDER & FINCH' })] }) },
    {
      name: 'two jobs that nothing tells apart',
      profile: profileOf({ work: [job([LINE], { name: '' }), job([LINE], { ...other, name: '' })] }),
    },
    { name: 'a short line', profile: profileOf({ work: [job(['Wrote unit tests.']), job(['Wrote unit tests.'], other)] }) },
    { name: 'twice in one job', profile: profileOf({ work: [job([LINE, LINE])] }) },
    { name: 'another number', profile: profileOf({ work: [job([LINE]), job([LINE.replace('900', '300')], other)] }) },
  ],
});
