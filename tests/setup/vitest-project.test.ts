import { expect, it, vi } from 'vitest';
import { countsOf, failuresOf } from './vitest-project.ts';

const GREEN = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

it.each([
  ['passes on what passed', GREEN, true, { passed: 7, failed: 0 }],
  ['passes on what failed', { ...GREEN, numFailedTests: 2 }, false, { passed: 7, failed: 2 }],
  ['counts skipped and unwritten tests as failed', { ...GREEN, numPendingTests: 1, numTodoTests: 1 }, true, { passed: 7, failed: 2 }],
  ['fails where a file broke before its tests', GREEN, false, { passed: 7, failed: 1 }],
  ['fails an empty project', { ...GREEN, numPassedTests: 0 }, true, { passed: 0, failed: 1 }],
  ['fails where no report was written', undefined, true, { passed: 0, failed: 1 }],
])('%s', (_, outcome, green, counts) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(countsOf('unit', outcome, green)).toEqual(counts);
});

it('names what failed with the first line of why, and a file that broke before its tests', () => {
  const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
  const failed = {
    status: 'failed',
    fullName: 'adds twice',
    failureMessages: ['AssertionError: expected 3 to be 4\n    at sum.test.ts:4'],
  };
  const testResults = [
    { name: `${process.cwd()}/tests/sum.test.ts`, message: '', assertionResults: [passed, failed] },
    { name: `${process.cwd()}/tests/lost.test.ts`, message: 'Error: Cannot find module\n  here', assertionResults: [] },
  ];
  expect(failuresOf({ ...GREEN, testResults })).toEqual([
    'tests/sum.test.ts · adds twice: AssertionError: expected 3 to be 4',
    'tests/lost.test.ts · Error: Cannot find module',
  ]);
  expect(failuresOf(undefined)).toEqual([]);
});
