import { bulletMark } from './blocks.ts';
import { joinBrokenDates } from './broken-dates.ts';
import { datesInCell } from './date-cells.ts';
import { type EntryDates, entryDatesOf } from './entry-dates.ts';
import { splitHeader } from './header-parts.ts';
import { isBlank, type Line } from './lines.ts';
import { degreeIn } from './words/degree-words.ts';
import { namesSchool } from './words/employer-words.ts';

/** A line of an education section without its mark; `isApart` below a blank line. */
export interface EducationRow {
  text: string;
  dates?: EntryDates;
  isApart: boolean;
}

type Block = EducationRow[];

/** The rows of each entry: one with dates of its own begins one, so does a second school or degree, else white space does. */
export function educationBlocks(all: readonly Line[]): Block[] {
  const lines = joinBrokenDates(all);
  const rows = lines.flatMap((line, at) => (isBlank(line) ? [] : [toRow(line, at === 0 || isBlank(lines[at - 1]))]));
  const dated = rows.filter(({ dates }) => dates).length;
  const blocks: Block[] = [];
  rows.forEach((row, at) => {
    const block = blocks.at(-1);
    const begins = (dated > 1 && beginsDated(row, block)) || repeats(row, block, rows[at + 1], rows[at + 2]);
    if (block && !row.isApart && !begins) block.push(row);
    else blocks.push([row]);
  });
  return joinParts(blocks);
}

/** "BSc in Law from Elm University in 2018 with 78 %." with its parts apart. */
function inParts(text: string): string {
  const [, degree, school = '', year, rest] = /^(.{2,80}?)\s+from\s+(.{3,80}?)(?:,?\s+in\s+((?:19|20)\d\d)(?!\d)(.*))?$/u.exec(text) ?? [];
  if (!degree || degreeIn(degree) === undefined || !namesSchool(school)) return text;
  const remark = (rest ?? '').replace(/^\W+|\.$/gu, '');
  return [degree, school.replace(/\.$/, ''), year, remark && `(${remark})`].filter(Boolean).join(' | ');
}

function toRow(line: Line, isApart: boolean): EducationRow {
  const text = inParts(withoutMark(line.text).replace(FORM, ''));
  const dates = entryDatesOf(text) ?? datesInCell(text);
  return dates ? { text, dates, isApart } : { text, isApart };
}

/** "Dates   2010 - 2015", "Title of qualification: MSc Physics": the first column of a form. */
const FORM =
  /^(?:dates?|period|years?|title of qualification(?: awarded)?|qualification|degree|diploma|name (?:and type )?of organi[sz]ation|organi[sz]ation|institution|school|university|field(?: of study)?|course|level|datum|zeitraum|abschluss|hochschule|fach|établissement|diplôme|institución|título)(?:\s*:\s+|\s{2,})(?=\S)/iu;
export const withoutMark = (text: string): string => text.slice(bulletMark(text)?.length ?? 0).replace(/^#{1,6}\s+/, '');

const isWhole = (block: readonly EducationRow[] | undefined): boolean => block?.some(({ dates }) => dates !== undefined) ?? true;

/** A dated row below one that has its dates already. */
const beginsDated = ({ text, dates }: EducationRow, block: Block | undefined): boolean =>
  dates !== undefined && !/^\p{Ll}/u.test(text) && isWhole(block);

/** A school or a degree below an entry that has dates and a school or degree, with dates of its own soon below. */
function repeats(row: EducationRow, block: Block | undefined, ...next: (EducationRow | undefined)[]): boolean {
  if (block === undefined || row.dates || !isWhole(block)) return false;
  const end = next.findIndex((each) => each === undefined || each.isApart);
  const isDated = next.slice(0, end < 0 ? next.length : end).some((each) => each?.dates !== undefined);
  const [own, above] = [factsOf([row]), factsOf(block)];
  return isDated && ((own.hasSchool && above.hasSchool) || (own.hasDegree && above.hasDegree));
}

/** Whether every entry of a section is a degree with its school, whatever its heading says. */
export const areDegrees = (lines: readonly Line[]): boolean =>
  lines.some((line) => !isBlank(line)) &&
  educationBlocks(lines)
    .map(factsOf)
    .every(({ hasDegree, hasSchool }) => hasDegree && hasSchool);

interface Facts {
  hasDegree: boolean;
  hasSchool: boolean;
  hasDates: boolean;
  parts: number;
}

function factsOf(block: readonly EducationRow[]): Facts {
  const parts = block
    .flatMap(({ text, dates }) => (dates ? [dates.before, dates.after] : [text]))
    .flatMap((text) => splitHeader(text, 0).map((part) => part.text));
  return {
    hasDegree: parts.some((part) => degreeIn(part) !== undefined),
    hasSchool: parts.some(namesSchool),
    hasDates: isWhole(block),
    parts: parts.length,
  };
}

/** School, degree and dates that white space parts are one entry, where none of them stands twice. */
function joinParts(blocks: readonly Block[]): Block[] {
  const entries: Block[] = [];
  for (const block of blocks) {
    const open = entries.at(-1);
    if (open && completes(factsOf(open), factsOf(block))) open.push(...block);
    else entries.push([...block]);
  }
  return entries;
}

function completes(above: Facts, below: Facts): boolean {
  const isRepeated = (above.hasDegree && below.hasDegree) || (above.hasSchool && below.hasSchool) || (above.hasDates && below.hasDates);
  if (isRepeated) return false;
  if (above.hasDegree && below.hasSchool) return above.parts <= 2;
  if (above.hasSchool) return below.hasDegree || isOnlyDates(below);
  return above.hasDegree || above.parts === 1 ? isOnlyDates(below) : isOnlyDates(above) && (below.hasSchool || below.hasDegree);
}

const isOnlyDates = ({ hasDates, parts }: Facts): boolean => hasDates && parts === 0;
