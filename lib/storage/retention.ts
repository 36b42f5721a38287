import type { Database } from './db.ts';
import { candidateRecordSchema } from './records.ts';

const DAY = 86_400_000;

/** Days before the last day of keeping from which on somebody is told of. */
export const REMINDER_DAYS = 14;

/** Most of those who expire that are listed; all are counted. */
const LISTED = 200;

export interface Expiring {
  count: number;
  /** Who goes first stands first; dates are ISO date-times. */
  first: { id: string; name: string; expiresAt: string }[];
}

/** Who is erased within the next fourteen days. */
export async function expiringSoon(db: Database, now: Date): Promise<Expiring> {
  const until = new Date(now.getTime() + REMINDER_DAYS * DAY).toISOString();
  const soon = db.candidates.where('expiresAt').between(now.toISOString(), until);
  const [count, rows] = await Promise.all([soon.count(), soon.limit(LISTED).toArray()]);
  const readable = rows.flatMap((row) => candidateRecordSchema.safeParse(row).data ?? []);
  return { count, first: readable.map(({ id, name, expiresAt }) => ({ id, name, expiresAt })) };
}
