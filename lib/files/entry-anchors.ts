import { SINCE_WORDS } from '#lib/nlp/lexicon/date-words.ts';
import { anyOf } from '#lib/nlp/lexicon-pattern.ts';
import { isTechnologyLine, type LineRole } from './blocks.ts';
import { datesInCell, firstSentence } from './date-cells.ts';
import { type EntryDates, entryDatesOf } from './entry-dates.ts';
import { type EntrySetting, headsBelow, nameAbove, settingOf } from './entry-setting.ts';
import { canHead, MARKDOWN } from './header-lines.ts';
import { firstAbove, isComplete, lastBelow, MAX_BELOW } from './header-reach.ts';
import { isBlank, type Line } from './lines.ts';
import { namesOrganisation, soundsLikeCompany } from './words/employer-words.ts';
import { namesLeave } from './words/leave-words.ts';
import { namesRole } from './words/role-words.ts';

/** A header: its line with the dates, its first and last line. `rest` begins the body, where the header is a paragraph's first sentence. */
export interface Anchor {
  at: number;
  first: number;
  last: number;
  found?: EntryDates;
  rest?: string;
}

/** The entries of a section by their header lines: those with dates, and those that are set as headers without any. */
export function findAnchors(lines: readonly Line[], roles: readonly LineRole[]): Anchor[] {
  const anchors: Anchor[] = [];
  const setting = settingOf(lines, roles);
  for (let at = 0; at < lines.length; at++) {
    const previous = anchors.at(-1);
    if (previous && at <= previous.last) continue;
    const anchor = dated(lines, roles, at, { ...setting, floor: (previous?.last ?? -1) + 1 }) ?? undated(lines, roles, at);
    if (anchor) anchors.push(anchor);
  }
  return anchors;
}

/** "Project: Warehouse (2021 – 2022)" below a job is a part of it. */
const PROJECT = /^(?:(?:key|main|selected) )?(?:project|projekt|projet|proyecto|projeto|progetto)\s*(?:#?\s*\d{1,2})?\s*[:–—-]\s/iu;
const isOwnProject = (text: string): boolean => PROJECT.test(text) && !namesRole(text);
/** "Client: Elm Rail, 2019 – 2020; client: Ash Foods, 2020 – 2021" is a remark on one job. */
const SEVERAL_CLIENTS =
  /\b(?:client|customer|kunde|cliente|klient|kund|opdrachtgever)\s*:.+\b(?:client|customer|kunde|cliente|klient|kund|opdrachtgever)\s*:/iu;
const isPart = (text: string): boolean => isOwnProject(text) || SEVERAL_CLIENTS.test(text);

/** How the entries are set, and the first line that the next one can begin with. */
type Scope = EntrySetting & { floor: number };

/** A header line with dates, and the header lines around it. */
function dated(lines: readonly Line[], roles: readonly LineRole[], at: number, scope: Scope): Anchor | undefined {
  const { floor } = scope;
  const text = lines[at]?.text ?? '';
  if (roles[at] !== 'text' && !(roles[at] === 'wrapped' && namesRole(text))) return undefined;
  const plain = text.replace(MARKDOWN, '');
  if (isTechnologyLine(plain) || (scope.floor > 0 && isPart(plain))) return undefined;
  const lead = leadSentence(lines, at);
  const found = entryDatesOf(plain);
  if (lead || !found) return lead ?? byCell(plain, at);
  const own = [found.before, found.after].filter(Boolean);
  const leads = scope.datesLead && own.length === 0;
  const first = leads ? at : withName(lines, roles, firstAbove(lines, roles, at, floor, isComplete(own)), scope);
  const above = textsOf(lines.slice(first, at));
  const last = Math.max(
    lastBelow(lines, roles, leads && isBlank(lines[at + 1]) ? at + 1 : at, [...above, ...own]),
    scope.employerBelow && first === at && namesNoEmployer(own) && headsBelow(lines, roles, at) ? at + 1 : at,
  );
  if (
    (found.single || SINCE.test(found.dates)) &&
    !isPlausible([...above, ...own, ...lines.slice(at + 1, last + 1).map((line) => line.text)])
  )
    return undefined;
  return { at, first, last, found };
}

const MAX_CELL_HEADER = 120;

/** "2019 – 2022 | Postdoc, Elm Institute. Ice flow on graphics cards …": dates in a column of their own, beside title and prose. */
function byCell(text: string, at: number): Anchor | undefined {
  const cell = datesInCell(text);
  if (cell?.before !== '') return undefined;
  const { first: header, rest } = firstSentence(cell.after);
  if (header.length > MAX_CELL_HEADER || !namesRole(header) || !isComplete([header])) return undefined;
  return { at, first: at, last: at, found: { ...cell, after: header }, ...(rest && { rest }) };
}

const textsOf = (lines: readonly Line[]): string[] => lines.filter((line) => !isBlank(line)).map(({ text }) => text.replace(MARKDOWN, ''));

/** A header with the employer's name that is set apart above it. */
function withName(lines: readonly Line[], roles: readonly LineRole[], first: number, { floor, nameApart }: Scope): number {
  const above = nameApart ? nameAbove(lines, roles, first) : undefined;
  return above !== undefined && above >= floor ? above : first;
}

/** A title with what may be a part of it: "Working Student, Analytics". */
const namesNoEmployer = (own: readonly string[]): boolean => own.length === 1 && namesRole(own[0] ?? '') && !own.some(soundsLikeCompany);

const SINCE = new RegExp(`^(?:${anyOf(SINCE_WORDS)})\\s`, 'iu');
const MAX_LEAD = 100;
const LEAD_END = /(?<=\d|\p{Ll}|[\d\p{Ll}]\))\.\s+(?=\p{Lu})/u;
/** The same with the dates in brackets, which sets it apart from the paragraph above as well. */
const BRACKETED_LEAD_END = /(?<=[\d\p{Ll}]\))\.\s+(?=\p{Lu})/u;

/** "Analyst, Elm Insurance, 2016 to 2019. Storm claims …": the first sentence of a paragraph is the header. */
function leadSentence(lines: readonly Line[], at: number): Anchor | undefined {
  const text = lines[at]?.text ?? '';
  const pattern = isBlank(lines[at - 1]) ? LEAD_END : /[.!?]$/.test(lines[at - 1]?.text ?? '') ? BRACKETED_LEAD_END : undefined;
  const stop = pattern?.exec(text.slice(0, MAX_LEAD)) ?? null;
  const lead = stop ? text.slice(0, stop.index) : '';
  const found = entryDatesOf(lead);
  const rest = stop ? text.slice(stop.index + stop[0].length) : '';
  if (!/(?:\S+\s+){3}\S/.test(rest) || !found || found.single) return undefined;
  const isJob = found.after === '' && namesRole(found.before) && isComplete([found.before]);
  const isLeave = found.before === '' && namesLeave(found.after);
  if (!isJob && !isLeave) return undefined;
  return { at, first: at, last: at, found, rest };
}

/** A lone year or "since" makes an entry only of something that looks like a job. */
const isPlausible = (header: readonly string[]): boolean => header.some((text) => namesRole(text) || namesOrganisation(text));

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
