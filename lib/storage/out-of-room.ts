/** What Chromium says where the disk itself is full: the transaction in which that was found is aborted, and the database closed. */
const DISK_TROUBLE = /NO_SPACE|backing store|connection is closing|IO error/iu;

/**
 * Whether an error means that there is no room left: of what the browser gives, or on the disk. Dexie wraps the cause in `inner`, one or more levels deep,
 * and those of many writes in `failures`.
 * Nothing of ours aborts a transaction, so one that was aborted was by the browser, which could not write it.
 */
export function isOutOfRoom(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if (isWantOfRoom(cause)) return true;
    if ('failures' in cause && Array.isArray(cause.failures) && cause.failures.some(isWantOfRoom)) return true;
    cause = 'inner' in cause ? cause.inner : undefined;
  }
  return false;
}

const isWantOfRoom = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' ||
    error.name === 'AbortError' ||
    (error.name === 'UnknownError' && DISK_TROUBLE.test(error.message)));
