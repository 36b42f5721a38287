import { noTeamworkShown } from '#lib/rules/collaboration/no-teamwork-shown.ts';
import { testPracticeRule } from '#tests/rules/test-practice-rule.ts';

testPracticeRule(
  noTeamworkShown,
  /^No job or project read speaks of work with others$/,
  'Agreed the format with two colleagues of the billing.',
);
