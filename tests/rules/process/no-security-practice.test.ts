import { noSecurityPractice } from '#lib/rules/process/no-security-practice.ts';
import { testPracticeRule } from '#tests/rules/test-practice-rule.ts';

testPracticeRule(noSecurityPractice, /^No job or project read speaks of security or access$/, 'Object-level permissions on every route.');
