import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { succeeds } from './commands.ts';
import type { Counts } from './counts.ts';

/** The part of Vitest's JSON report that is counted. */
interface Outcome {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** Runs one project of vitest.config.ts and counts its tests. Skipped tests and an empty project are failures. */
export function runProject(project: string): Counts {
  const folder = mkdtempSync(join(tmpdir(), `vitest-${project}-`));
  const file = join(folder, 'outcome.json');
  const green = succeeds('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const counts = countsOf(project, readOutcome(file), green);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

function readOutcome(file: string): Outcome | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Outcome;
  } catch {
    return undefined;
  }
}

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
