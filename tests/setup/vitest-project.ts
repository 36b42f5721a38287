import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { succeeds } from './commands.ts';
import type { Counts } from './counts.ts';

/** The part of Vitest's JSON report that is counted. */
interface Outcome {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults?: { name: string; message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}

/** Runs one project of vitest.config.ts and counts its tests. Skipped tests and an empty project are failures. */
export function runProject(project: string): Counts {
  const folder = mkdtempSync(join(tmpdir(), `vitest-${project}-`));
  const file = join(folder, 'outcome.json');
  const green = succeeds('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const outcome = readOutcome(file);
  rmSync(folder, { recursive: true, force: true });
  return { ...countsOf(project, outcome, green), failures: failuresOf(outcome) };
}

function readOutcome(file: string): Outcome | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Outcome;
  } catch {
    return undefined;
  }
}

/** A line for each test that failed, and for each file that broke outside of its tests. */
export function failuresOf({ testResults = [] }: Pick<Outcome, 'testResults'> = {}): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const told = failed.map(({ fullName, failureMessages: [why = ''] }) => `${fullName}: ${firstLine(why)}`);
    return (told.length > 0 || !message ? told : [firstLine(message)]).map((line) => `${relative(process.cwd(), name)} · ${line}`);
  });
}

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';

/** `green` is whether Vitest ended without an error, in a test or elsewhere. */
export function countsOf(project: string, outcome: Outcome | undefined, green: boolean): Counts {
  if (!outcome) return { passed: 0, failed: 1 };
  const skipped = outcome.numPendingTests + outcome.numTodoTests;
  if (skipped > 0) console.error(`${skipped} tests of "${project}" were skipped: that counts as failed.`);
  const failed = outcome.numFailedTests + skipped;
  if (outcome.numPassedTests + failed === 0) console.error(`The project "${project}" ran no test: that counts as failed.`);
  const broken = failed === 0 && (!green || outcome.numPassedTests === 0);
  return { passed: outcome.numPassedTests, failed: broken ? 1 : failed };
}
