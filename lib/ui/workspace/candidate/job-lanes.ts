import type { TimedWork } from '#lib/analysis/timeline.ts';
import type { MonthIndex } from '#lib/profile/partial-date.ts';

/** A job on the calendar: months from `start` up to, not including, `end`, in a lane counted from the top. */
export interface JobBar {
  employer: string;
  position: string;
  start: MonthIndex;
  end: MonthIndex;
  lane: number;
}

interface Months {
  start: MonthIndex;
  end: MonthIndex;
}

/** Jobs side by side where they share months. The roles of one employer stay together. */
export function jobLanes(timed: readonly TimedWork[]): JobBar[] {
  const taken: Months[][] = [];
  const groups = [...Map.groupBy(timed, ({ work, index }) => work.name.trim() || index).values()].map(withinEmployer);
  return groups
    .sort((a, b) => a.start - b.start)
    .flatMap(({ bars, depth, start, end }) => {
      const base = firstFree(taken, depth, { start, end });
      for (let lane = base; lane < base + depth; lane += 1) taken[lane] = [...(taken[lane] ?? []), { start, end }];
      return bars.map((bar) => ({ ...bar, lane: bar.lane + base }));
    });
}

interface Group extends Months {
  bars: JobBar[];
  depth: number;
}

function withinEmployer(jobs: readonly TimedWork[]): Group {
  const ends: MonthIndex[] = [];
  const bars = [...jobs]
    .sort((a, b) => a.start - b.start)
    .map(({ work, start, end }): JobBar => {
      const free = ends.findIndex((taken) => taken <= start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = end;
      return { employer: work.name, position: work.position, start, end, lane };
    });
  return { bars, depth: ends.length, start: bars[0]?.start ?? 0, end: Math.max(...ends) };
}

function firstFree(taken: readonly (readonly Months[])[], depth: number, { start, end }: Months): number {
  const isFree = (lane: number): boolean => (taken[lane] ?? []).every((other) => other.end <= start || other.start >= end);
  for (let base = 0; base < taken.length; base += 1) {
    if (Array.from({ length: depth }, (_, n) => base + n).every(isFree)) return base;
  }
  return taken.length;
}
