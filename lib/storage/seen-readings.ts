import { type ReadingRecord, readingRecordSchema } from './records.ts';

/** The ids of readings on which a report was made. */
export type SeenReadings = readonly string[];

/** Whether there are the same readings as when a report was made of them; another window may have saved one since. Those that can't be read count for nothing. */
export function isAsSeen(stored: readonly ReadingRecord[], seen: SeenReadings): boolean {
  const readable = stored.flatMap((record) => readingRecordSchema.safeParse(record).data?.id ?? []);
  return readable.length === seen.length && readable.every((id) => seen.includes(id));
}
