import { bulletMark, isTechnologyLine } from './blocks.ts';
import { holdsDegrees, isDegreeRow } from './education.ts';
import { areDegrees } from './education-blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { isBlank, joined, type Line } from './lines.ts';
import type { Section } from './sections.ts';
import { isSkillList } from './skill-lists.ts';
import { cutSkillRun } from './skill-runs.ts';
import { namesSchool } from './words/employer-words.ts';

/** A section by what it holds, where its heading may mean several things or its last lines are of another kind. */
export function byContent(section: Section): Section[] {
  if (section.kind === 'work')
    return withoutClosingProse(section).flatMap((each) => (each.kind === 'work' ? withoutTrailingSkills(each) : [each]));
  if (section.kind === 'languages' && isSkillList(joined(section.lines), 1)) return [{ ...section, kind: 'skills' }];
  if (section.kind === 'other' && section.title === '') return withSkillRun(section);
  if (section.kind === 'certificates' || section.kind === 'education') return byRow(section);
  return [section];
}

function withSkillRun(section: Section): Section[] {
  const { rest, skills } = cutSkillRun(section.lines);
  return skills.length > 0 ? [{ ...section, lines: rest }, ...skills] : [section];
}

const COURSE =
  /^(?:[\p{L}\s]{0,20}\b)?(?:certificate|certification|certified|course|moocs?|zertifikat|kurs|certificat|curso|corso|cursus)(?!\p{L})/iu;

/** "Training" and "Qualifications" may hold degrees, "Education and courses" certificates: row by row where each row is whole. */
function byRow(section: Section): Section[] {
  const rows = section.lines.filter((line) => !isBlank(line));
  const degrees = new Set(rows.filter((line) => isDegreeRow(textOf(line))));
  const courses = new Set(rows.filter((line) => COURSE.test(textOf(line)) && !degrees.has(line)));
  const others = rows.filter((line) => !degrees.has(line));
  if (section.kind === 'education') return areRows(courses) ? parted(section, rows, (line) => !courses.has(line)) : [section];
  if (areDegrees(section.lines)) return [{ ...section, kind: 'education' }];
  if (degrees.size === 0) return [section];
  const isEducation = others.length === 0 || others.some(({ text }) => namesSchool(text)) || holdsDegrees(section.lines);
  const areDated = rows.every((line) => entryDatesOf(textOf(line)) !== undefined);
  return courses.size === 0 && isEducation && !(areDated && !others.some(({ text }) => namesSchool(text)))
    ? [{ ...section, kind: 'education' }]
    : parted(section, rows, (line) => degrees.has(line));
}

const textOf = ({ text }: Line): string => text.slice(bulletMark(text)?.length ?? 0);
const areRows = (courses: ReadonlySet<Line>): boolean => courses.size > 0 && [...courses].every(({ text }) => text.length > MIN_ROW);

const MIN_ROW = 15;

function parted(section: Section, rows: readonly Line[], isEducation: (line: Line) => boolean): Section[] {
  const education = rows.filter(isEducation);
  const certificates = rows.filter((line) => !isEducation(line));
  return [
    { ...section, kind: 'education' as const, lines: education },
    { ...section, kind: 'certificates' as const, lines: certificates },
  ].filter(({ lines }) => lines.length > 0);
}

const FIRST_PERSON = /^(?:I|Ich|Je)\s.*[.!?]$/u;

/** A paragraph about oneself below the bullets of the last job, apart from it, is no part of that job. */
function withoutClosingProse(section: Section): Section[] {
  const last = section.lines.findLastIndex(isBlank);
  const tail = section.lines.slice(last + 1);
  const above = section.lines[last - 1]?.text ?? '';
  if (last < 1 || !FIRST_PERSON.test(joined(tail)) || bulletMark(above) === undefined) return [section];
  return [
    { ...section, lines: section.lines.slice(0, last) },
    { kind: 'other', title: '', lines: tail },
  ];
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
