/** A call of the command that cannot be carried out: exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
