import type { EducationDraft } from '#lib/profile/draft.ts';
import { bulletMark } from './blocks.ts';
import { type EntryDates, entryDatesOf } from './entry-dates.ts';
import { splitHeader } from './header-parts.ts';
import { isBlank, type Line } from './lines.ts';
import { degreeIn } from './words/degree-words.ts';
import { namesOrganisation, namesSchool } from './words/employer-words.ts';
import { isPlace } from './words/place-words.ts';

/** Rows and blocks of an education section: each line with a date of its own is an entry, else each block is one. */
export const readEducation = (lines: readonly Line[]): EducationDraft[] =>
  blocksOf(lines)
    .map(toEducation)
    .filter((entry) => entry.institution !== undefined || entry.studyType !== undefined || entry.area !== undefined);

/** Whether a section's rows are degrees, whatever its heading says ("Qualifications"). */
export const holdsDegrees = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => splitHeader(withoutMark(text), 0).some((part) => degreeIn(part.text)?.area !== undefined) && namesSchool(text));

/** A row that is a degree whole: its field with its school or its years. */
export const isDegreeRow = (text: string): boolean =>
  splitHeader(text, 0).some((part) => degreeIn(part.text)?.area !== undefined) && (namesSchool(text) || entryDatesOf(text) !== undefined);

type Row = { text: string; dates?: EntryDates };

function blocksOf(lines: readonly Line[]): Row[][] {
  const rows = lines.map((line) => toRow(line));
  const dated = rows.filter(({ dates }) => dates).length;
  const blocks: Row[][] = [];
  let open = false;
  for (const row of rows) {
    const wraps = open && /^\p{Ll}/u.test(row.text);
    const fresh = dated > 1 && row.dates !== undefined && !wraps && isWhole(blocks.at(-1));
    if (row.text === '') open = false;
    else if (open && !fresh) blocks.at(-1)?.push(row);
    else {
      blocks.push([row]);
      open = true;
    }
  }
  return blocks;
}

function toRow(line: Line): Row {
  const text = isBlank(line) ? '' : withoutMark(line.text).replace(FORM, '');
  const dates = entryDatesOf(text);
  return dates ? { text, dates } : { text };
}

/** "Dates   2010 - 2015", "Title of qualification: MSc Physics": the first column of a form. */
const FORM =
  /^(?:dates?|period|years?|title of qualification(?: awarded)?|qualification|degree|diploma|name (?:and type )?of organi[sz]ation|organi[sz]ation|institution|school|university|field(?: of study)?|course|level|datum|zeitraum|abschluss|hochschule|fach|établissement|diplôme|institución|título)(?:\s*:\s+|\s{2,})(?=\S)/iu;
const withoutMark = (text: string): string => text.slice(bulletMark(text)?.length ?? 0).replace(/^#{1,6}\s+/, '');

/** A block that has its dates already, so that the next dated line is another entry. */
const isWhole = (block: readonly Row[] | undefined): boolean => block?.some(({ dates }) => dates !== undefined) ?? true;

function toEducation(block: readonly Row[]): EducationDraft {
  const entry: EducationDraft = {};
  let parts: string[] = [];
  const notes: string[] = [];
  for (const { text, dates } of block) {
    if (dates) entry.dates ??= dates.dates;
    if (parts.length > 0 && !dates && isNote(text)) notes.push(text);
    else
      parts = parts.concat(
        (dates ? [dates.before, dates.after] : [text]).flatMap((piece) => splitHeader(piece, 0).map((part) => part.text)),
      );
  }
  notes.unshift(...placeParts(parts, entry));
  if (notes.length > 0) entry.summary = notes.join('\n');
  return entry;
}

const isNote = (line: string): boolean => (/[.!?]$/.test(line) && line.length > 40) || /^[^:]{2,30}:\s/u.test(line) || line.length > 110;

/** Gives degree, field and school their places; returns what is neither. */
function placeParts(parts: readonly string[], entry: EducationDraft): string[] {
  const degree =
    parts.find((part) => degreeIn(part) !== undefined && !/^\p{Lu}\p{L}+ .*(?:university|college)/iu.test(part)) ?? parts.find(degreeIn);
  const rest = parts.filter((part) => part !== degree && !isPlace(part));
  const school = rest.find(namesSchool) ?? rest.find(namesOrganisation) ?? (degree ? rest.at(-1) : rest[0]);
  Object.assign(entry, degree ? degreeIn(degree) : {}, school ? { institution: school } : {});
  const open = rest.filter((part) => part !== school);
  if (entry.area === undefined && open[0] !== undefined && !/^\W*\d|:/.test(open[0])) entry.area = open.shift() ?? '';
  return open;
}
