import { noEngineeringPractice } from '#lib/rules/process/no-engineering-practice.ts';
import { testPracticeRule } from '#tests/rules/test-practice-rule.ts';

testPracticeRule(
  noEngineeringPractice,
  /^No job or project read speaks of tests, review or CI\/CD$/,
  'Every change passes a review by a second person.',
);
