import { openBulk, type RowBefore } from './bulk.ts';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { retentionDays } from './preferences.ts';

const DAY = 86_400_000;

/** Keeps candidates for another term from today on, never for less than before: that of the role of each, else the one that is set. */
export async function keepLonger(
  db: Database,
  now: Date,
  ids: readonly string[],
  announce: (change: Change) => void = () => undefined,
): Promise<RowBefore[]> {
  const [days, roles] = await Promise.all([retentionDays(db), db.roles.toArray()]);
  const termOf = new Map(roles.map((role) => [role.id, role.retentionDays]));
  return openBulk(db, () => now, announce).change(ids, ({ expiresAt, roleId }) => {
    const term = (roleId === undefined ? undefined : termOf.get(roleId)) ?? days;
    const until = new Date(now.getTime() + term * DAY).toISOString();
    return until > expiresAt ? { expiresAt: until } : {};
  });
}
