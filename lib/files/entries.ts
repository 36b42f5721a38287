import { lineRoles } from './blocks.ts';
import { joinDates } from './continued-dates.ts';
import { type Anchor, findAnchors } from './entry-anchors.ts';
import { type EntryDates, termsOf } from './entry-dates.ts';
import { isOverSeveral, MARKDOWN } from './header-lines.ts';
import { isComplete } from './header-reach.ts';
import { isBlank, joined, type Line } from './lines.ts';
import { withoutNumbers } from './numbered-entries.ts';
import { joinGroups } from './role-groups.ts';
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

/** Cuts the lines of a section into entries, each with its header. Lines above the first entry are returned as `before`. */
export function splitEntries(all: readonly Line[]): { before: Line[]; entries: Entry[] } {
  const lines = joinGroups(joinDates(withoutNumbers(all)));
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
  const text = lines[anchor.at]?.text ?? '';
  const own = anchor.found ? [placedBefore(anchor.found, above), placedBehind(text, anchor.found, above)] : [text];
  const header = [...above, ...own, ...below].map((text) => text.replace(MARKDOWN, '')).filter(Boolean);
  const title = joined(lines.slice(anchor.first, anchor.last + 1).filter((line) => !isBlank(line)));
  const opening = lines[anchor.at];
  const rest = anchor.rest && opening ? [{ ...opening, text: anchor.rest }] : [];
  const entry: Entry = { title, header, body: [...rest, ...withoutEnd(lines.slice(anchor.last + 1, end))] };
  if (anchor.found) entry.dates = anchor.found.dates;
  return entry;
}

/** "Permanent. Falmouth. 2021 – 2023" below a title and an employer: what is neither a kind of employment nor known as a place is the place. */
const placedBefore = ({ before }: EntryDates, above: readonly string[]): string =>
  (isComplete(above) ? termsOf(before)?.join(' | ') : undefined) ?? before;

/** "2021 – 2023, Falmouth" below a title and an employer: what a comma sets behind the dates is the place. */
function placedBehind(text: string, { dates, before, after }: EntryDates, above: readonly string[]): string {
  const isPlace = before === '' && isParted(text, dates) && /^\p{Lu}[\p{L} .'’-]{1,30}(?:, \p{Lu}[\p{L} .'’-]{1,30})?$/u.test(after);
  return isPlace && !namesRole(after) && !namesOrganisation(after) && isComplete(above) ? `Location: ${after}` : after;
}

/** Whether a comma, a bar or a gap stands behind the dates. */
const isParted = (text: string, dates: string): boolean =>
  /^\)?(?:\s*[,|·•]|\t|\s{3,})/u.test(text.slice(text.indexOf(dates) + dates.length));

/** "Earlier posts" at the end of a body announces the next entry. */
const withoutEnd = (body: readonly Line[]): Line[] => {
  const last = body.findLastIndex((line) => !isBlank(line));
  return body.slice(0, isOverSeveral(body[last]?.text ?? '') ? last : body.length);
};
