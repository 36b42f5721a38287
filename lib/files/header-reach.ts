import type { LineRole } from './blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { canHead, isAside, MARKDOWN } from './header-lines.ts';
import { splitHeader } from './header-parts.ts';
import { readJobHeader } from './job-header.ts';
import { isBlank, type Line } from './lines.ts';
import { namesRole } from './words/role-words.ts';

export const MAX_ABOVE = 3;
export const MAX_BELOW = 2;
/** Lines of a form that say what they hold: "Client: …", "Role: …". */
const MAX_LABELLED = 5;
const LABELLED = /^\p{L}[\p{L} ]{2,30}:\s/u;

const isWithin = (lines: readonly Line[], at: number, last: number): boolean =>
  last - at < MAX_BELOW || (last - at < MAX_LABELLED && LABELLED.test(lines[last + 1]?.text ?? ''));

/** Both a title and an employer, or what may be both. */
export function isComplete(texts: readonly string[]): boolean {
  const parts = texts.flatMap((text, index) => splitHeader(text, index * 100)).filter(({ label }) => label !== 'remark');
  if (parts.length < 2) return parts.length === 1 && (parts[0]?.label === 'name' || parts[0]?.label === 'client');
  const { name, position } = readJobHeader(texts);
  return name !== undefined && position !== undefined;
}

/** The first of the header lines above the one with the dates. */
export function firstAbove(lines: readonly Line[], roles: readonly LineRole[], at: number, floor: number, complete: boolean): number {
  let first = at;
  let asides = 0;
  while (
    first > floor &&
    at - first - asides < MAX_ABOVE &&
    roles[first - 1] === 'text' &&
    canHead(lines[first - 1]) &&
    !entryDatesOf(lines[first - 1]?.text ?? '')
  ) {
    first--;
    if (isAside(lines[first]?.text ?? '')) asides++;
  }
  if (first === at) return headingAbove(lines, at, floor);
  const apart = first === 0 || isBlank(lines[first - 1]) || MARKDOWN.test(lines[first]?.text ?? '');
  return complete && !apart ? at : first;
}

/** A Markdown heading or a lone line, with a blank line between it and the dates. */
function headingAbove(lines: readonly Line[], at: number, floor: number): number {
  const above = at - 2;
  const marked = above >= floor && isBlank(lines[at - 1]) && MARKDOWN.test(lines[above]?.text ?? '');
  return marked ? above : at;
}

/** The last of the header lines below it. */
export function lastBelow(lines: readonly Line[], roles: readonly LineRole[], at: number, known: readonly string[]): number {
  let last = at;
  const header = [...known];
  while (
    isWithin(lines, at, last) &&
    roles[last + 1] === 'text' &&
    canHead(lines[last + 1]) &&
    !entryDatesOf(lines[last + 1]?.text ?? '')
  ) {
    const complete = isComplete(header.filter(Boolean));
    if (complete && (header.some(namesRole) || !namesRole(lines[last + 1]?.text ?? ''))) break;
    last++;
    header.push(lines[last]?.text ?? '');
  }
  return last;
}
