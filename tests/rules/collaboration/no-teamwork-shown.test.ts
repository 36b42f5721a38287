import { noTeamworkShown } from '#lib/rules/collaboration/no-teamwork-shown.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { LONG, testPracticeRule } from '#tests/rules/test-practice-rule.ts';
import { testRule } from '#tests/rules/test-rule.ts';

testPracticeRule(
  noTeamworkShown,
  /^No job or project read speaks of work with others$/,
  'Agreed the format with two colleagues of the billing.',
);

const worked = (...lines: string[]) => profileOf({ work: [job([...LONG, ...lines])] });

testRule(noTeamworkShown, {
  flagged: [
    {
      name: 'customers, where all of it is done alone',
      profile: worked('I do the whole thing on my own.', 'If it breaks, the customer rings me.'),
      quotes: ['I do the whole thing on my own.'],
    },
    {
      name: 'one piece done alone, which is pointed at',
      profile: worked('Moved the sites by myself in one weekend.'),
      quotes: ['Moved the sites by myself in one weekend.'],
    },
  ],
  clear: [
    { name: 'customers, where nothing says that all was done alone', profile: worked('If it breaks, the customer rings me.') },
    { name: 'one piece done alone, beside customers', profile: worked('Wrote the parser by myself for a client.') },
    { name: 'a colleague, where all was written alone', profile: worked('I wrote all of it.', 'A colleague reviewed each page.') },
    { name: 'a habit that only sounds alike', profile: worked('I write everything down for our clients.') },
  ],
});
