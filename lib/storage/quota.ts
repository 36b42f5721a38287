/** Whether an error means that the browser has no room left. Dexie wraps the cause in `inner`, one or more levels deep. */
export function isQuotaExceeded(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if (cause.name === 'QuotaExceededError') return true;
    cause = 'inner' in cause ? cause.inner : undefined;
  }
  return false;
}

/** What `work` answers; that there is no room where that is why it failed. */
export async function withRoom<T>(work: () => Promise<T>): Promise<T | { kind: 'storage-full' }> {
  try {
    return await work();
  } catch (error) {
    if (isQuotaExceeded(error)) return { kind: 'storage-full' };
    throw error;
  }
}
