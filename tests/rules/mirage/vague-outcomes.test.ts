import { vagueOutcomes } from '#lib/rules/mirage/vague-outcomes.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

testRule(vagueOutcomes, {
  flagged: [
    {
      name: 'a bare improvement',
      profile: profileOf({ work: [job(['Improved performance of the billing.', 'Greatly reduced effort.'])] }),
      quotes: ['Improved performance', 'Greatly reduced'],
      message: /^“Improved performance”: the effect has no size/,
    },
    {
      name: 'a transformation',
      profile: profileOf({ work: [job(['Driving AI transformation.'])] }),
      quotes: ['Driving AI transformation'],
    },
  ],
  clear: [
    { name: 'a measured one', profile: profileOf({ work: [job(['Improved performance of the billing by 30 %.'])] }) },
    { name: 'a measure in words', profile: profileOf({ work: [job(['Reduced costs by half.'])] }) },
    { name: 'a plain duty', profile: profileOf({ work: [job(['Maintained the billing.'])] }) },
    { name: 'a summary', profile: profileOf({ basics: { summary: 'Improved performance everywhere.' } }) },
  ],
});
