import type { ReadingRecord } from './records.ts';

/** The latest reading of the profile itself; attached sources are none. */
export const latestOwn = (readings: readonly ReadingRecord[]): ReadingRecord | undefined =>
  readings
    .filter(({ attached }) => !attached)
    .reduce<ReadingRecord | undefined>((latest, one) => (latest && latest.readAt >= one.readAt ? latest : one), undefined);
