import {
  firstMonth,
  lastMonth,
  type MonthIndex,
  monthName,
  type PartialDate,
  type Precision,
  precisionOf,
} from '#lib/profile/partial-date.ts';
import type { Profile, Work } from '#lib/profile/schema.ts';
import { isLeave } from './leave.ts';
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
  /** Jobs in the order of the profile; a leave or a break among them is none. */
  timed: readonly TimedWork[];
  /** Jobs whose months cannot be counted: without dates, or with impossible ones. One that has yet to begin is not among them. */
  undated: number;
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
  const entries = profile.work.map((work, index) => ({ work, index, away: isLeave(work), interval: intervalOf(work, today) }));
  const jobs = entries.filter(({ away }) => !away);
  const timed = jobs.flatMap(({ work, index, interval }) => (interval ? [{ index, work, ...interval }] : []));
  const experience: Experience = {
    months: monthsIn(timed),
    byEmployer: byEmployer(timed),
    gaps: gapsOf(union(entries.flatMap(({ interval }) => interval ?? []))),
    overlaps: overlapsOf(timed),
    precision: precisionOfAll(jobs.map(({ work }) => work)),
  };
  return { timed, undated: jobs.filter(({ work, interval }) => !interval && !isAhead(work, today)).length, experience };
}

const isAhead = ({ startDate }: Work, today: PartialDate): boolean => startDate !== undefined && firstMonth(startDate) >= firstMonth(today);

/** Roles of one employer count together; what two jobs without a name have in common is not known. */
function byEmployer(timed: readonly TimedWork[]): Experience['byEmployer'] {
  const groups = Map.groupBy(timed, ({ work, index }) => work.name.trim() || index);
  return [...groups].map(([key, own]) => {
    const busy = union(own);
    const [first, last] = [busy[0]?.start ?? 0, busy.at(-1)?.end ?? 0];
    return { name: typeof key === 'string' ? key : '', months: monthsIn(own), from: monthName(first), to: monthName(last - 1) };
  });
}

function gapsOf(busy: readonly Interval[]): Experience['gaps'] {
  return busy.slice(1).flatMap(({ start }, i) => {
    const from = busy[i]?.end ?? start;
    return start - from > 0 ? [{ from: monthName(from), to: monthName(start - 1), months: start - from }] : [];
  });
}

/** Pairs beyond which more of them tell nobody anything. */
const MOST_PAIRS = 200;

/** Pairs of jobs that share months, in the order of the profile. */
function overlapsOf(timed: readonly TimedWork[]): Experience['overlaps'] {
  const byStart = [...timed].sort((a, b) => a.start - b.start || a.index - b.index);
  return pairsOf(byStart)
    .map(([a, b]) => ({ work: indicesOf(a, b), start: b.start, end: Math.min(a.end, b.end) }))
    .sort((a, b) => a.work[0] - b.work[0] || a.work[1] - b.work[1])
    .map(({ work, start, end }) => ({ work, from: monthName(start), to: monthName(end - 1), months: end - start }));
}

function pairsOf(byStart: readonly TimedWork[]): [TimedWork, TimedWork][] {
  const pairs: [TimedWork, TimedWork][] = [];
  for (const [i, a] of byStart.entries()) {
    for (let k = i + 1; k < byStart.length && pairs.length < MOST_PAIRS; k += 1) {
      const b = byStart[k];
      if (!b || b.start >= a.end) break;
      pairs.push([a, b]);
    }
  }
  return pairs;
}

const indicesOf = (a: TimedWork, b: TimedWork): [number, number] => (a.index < b.index ? [a.index, b.index] : [b.index, a.index]);

const COARSENESS: readonly Precision[] = ['year', 'month', 'day'];

function precisionOfAll(work: readonly Work[]): Experience['precision'] {
  const dates = work.flatMap(({ startDate, endDate }) => [startDate, endDate]).filter((date) => date !== undefined);
  return COARSENESS.find((precision) => dates.some((date) => precisionOf(date) === precision)) ?? 'none';
}

/** Jobs that end before they begin, read the other way round: the kind reading where years are counted. */
export const swappedJobs = ({ work }: Profile, today: PartialDate): TimedWork[] =>
  work.flatMap((job, index) => {
    const { startDate, endDate } = job;
    const isSwapped = startDate !== undefined && endDate !== undefined && lastMonth(endDate) < firstMonth(startDate);
    const interval = isSwapped ? intervalOf({ startDate: endDate, endDate: startDate }, today) : undefined;
    return interval ? [{ index, work: job, ...interval }] : [];
  });
