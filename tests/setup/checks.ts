import { succeeds } from './commands.ts';
import { add, type Counts, FAILED, NONE, PASSED } from './counts.ts';

const CHECKS: readonly [string, ...string[]][] = [['biome', 'check', '.'], ['tsc']];

/** Format, lint and types, as `npm run check` does; one count each. */
export function runChecks(): Counts {
  return CHECKS.map(([command, ...args]) => (succeeds(command, args) ? PASSED : FAILED)).reduce(add, NONE);
}
