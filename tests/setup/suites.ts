import { runChecks } from './checks.ts';
import { succeeds } from './commands.ts';
import { add, type Counts, FAILED, NONE, PASSED } from './counts.ts';
import { BROWSER, CERTIFICATE, DISPLAY, ensurePackages } from './system-packages.ts';
import { runProject } from './vitest-project.ts';

/** In the order in which they run; each answers with what passed and failed. */
const SUITES: Record<string, () => Counts> = {
  check: runChecks,
  unit: () => runProject('unit'),
  dom: () => runProject('dom'),
  build: () => (succeeds('wxt', ['build']) ? PASSED : FAILED),
  e2e: runEndToEnd,
};

function runEndToEnd(): Counts {
  const obstacle = ensurePackages([BROWSER, CERTIFICATE, ...DISPLAY]);
  if (!obstacle) return runProject('e2e');
  console.error(obstacle);
  return FAILED;
}

function selected(names: readonly string[]): string[] {
  const all = Object.keys(SUITES);
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`Unknown suite ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  const wanted = new Set(names.length > 0 ? names : all);
  if (wanted.has('e2e')) wanted.add('build');
  return all.filter((name) => wanted.has(name));
}

function runSuites(names: readonly string[]): Counts {
  let total = NONE;
  let built = true;
  for (const name of names) {
    console.log(`\n── ${name}`);
    const counts: Counts = name === 'e2e' && !built ? notBuilt() : (SUITES[name]?.() ?? NONE);
    if (name === 'build') built = counts.failed === 0;
    total = add(total, counts);
  }
  return total;
}

function notBuilt(): Counts {
  console.error('The end-to-end suite needs the built extension, and the build failed.');
  return FAILED;
}

const { passed, failed, failures = [] } = runSuites(selected(process.argv.slice(2)));
process.exitCode = failed === 0 ? 0 : 1;
for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
