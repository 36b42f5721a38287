import { entryDatesOf } from './entry-dates.ts';
import { isBlank, type Line } from './lines.ts';
import { namesOrganisation } from './words/employer-words.ts';
import { namesRole } from './words/role-words.ts';

const NUMBER = /^\(?\d{1,2}[.)]\s+(?=[\p{L}\d])/u;

/**
 * The lines with the numbers of a numbered list of jobs left out: "2. Elm Ferries, 2011 to 2016, developer", each set apart. Below a job
 * without one they are its points.
 */
export function withoutNumbers(lines: readonly Line[]): Line[] {
  const apart = lines.filter((_, at) => isBlank(lines[at - 1]));
  const numbered = new Set(apart.filter(isNumberedJob));
  if (numbered.size < 2 || apart.some((line) => !NUMBER.test(line.text) && isJob(line.text))) return [...lines];
  return lines.map((line) => (numbered.has(line) ? { ...line, text: line.text.replace(NUMBER, '') } : line));
}

const isNumberedJob = ({ text }: Line): boolean => NUMBER.test(text) && isJob(text.replace(NUMBER, ''));
const isJob = (text: string): boolean => entryDatesOf(text)?.single === false && (namesRole(text) || namesOrganisation(text));
