import { isDuration } from '#lib/nlp/date-ranges.ts';
import type { WorkDraft } from '#lib/profile/draft.ts';
import type { ExportLine } from './export-lines.ts';
import { roleText } from './prose.ts';

/** Letters of employers and of positions, in points; all else is smaller. */
const EMPLOYER = 11.75;
const POSITION = 11.25;
/** Lines of one wrapped name stand no further apart. */
const WRAPPED = 17;

interface Role {
  employer: string;
  position: string;
  dates?: string;
  place: string;
  text: ExportLine[];
}

const isEmployer = ({ size }: ExportLine): boolean => size >= EMPLOYER;
const isPosition = ({ size }: ExportLine): boolean => size >= POSITION && size < EMPLOYER;

/** The roles below "Experience": an employer, perhaps with a total of time, then for each role its title, dates, place and text. */
export function readRoles(lines: readonly ExportLine[]): WorkDraft[] {
  const roles: Role[] = [];
  let employer = '';
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const role = roles.at(-1);
    if (isEmployer(line)) employer = above && isEmployer(above) && goesOn(line) ? `${employer} ${line.text}` : line.text;
    else if (isPosition(line)) {
      if (role && above && isPosition(above) && goesOn(line)) role.position += ` ${line.text}`;
      else roles.push({ employer, position: line.text, place: '', text: [] });
    } else if (role && !isTotal(line, above)) addDetail(role, line);
  });
  return roles.map(toWork);
}

const goesOn = ({ pitch }: ExportLine): boolean => pitch === undefined || pitch < WRAPPED;
const isTotal = (line: ExportLine, above: ExportLine | undefined): boolean =>
  above !== undefined && isEmployer(above) && isDuration(line.text);

function addDetail(role: Role, line: ExportLine): void {
  if (role.dates === undefined) role.dates = withoutDuration(line.text);
  else if (line.isPale && role.text.length === 0) role.place += role.place ? ` ${line.text}` : line.text;
  else role.text.push(line);
}

/** "May 2023 - June 2023 (2 months)". */
export const withoutDuration = (dates: string): string => dates.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').trim();

const toWork = ({ employer, position, dates, place, text }: Role): WorkDraft => ({
  ...(employer && { name: employer }),
  position,
  ...(dates && { dates }),
  ...(place && { location: place }),
  ...roleText(text),
});
