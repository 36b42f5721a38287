import { ancestors, type Box } from './boxes.ts';
import { looksLikeDates, looksLikeDuration } from './date-shape.ts';
import { countByAncestor, type Line } from './dom.ts';
import { isEmploymentType } from './section-headings.ts';

/** One dated entry: the lines before its dates, the dates, the lines after; `group` holds the lines of the employer that heads several roles. */
export interface Position {
  before: Line[];
  dates: Line | undefined;
  after: Line[];
  group: Line[] | undefined;
}

/** The positions of one box: one, or the roles that stand under a common employer. */
export function positionsOf(card: Element, box: Box): Position[] {
  const dated = box.flatMap((line, index) => (looksLikeDates(line.text) ? [index] : []));
  if (dated.length === 0) return [{ before: box, dates: undefined, after: [], group: undefined }];
  const starts = roleStarts(card, box, dated);
  const first = starts[0]?.from ?? 0;
  if (starts.length <= 1) return [singlePosition(box, starts[0]?.at ?? dated[0] ?? 0)];
  const group = first > 0 ? box.slice(0, first) : undefined;
  return starts.map(({ from, at }, index) => ({
    before: box.slice(from, at),
    dates: box[at],
    after: box.slice(at + 1, starts[index + 1]?.from ?? box.length),
    group,
  }));
}

/** Employer and total duration can head a single role too. */
function singlePosition(box: Box, at: number): Position {
  const before = box.slice(0, at);
  const total = before.findIndex((line) => line.text.split(' · ').some(looksLikeDuration));
  const position = { dates: box[at], after: box.slice(at + 1) };
  if (total < 1 || total === before.length - 1)
    return { ...position, before: before.filter((_, index) => index !== total), group: undefined };
  const rest = before.slice(total + 1);
  const withPlace = rest.length === 2 && !isEmploymentType(rest[1]?.text ?? '') ? 1 : 0;
  return { ...position, before: rest.slice(withPlace), group: before.slice(0, total + 1 + withPlace) };
}

interface RoleStart {
  from: number;
  at: number;
}

/**
 * Where each role begins: at the first line of the largest element that holds its dates and no other role's. Dates that nothing precedes in
 * their element are part of a role's text, unless all are so (a flat run of lines): then the title is the line before.
 */
function roleStarts(card: Element, box: Box, dated: readonly number[]): RoleStart[] {
  const counts = countByAncestor(
    dated.flatMap((index) => box[index]?.element ?? []),
    card,
  );
  const starts = dated.map((at, order) => ({ at, from: ownStart(card, box, at, (dated[order - 1] ?? -1) + 1, counts) }));
  const structured = starts.filter(({ from, at }) => from < at);
  return structured.length > 0 ? structured : starts.flatMap(({ at }, order) => flatStart(box, at, dated[order - 1] ?? -1));
}

function ownStart(card: Element, box: Box, at: number, lowest: number, counts: ReadonlyMap<Element, number>): number {
  const element = box[at]?.element;
  const own = element && ancestors(element, card).findLast((node) => counts.get(node) === 1);
  let from = at;
  while (own && from > lowest && own.contains(box[from - 1]?.element ?? null)) from--;
  return from;
}

function flatStart(box: Box, at: number, previous: number): RoleStart[] {
  const line = box[at - 1]?.text ?? '';
  const depth = isEmploymentType(line) || line.includes(' · ') || at < 3 ? 2 : 1;
  const from = Math.max(previous + 1, at - depth);
  return from < at ? [{ from, at }] : [];
}
