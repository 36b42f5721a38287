import type { EducationDraft } from '#lib/profile/draft.ts';
import { type EducationRow, educationBlocks, withoutMark } from './education-blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { splitHeader } from './header-parts.ts';
import type { Line } from './lines.ts';
import { degreeIn } from './words/degree-words.ts';
import { namesOrganisation, namesSchool } from './words/employer-words.ts';
import { isPlace } from './words/place-words.ts';

/** The degrees and schools of a section. */
export const readEducation = (lines: readonly Line[]): EducationDraft[] =>
  educationBlocks(lines)
    .map(toEducation)
    .filter((entry) => entry.institution !== undefined || entry.studyType !== undefined || entry.area !== undefined);

/** Whether a section's rows are degrees, whatever its heading says ("Qualifications"). */
export const holdsDegrees = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => splitHeader(withoutMark(text), 0).some((part) => degreeIn(part.text)?.area !== undefined) && namesSchool(text));

/** A row that is a degree whole: its field with its school or its years. */
export const isDegreeRow = (text: string): boolean =>
  splitHeader(text, 0).some((part) => degreeIn(part.text)?.area !== undefined) && (namesSchool(text) || entryDatesOf(text) !== undefined);

function toEducation(block: readonly EducationRow[]): EducationDraft {
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
  const before = degree === undefined ? undefined : rest.find((part) => parts.indexOf(part) < parts.indexOf(degree));
  const school = rest.find(namesSchool) ?? rest.find(namesOrganisation) ?? before ?? (degree ? rest.at(-1) : rest[0]);
  Object.assign(entry, degree ? degreeIn(degree) : {}, school ? { institution: school } : {});
  const open = rest.filter((part) => part !== school);
  if (entry.area === undefined && open[0] !== undefined && !/^\W*\d|:/.test(open[0])) entry.area = open.shift() ?? '';
  return open;
}
