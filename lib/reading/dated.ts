import { findDates, parseDateRange } from '#lib/nlp/date-ranges.ts';
import type { DatedDraft } from '#lib/profile/draft.ts';
import { partialDateSchema } from '#lib/profile/schema.ts';

type Maybe<T> = { [K in keyof T]?: T[K] | undefined };
export type Dates = Pick<DatedDraft, 'dates' | 'startDate' | 'endDate' | 'current'>;

const MACHINE = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T.*)?$/;

/** A machine's date as the Profile has it: `2019-3` is `2019-03`, a time of day goes. Falls back on reading it as text. */
export function partialDate(text: string | undefined): string | undefined {
  const [, ...parts] = MACHINE.exec(text?.trim() ?? '') ?? [];
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (partialDateSchema.safeParse(date).success) return date;
  const [found] = findDates(text ?? '');
  return found?.startDate ?? found?.endDate;
}

/** The dates of an entry: those that the source states for machines, else the range as written, which is kept for quoting. */
export function readDates({ dates, startDate, endDate, current }: Maybe<DatedDraft>): Dates {
  const start = partialDate(startDate);
  const end = partialDate(endDate);
  const written = dates?.trim();
  const read = start || end || current === true ? undefined : parseDateRange(written ?? '');
  return {
    ...(written && { dates: written }),
    ...optional('startDate', start ?? read?.startDate),
    ...optional('endDate', end ?? read?.endDate),
    ...((current ?? read?.current) && { current: true }),
  };
}

/** A single date of a degree or course is when it ended. */
export function asEnd(dates: Dates): Dates {
  if (dates.startDate === undefined || dates.startDate !== dates.endDate) return dates;
  const { startDate: _, ...rest } = dates;
  return rest;
}

const optional = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
