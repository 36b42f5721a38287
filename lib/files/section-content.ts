import { bulletMark, isTechnologyLine } from './blocks.ts';
import { holdsDegrees, isDegreeRow } from './education.ts';
import { entryDatesOf } from './entry-dates.ts';
import { isBlank, joined, type Line } from './lines.ts';
import type { Section } from './sections.ts';
import { isSkillList } from './skill-lists.ts';

/** A section by what it holds, where its heading may mean several things or its last lines are of another kind. */
export function byContent(section: Section): Section[] {
  if (section.kind === 'work') return withoutTrailingSkills(section);
  if (section.kind === 'languages' && isSkillList(joined(section.lines), 1)) return [{ ...section, kind: 'skills' }];
  if (section.kind === 'certificates' || section.kind === 'education') return byRow(section);
  return [section];
}

const COURSE =
  /^(?:[\p{L}\s]{0,20}\b)?(?:certificate|certification|certified|course|moocs?|zertifikat|kurs|certificat|curso|corso|cursus)(?!\p{L})/iu;

/** "Training" and "Qualifications" may hold degrees, "Education and courses" certificates: row by row where each row is whole. */
function byRow(section: Section): Section[] {
  const rows = section.lines.filter((line) => !isBlank(line));
  const text = ({ text: raw }: Line): string => raw.slice(bulletMark(raw)?.length ?? 0);
  const degrees = rows.filter((line) => isDegreeRow(text(line)));
  const courses = rows.filter((line) => COURSE.test(text(line)) && !degrees.includes(line));
  if (section.kind === 'education')
    return courses.length > 0 && courses.every((line) => line.text.length > MIN_ROW)
      ? parted(section, rows, (line) => !courses.includes(line))
      : [section];
  if (degrees.length === 0) return [section];
  if (courses.length === 0 && (degrees.length === rows.length || holdsDegrees(section.lines))) return [{ ...section, kind: 'education' }];
  return parted(section, rows, (line) => degrees.includes(line));
}

const MIN_ROW = 15;

function parted(section: Section, rows: readonly Line[], isEducation: (line: Line) => boolean): Section[] {
  const education = rows.filter(isEducation);
  const certificates = rows.filter((line) => !isEducation(line));
  return [
    { ...section, kind: 'education' as const, lines: education },
    { ...section, kind: 'certificates' as const, lines: certificates },
  ].filter(({ lines }) => lines.length > 0);
}

/** A list of skills below the last job, apart from it, is no part of that job; unless other jobs end with one too. */
function withoutTrailingSkills(section: Section): Section[] {
  const { lines } = section;
  const last = lines.findLastIndex(isBlank);
  const tail = lines.slice(last + 1);
  const isList = (block: readonly Line[]): boolean =>
    block.length > 0 &&
    block.every(({ text }) => bulletMark(text) === undefined && entryDatesOf(text) === undefined && !isTechnologyLine(text)) &&
    isSkillList(joined(block));
  if (last < 0 || !isList(tail) || lines.slice(0, last).some((line) => isList([line]))) return [section];
  return [
    { ...section, lines: lines.slice(0, last) },
    { kind: 'skills', title: '', lines: tail },
  ];
}
