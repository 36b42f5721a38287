export interface Counts {
  passed: number;
  failed: number;
  /** What failed, and the first line of why, as far as it has a name. */
  failures?: readonly string[];
}

export const NONE: Counts = { passed: 0, failed: 0 };
export const PASSED: Counts = { passed: 1, failed: 0 };
export const FAILED: Counts = { passed: 0, failed: 1 };

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  failures: [...(a.failures ?? []), ...(b.failures ?? [])],
});
