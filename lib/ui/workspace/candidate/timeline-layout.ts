import { timelineOf } from '#lib/analysis/timeline.ts';
import { firstMonth, type MonthIndex, type PartialDate } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { spellDate } from '#lib/ui/words.ts';
import { type JobBar, jobLanes } from './job-lanes.ts';
import { CLAIM_PLACES, type ClaimPlace, type MarkKind, MOST_YEARS, type SkillRow } from './skill-rows.ts';

/** Units of the picture: names on the left, months in the middle, claims on the right. */
export const TRACK = { x: 176, width: 704 } as const;
export const WIDTH = 1136;
export const LANE_HEIGHT = 38;
export const ROW_HEIGHT = 28;
const YEARS_HEIGHT = 22;
const HEADER_HEIGHT = 30;
const CLAIM_WIDTH = 62;

/** Lanes that are drawn; who has more jobs at one time is told so. */
const MOST_LANES = 8;
/** Year labels that stand beside each other without touching. */
const MOST_LABELS = 16;

export interface PlacedJob extends JobBar {
  x: number;
  y: number;
  width: number;
}

export interface PlacedRow {
  row: SkillRow;
  y: number;
  /** Outlines of the marks, as SVG path data. */
  paths: Partial<Record<MarkKind, string>>;
  release?: { x: number; label: string };
  claims: readonly { place: ClaimPlace; x: number }[];
}

export interface TimelinePicture {
  height: number;
  years: readonly { x: number; label: string }[];
  jobs: readonly PlacedJob[];
  /** Jobs without months that can be counted, and those beyond the lanes. */
  jobsNotDrawn: number;
  headerY: number;
  columns: readonly { place: ClaimPlace; x: number }[];
  rows: readonly PlacedRow[];
}

/** Jobs as bars over the months, and below them a row for each skill with a mark for each month that shows it. */
export function layOutTimeline(profile: Profile, rows: readonly SkillRow[], today: PartialDate): TimelinePicture {
  const { timed, undated } = timelineOf(profile, today);
  const bars = jobLanes(timed);
  const drawn = bars.filter(({ lane }) => lane < MOST_LANES);
  const axis = axisOf(bars, rows, today);
  const lanes = Math.max(1, ...drawn.map(({ lane }) => lane + 1));
  const headerY = YEARS_HEIGHT + lanes * LANE_HEIGHT;
  const top = headerY + HEADER_HEIGHT;
  return {
    height: top + rows.length * ROW_HEIGHT,
    years: yearsOf(axis),
    jobs: drawn.map((bar) => placeJob(bar, axis)),
    jobsNotDrawn: undated + bars.length - drawn.length,
    headerY,
    columns: CLAIM_PLACES.map((place) => ({ place, x: claimX(place) })),
    rows: rows.map((row, index) => placeRow(row, top + index * ROW_HEIGHT, axis)),
  };
}

interface Axis {
  from: MonthIndex;
  to: MonthIndex;
  step: number;
}

/** Whole years from the first month that is drawn up to the running one. */
function axisOf(bars: readonly JobBar[], rows: readonly SkillRow[], today: PartialDate): Axis {
  const now = firstMonth(today);
  let first = now;
  for (const { start } of bars) first = Math.min(first, start);
  for (const { marks } of rows) for (const month of marks.keys()) first = Math.min(first, month);
  const from = Math.floor(Math.max(first, now - MOST_YEARS * 12) / 12) * 12;
  const to = Math.floor(now / 12) * 12 + 12;
  return { from, to, step: TRACK.width / (to - from) };
}

const xOf = (month: MonthIndex, { from, to, step }: Axis): number => round(TRACK.x + (Math.min(Math.max(month, from), to) - from) * step);
const round = (value: number): number => Math.round(value * 10) / 10;
const claimX = (place: ClaimPlace): number => TRACK.x + TRACK.width + CLAIM_WIDTH * (CLAIM_PLACES.indexOf(place) + 0.5) + 4;

function yearsOf(axis: Axis): TimelinePicture['years'] {
  const count = (axis.to - axis.from) / 12;
  const every = Math.ceil(count / MOST_LABELS);
  return Array.from({ length: Math.ceil(count / every) }, (_, n) => axis.from + n * every * 12).map((month) => ({
    x: xOf(month, axis),
    label: String(month / 12),
  }));
}

function placeJob(bar: JobBar, axis: Axis): PlacedJob {
  const x = xOf(bar.start, axis);
  return { ...bar, x, y: YEARS_HEIGHT + bar.lane * LANE_HEIGHT, width: round(Math.max(2, xOf(bar.end, axis) - x - 1)) };
}

function placeRow(row: SkillRow, y: number, axis: Axis): PlacedRow {
  const paths = Object.fromEntries(
    (['strong', 'weak', 'early'] as const).flatMap((kind) => {
      const months = [...row.marks].filter(([, mark]) => mark === kind).map(([month]) => month);
      return months.length > 0
        ? [
            [
              kind,
              OUTLINES[kind](
                months.sort((a, b) => a - b),
                y,
                axis,
              ),
            ],
          ]
        : [];
    }),
  );
  const release = row.release && { x: xOf(firstMonth(row.release), axis), label: `first release, ${spellDate(row.release.slice(0, 7))}` };
  return { row, y, paths, ...(release && { release }), claims: row.claimedIn.map((place) => ({ place, x: claimX(place) })) };
}

/** A full stroke for each month, half a stroke, or a cross: they differ without colour. */
const OUTLINES: Record<MarkKind, (months: readonly MonthIndex[], y: number, axis: Axis) => string> = {
  strong: (months, y, axis) => months.map((month) => stroke(month, y + 8, 12, axis)).join(''),
  weak: (months, y, axis) => months.map((month) => stroke(month, y + 14, 6, axis)).join(''),
  early: (months, y, axis) => {
    const every = Math.ceil(6 / axis.step);
    return months
      .filter((_, index) => index % every === 0)
      .map((month) => `M${round(xOf(month, axis) + 0.5)} ${y + 11}l5 5m0 -5l-5 5`)
      .join('');
  },
};

const stroke = (month: MonthIndex, y: number, height: number, axis: Axis): string => {
  const width = Math.max(0.8, round(axis.step * 0.7));
  return `M${xOf(month, axis)} ${y}h${width}v${height}h${-width}z`;
};
