/** Whether an error means that the browser has no room left. Dexie wraps the cause in `inner`, one or more levels deep. */
export function isQuotaExceeded(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if (cause.name === 'QuotaExceededError') return true;
    cause = 'inner' in cause ? cause.inner : undefined;
  }
  return false;
}
