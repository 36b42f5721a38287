import type { LineRole } from './blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { canHead } from './header-lines.ts';
import { splitHeader } from './header-parts.ts';
import { isComplete, MAX_ABOVE } from './header-reach.ts';
import { isBlank, type Line } from './lines.ts';
import { namesRole } from './words/role-words.ts';

/** How all entries of a section are set. */
export interface EntrySetting {
  /** Their dates stand first, alone on a line, maybe with white space below. */
  datesLead: boolean;
  /** One line stands apart above the others of each header: the employer's name, set larger. */
  nameApart: boolean;
  /** Dates stand beside a title, and the employer on the line below. */
  employerBelow: boolean;
}

export function settingOf(lines: readonly Line[], roles: readonly LineRole[]): EntrySetting {
  const dated = lines.flatMap((_, at) => (roles[at] === 'text' && entryDatesOf(lines[at]?.text ?? '')?.single === false ? [at] : []));
  const first = lines.findIndex((line) => !isBlank(line));
  const datesLead = dated[0] === first && dated.length > 0 && dated.every((at) => isDatesAlone(lines[at]));
  const nameApart = !datesLead && dated.length > 0 && isNamedApart(lines, roles, dated);
  return { datesLead, nameApart, employerBelow: dated.some((at) => hasEmployerBelow(lines, roles, at)) };
}

/** A title alone beside the dates, and one more header line below. */
function hasEmployerBelow(lines: readonly Line[], roles: readonly LineRole[], at: number): boolean {
  const { before = '', after = '' } = entryDatesOf(lines[at]?.text ?? '') ?? {};
  const parts = [before, after].flatMap((text) => splitHeader(text, 0));
  return parts.length === 1 && namesRole(before + after) && headsBelow(lines, roles, at);
}

/** Whether the line below may belong to the header as well. */
export const headsBelow = (lines: readonly Line[], roles: readonly LineRole[], at: number): boolean =>
  roles[at + 1] === 'text' && canHead(lines[at + 1]) && !entryDatesOf(lines[at + 1]?.text ?? '') && !namesRole(lines[at + 1]?.text ?? '');

/** Whether a line holds nothing but the dates of an entry. */
export function isDatesAlone(line: Line | undefined): boolean {
  const found = entryDatesOf(line?.text ?? '');
  return found !== undefined && found.before === '' && found.after === '';
}

function isNamedApart(lines: readonly Line[], roles: readonly LineRole[], dated: readonly number[]): boolean {
  const starts = dated.map((at) => headerStart(lines, roles, at));
  if (!starts.every((start) => nameAbove(lines, roles, start) !== undefined)) return false;
  const [at = 0] = dated;
  return dated.length > 1 || !isComplete(lines.slice(starts[0], at + 1).map(({ text }) => entryDatesOf(text)?.before ?? text));
}

/** The first of the lines that stand directly above the dates. */
export function headerStart(lines: readonly Line[], roles: readonly LineRole[], at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_ABOVE && roles[start - 1] === 'text' && canHead(lines[start - 1])) start--;
  return start;
}

/** The place of a line by itself above a header, with white space between them; `undefined` where there is none. */
export function nameAbove(lines: readonly Line[], roles: readonly LineRole[], start: number): number | undefined {
  const above = start - 2;
  const line = lines[above];
  if (!line || !isBlank(lines[start - 1]) || roles[above] !== 'text' || !canHead(line)) return undefined;
  return roles[above - 1] !== 'text' && /^[\p{Lu}\p{Lo}\d]/u.test(line.text) && !entryDatesOf(line.text) ? above : undefined;
}
