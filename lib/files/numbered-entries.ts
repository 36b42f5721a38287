import { entryDatesOf } from './entry-dates.ts';
import { isBlank, type Line } from './lines.ts';
import { namesOrganisation } from './words/employer-words.ts';
import { namesRole } from './words/role-words.ts';

const NUMBER = /^\(?\d{1,2}[.)]\s+(?=[\p{L}\d])/u;

/** The lines with the numbers of a numbered list of jobs left out: "2. Elm Ferries, 2011 to 2016, developer", each set apart. */
export function withoutNumbers(lines: readonly Line[]): Line[] {
  const numbered = new Set(lines.filter((line, at) => isBlank(lines[at - 1]) && isNumberedJob(line)));
  if (numbered.size < 2) return [...lines];
  return lines.map((line) => (numbered.has(line) ? { ...line, text: line.text.replace(NUMBER, '') } : line));
}

function isNumberedJob({ text }: Line): boolean {
  const number = NUMBER.exec(text)?.[0];
  const rest = text.slice(number?.length ?? 0);
  return number !== undefined && entryDatesOf(rest)?.single === false && (namesRole(rest) || namesOrganisation(rest));
}
