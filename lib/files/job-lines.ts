import { bulletMark } from './blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { canHead } from './header-lines.ts';
import { splitHeader } from './header-parts.ts';
import { isBlank, type Line } from './lines.ts';
import { degreeIn } from './words/degree-words.ts';
import { hasLegalForm, namesSchool } from './words/employer-words.ts';
import { namesRole } from './words/role-words.ts';

/** A line set as the dates of something: a range, not a mention in a sentence. */
export const isDatedLine = ({ text }: Line): boolean => entryDatesOf(text)?.single === false;

/** A line with a degree or a school, which has dates like a job. */
export function isDegreeLine({ text }: Pick<Line, 'text'>): boolean {
  if (hasLegalForm(text)) return false;
  const hasDegree = splitHeader(text, 0).some((part) => degreeIn(part.text) !== undefined);
  return hasDegree ? namesSchool(text) || !namesRole(text) : namesSchool(text) && !namesRole(text);
}

const LABELLED =
  /^(?:company|employer|organi[sz]ation|client|role|job title|title|designation|position|firma|arbeitgeber|unternehmen|entreprise|employeur|poste|empresa|puesto|cargo|azienda|ruolo|bedrijf|functie|stanowisko)\s*:\s+\S/iu;

/** A line that names the employer or the title of a job by a label. */
export const isLabelledJobLine = ({ text }: Pick<Line, 'text'>): boolean => LABELLED.test(text);

/** Whether the line carries the dates of a job: a range, and a title on the same line or on one beside it. */
export function isJobLine(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || !isDatedLine(line)) return false;
  const near = [lines[at - 1], line, lines[at + 1]].filter((each) => each !== undefined);
  const header = [...near, beyond(lines, at, -1), beyond(lines, at, 1)].filter((each) => each !== undefined);
  return header.some(({ text }) => text.length <= MAX_TITLE && namesRole(text)) && !near.some(isDegreeLine);
}

const MAX_TITLE = 160;

/** The line behind the next one in a direction, where both may belong to one header. */
function beyond(lines: readonly Line[], at: number, step: 1 | -1): Line | undefined {
  const between = lines[at + step];
  const line = lines[at + 2 * step];
  const isHeader = [between, line].every((each) => each && !isBlank(each) && canHead(each) && bulletMark(each.text) === undefined);
  return isHeader && line && !entryDatesOf(line.text) && !(between && entryDatesOf(between.text)) ? line : undefined;
}
