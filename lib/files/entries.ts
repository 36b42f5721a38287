import { isTechnologyLine, type LineRole, lineRoles } from './blocks.ts';
import { type EntryDates, entryDatesOf, isHeaderLike } from './entry-dates.ts';
import { isAside, isOverSeveral, isTableHead } from './header-lines.ts';
import { splitHeader } from './header-parts.ts';
import { readJobHeader } from './job-header.ts';
import { isBlank, joined, type Line } from './lines.ts';
import { namesOrganisation } from './words/employer-words.ts';
import { namesRole } from './words/role-words.ts';

/** One entry of a section: its header lines without the dates, the dates as written, and the lines below. */
export interface Entry {
  /** The header as it stands, dates and all. */
  title: string;
  header: string[];
  dates?: string;
  body: Line[];
}

type Anchor = { at: number; first: number; last: number; found?: EntryDates };

const MARKDOWN = /^#{1,6}\s+/;
const MAX_ABOVE = 3;
const MAX_BELOW = 2;
const MAX_HEADER_LENGTH = 100;

/** Cuts the lines of a section into entries, each with its header. Lines above the first entry are returned as `before`. */
export function splitEntries(lines: readonly Line[]): { before: Line[]; entries: Entry[] } {
  const roles = lineRoles(lines);
  const anchors = findAnchors(lines, roles);
  const before = lines.slice(0, anchors[0]?.first ?? lines.length);
  const entries = anchors.map((anchor, index) => toEntry(lines, anchor, anchors[index + 1]?.first ?? lines.length));
  return { before, entries };
}

function toEntry(lines: readonly Line[], anchor: Anchor, end: number): Entry {
  const above = lines
    .slice(anchor.first, anchor.at)
    .map(({ text }) => text)
    .filter(Boolean);
  const below = lines
    .slice(anchor.at + 1, anchor.last + 1)
    .map(({ text }) => text)
    .filter(Boolean);
  const own = anchor.found ? [anchor.found.before, anchor.found.after] : [lines[anchor.at]?.text ?? ''];
  const header = [...above, ...own, ...below].map((text) => text.replace(MARKDOWN, '')).filter(Boolean);
  const title = joined(lines.slice(anchor.first, anchor.last + 1).filter((line) => !isBlank(line)));
  const entry: Entry = { title, header, body: lines.slice(anchor.last + 1, end) };
  if (anchor.found) entry.dates = anchor.found.dates;
  return entry;
}

function findAnchors(lines: readonly Line[], roles: readonly LineRole[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < lines.length; at++) {
    const previous = anchors.at(-1);
    if (previous && at <= previous.last) continue;
    const anchor = dated(lines, roles, at, (previous?.last ?? -1) + 1) ?? undated(lines, roles, at);
    if (anchor) anchors.push(anchor);
  }
  return anchors;
}

/** A header line with dates, and the header lines around it. */
function dated(lines: readonly Line[], roles: readonly LineRole[], at: number, floor: number): Anchor | undefined {
  const text = lines[at]?.text ?? '';
  if (roles[at] !== 'text' && !(roles[at] === 'wrapped' && namesRole(text))) return undefined;
  const plain = text.replace(MARKDOWN, '');
  const found = isTechnologyLine(plain) ? undefined : entryDatesOf(plain);
  if (!found) return undefined;
  const own = [found.before, found.after].filter(Boolean);
  const first = firstAbove(lines, roles, at, floor, isComplete(own));
  const above = lines.slice(first, at).map((line) => line.text.replace(MARKDOWN, ''));
  const last = lastBelow(lines, roles, at, [...above, ...own]);
  if (found.single && !isPlausible([...above, ...own, ...lines.slice(at + 1, last + 1).map((line) => line.text)])) return undefined;
  return { at, first, last, found };
}

/** A lone year makes an entry only of something that looks like a job. */
const isPlausible = (header: readonly string[]): boolean => header.some((text) => namesRole(text) || namesOrganisation(text));

/** Both a title and an employer, or what may be both. */
function isComplete(texts: readonly string[]): boolean {
  const parts = texts.flatMap((text, index) => splitHeader(text, index * 100)).filter(({ label }) => label !== 'remark');
  if (parts.length < 2) return parts.length === 1 && parts[0]?.label === 'name';
  const { name, position } = readJobHeader(texts);
  return name !== undefined && position !== undefined;
}

const canHead = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length <= MAX_HEADER_LENGTH &&
  isHeaderLike(line.text) &&
  !line.text.endsWith(':') &&
  !isOverSeveral(line.text) &&
  !isTableHead(line.text) &&
  !isTechnologyLine(line.text);

function firstAbove(lines: readonly Line[], roles: readonly LineRole[], at: number, floor: number, complete: boolean): number {
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

function lastBelow(lines: readonly Line[], roles: readonly LineRole[], at: number, known: readonly string[]): number {
  let last = at;
  const header = [...known];
  while (last - at < MAX_BELOW && roles[last + 1] === 'text' && canHead(lines[last + 1]) && !entryDatesOf(lines[last + 1]?.text ?? '')) {
    const complete = isComplete(header.filter(Boolean));
    if (complete && (header.some(namesRole) || !namesRole(lines[last + 1]?.text ?? ''))) break;
    last++;
    header.push(lines[last]?.text ?? '');
  }
  return last;
}

/** A header without dates: a title with an employer, set apart, with bullets below. */
function undated(lines: readonly Line[], roles: readonly LineRole[], at: number): Anchor | undefined {
  const line = lines[at];
  if (line && MARKDOWN.test(line.text) && !datedBelow(lines, at)) return { at, first: at, last: at };
  if (roles[at] !== 'text' || !line || !(at === 0 || isBlank(lines[at - 1])) || !canHead(line)) return undefined;
  let last = at;
  while (roles[last + 1] === 'text' && last - at < MAX_BELOW && canHead(lines[last + 1])) last++;
  const header = lines.slice(at, last + 1).map(({ text }) => text.replace(MARKDOWN, ''));
  if (header.some((text) => entryDatesOf(text)) || roles[last + 1] !== 'bullet') return undefined;
  return isComplete(header) && header.some(namesRole) ? { at, first: at, last } : undefined;
}

/** Whether the dates of a Markdown heading stand in one of the two lines below it. */
const datedBelow = (lines: readonly Line[], at: number): boolean =>
  lines
    .slice(at, at + 3)
    .some(({ text }, index) => (index === 0 || !MARKDOWN.test(text)) && entryDatesOf(text.replace(MARKDOWN, '')) !== undefined);
