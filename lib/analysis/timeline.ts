import { firstMonth, type MonthIndex, monthName, type PartialDate, type Precision, precisionOf } from '#lib/profile/partial-date.ts';
import type { Profile, Work } from '#lib/profile/schema.ts';
import type { Experience } from './schema.ts';

/** Months from `start` up to, not including, `end`. */
export interface Interval {
  start: MonthIndex;
  end: MonthIndex;
}

export interface Dated {
  startDate?: string | undefined;
  endDate?: string | undefined;
  current?: boolean | undefined;
}

/** A job with its months: what has no start, ends before it starts, or lies in the future has none. */
export interface TimedWork extends Interval {
  index: number;
  work: Work;
}

export interface Timeline {
  timed: readonly TimedWork[];
  experience: Experience;
}

/**
 * The months that an entry covers up to `today`. A named end month counts, the running month does not; a range of bare years counts its difference
 * (2015–2018 is three years), and at least one.
 */
export function intervalOf({ startDate, endDate, current }: Dated, today: PartialDate): Interval | undefined {
  if (!startDate) return undefined;
  const start = firstMonth(startDate);
  const now = firstMonth(today.slice(0, 7));
  const end = endDate && !current ? endOf(endDate, startDate) : current ? now : endOf(startDate, startDate);
  const clipped = Math.min(end, Math.max(now, start));
  return start < now && end > start ? { start, end: clipped } : undefined;
}

function endOf(endDate: PartialDate, startDate: PartialDate): MonthIndex {
  if (precisionOf(endDate) !== 'year') return firstMonth(endDate) + 1;
  const bothYears = precisionOf(startDate) === 'year' && endDate !== startDate;
  return firstMonth(endDate) + (bothYears ? 0 : 12);
}

/** Months in the union of intervals: overlapping ones count once. */
export const monthsIn = (intervals: readonly Interval[]): number => union(intervals).reduce((sum, { start, end }) => sum + end - start, 0);

/** The same months as disjoint intervals, earliest first. */
export function union(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const { start, end } of [...intervals].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Jobs on the calendar: months counted once, per employer, with the stretches between and the ones that run side by side. */
export function timelineOf(profile: Profile, today: PartialDate): Timeline {
  const timed = profile.work.flatMap((work, index) => {
    const interval = intervalOf(work, today);
    return interval ? [{ index, work, ...interval }] : [];
  });
  const experience: Experience = {
    months: monthsIn(timed),
    byEmployer: byEmployer(timed),
    gaps: gapsOf(union(timed)),
    overlaps: overlapsOf(timed),
    precision: precisionOfAll(profile.work),
  };
  return { timed, experience };
}

function byEmployer(timed: readonly TimedWork[]): Experience['byEmployer'] {
  const names = [...new Set(timed.map(({ work }) => work.name))];
  return names.map((name) => {
    const own = timed.filter(({ work }) => work.name === name);
    const [first, last] = [Math.min(...own.map(({ start }) => start)), Math.max(...own.map(({ end }) => end))];
    return { name, months: monthsIn(own), from: monthName(first), to: monthName(last - 1) };
  });
}

function gapsOf(busy: readonly Interval[]): Experience['gaps'] {
  return busy.slice(1).flatMap(({ start }, i) => {
    const from = busy[i]?.end ?? start;
    return start - from > 0 ? [{ from: monthName(from), to: monthName(start - 1), months: start - from }] : [];
  });
}

function overlapsOf(timed: readonly TimedWork[]): Experience['overlaps'] {
  return timed.flatMap((a, i) =>
    timed.slice(i + 1).flatMap((b) => {
      const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
      return end > start
        ? [{ work: [a.index, b.index] as [number, number], from: monthName(start), to: monthName(end - 1), months: end - start }]
        : [];
    }),
  );
}

const COARSENESS: readonly Precision[] = ['year', 'month', 'day'];

function precisionOfAll(work: readonly Work[]): Experience['precision'] {
  const dates = work.flatMap(({ startDate, endDate }) => [startDate, endDate]).filter((date) => date !== undefined);
  return COARSENESS.find((precision) => dates.some((date) => precisionOf(date) === precision)) ?? 'none';
}
