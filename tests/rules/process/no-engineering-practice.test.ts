import { noEngineeringPractice } from '#lib/rules/process/no-engineering-practice.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { LONG, testPracticeRule } from '#tests/rules/test-practice-rule.ts';
import { testRule } from '#tests/rules/test-rule.ts';

testPracticeRule(
  noEngineeringPractice,
  /^No job or project read speaks of tests, review or CI\/CD$/,
  'Every change passes a review by a second person.',
);

const worked = (...lines: string[]) => profileOf({ work: [job([...LONG, ...lines])] });

testRule(noEngineeringPractice, {
  flagged: [
    {
      name: 'files sent to the server by hand, which is pointed at',
      profile: worked('I send the files over FTP when they are done.', 'Changed prices on the live site in the evening.'),
      quotes: ['I send the files over FTP when they are done.', 'Changed prices on the live site in the evening.'],
    },
  ],
  clear: [{ name: 'files sent by hand, and tests', profile: worked('I send the files over FTP once the unit tests pass.') }],
});
