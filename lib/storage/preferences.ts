import { z } from 'zod';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';
import { RETENTION_DAYS } from './to-records.ts';

const RETENTION = 'retention-days';

const daysSchema = z.number().int().min(1).max(3650);

/** Whole days for which somebody may be kept. */
export const isRetention = (days: number): boolean => daysSchema.safeParse(days).success;

/** Days for which a candidate is kept where the role says nothing else. */
export const retentionDays = async (db: Database): Promise<number> =>
  daysSchema.safeParse((await db.preferences.get(RETENTION))?.value).data ?? RETENTION_DAYS;

/** What holds for who is saved from now on; nobody who is saved already is erased sooner or later by it. */
export async function saveRetentionDays(db: Database, days: number, announce: (change: Change) => void): Promise<void> {
  await db.preferences.put({ key: RETENTION, value: daysSchema.parse(days) });
  announce([]);
}
