import type { EducationDraft, ProjectDraft, WorkDraft } from '#lib/profile/draft.ts';
import { boxesOf } from './boxes.ts';
import { looksLikeDates, withoutDuration } from './date-shape.ts';
import type { Line } from './dom.ts';
import { defined, degreeOf, textsOf } from './entry-lines.ts';
import { headingLevel } from './page-sections.ts';
import { positionsOf } from './positions.ts';
import { breaksLine } from './visible.ts';

const TITLE_WORD =
  /\b(?:engineer|developer|scientist|analyst|architect|manager|lead|head|director|consultant|researcher|intern|programmer|administrator|designer|founder|cto|ceo|officer|assistant|specialist|entwickler|ingenieur|desarrollador|ingénieur|développeur)/i;
/** The site's own word for where a role was held, the surest first. */
const BETWEEN = [' | ', ' @ ', ' at ', ' — ', ' – ', ' · ', ', '];

interface Entry {
  header: string[];
  dates?: string;
  body: Line[];
}

/** One entry a sub-heading where the section has them, else one a list item or block that holds dates. */
function entriesIn(root: Element, lines: readonly Line[]): Entry[] {
  const levels = lines.map(headingLevel).filter((level) => level > 0);
  if (levels.length > 0) return byHeading(lines, Math.min(...levels)).map(headed);
  return boxesOf(root, lines).flatMap((box) =>
    positionsOf(root, box).map(({ before, dates, after }) =>
      dates ? { header: before.map((line) => line.text), dates: dates.text, body: bulleted(after, before[0]) } : headed(before),
    ),
  );
}

/** List items within an entry are its highlights, with or without a bullet of their own. */
const bulleted = (body: readonly Line[], first: Line | undefined): Line[] =>
  body.map((line) => {
    const item = line.element.closest('li');
    return item && item !== first?.element.closest('li') ? { ...line, text: `• ${line.text.replace(/^[•*·–-]\s+/, '')}` } : line;
  });

function byHeading(lines: readonly Line[], level: number): Line[][] {
  const entries: Line[][] = [];
  for (const line of lines) {
    if (headingLevel(line) === level) entries.push([line]);
    else entries.at(-1)?.push(line);
  }
  return entries;
}

/** The header ends with the dates, which may share a line with it; without dates it is the first line. */
function headed(lines: readonly Line[]): Entry {
  const at = lines.slice(0, 5).findIndex((line) => datesIn(line.text) !== undefined);
  const found = lines[at] && datesIn(lines[at].text);
  if (!found) return { header: lines.slice(0, 1).map((line) => line.text), body: bulleted(lines.slice(1), lines[0]) };
  const header = [...lines.slice(0, at).map((line) => line.text), ...(found.rest ? [found.rest] : [])];
  const late = header.length === 0 && lines[at + 1] ? 1 : 0;
  return {
    header: late ? lines.slice(at + 1, at + 2).map((line) => line.text) : header,
    dates: found.dates,
    body: lines.slice(at + 1 + late),
  };
}

/** `Engineer, Acme (2019 – 2022)`: the dates and the rest of the line. */
function datesIn(text: string): { dates: string; rest: string } | undefined {
  if (text.length > 200 || !/(?:19|20)\d\d/.test(text)) return undefined;
  if (looksLikeDates(text)) return { dates: withoutDuration(text), rest: '' };
  const parts = text.split(/\s*[()|·•]\s*|,\s+(?=\p{L}{0,12}\.?\s?(?:19|20)\d\d)/u);
  const at = parts.findIndex(looksLikeDates);
  const dates = parts[at];
  if (dates === undefined) return undefined;
  return { dates, rest: parts.filter((part, index) => index !== at && part !== '').join(', ') };
}

export const jobsIn = (root: Element, lines: readonly Line[]): WorkDraft[] =>
  entriesIn(root, lines).flatMap(({ header, dates, body }) => {
    const [position, name] = roleOf(header);
    return dates && position ? [defined({ position, name, dates, ...textsOf(body) })] : [];
  });

function roleOf(header: readonly string[]): [string | undefined, string | undefined] {
  const [first = '', second] = header;
  const separator = BETWEEN.find((between) => first.includes(between));
  const [title, firm] = second !== undefined || !separator ? [first, second] : halves(first, separator);
  const swapped = firm !== undefined && TITLE_WORD.test(firm) && !TITLE_WORD.test(title);
  return swapped ? [firm, title] : [title || undefined, firm];
}

function halves(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
}

export const schoolsIn = (root: Element, lines: readonly Line[]): EducationDraft[] =>
  entriesIn(root, lines).flatMap(({ header, dates, body }) => {
    const [institution, degree = body[0]?.text] = header;
    if (!institution) return [];
    const [school, line] =
      degree && /\b(?:university|college|institute|school|universit\p{L}+|hochschule)\b/iu.test(degree)
        ? [degree, institution]
        : [institution, degree];
    return [defined({ institution: school, ...degreeOf(line), dates: dates ?? datesAfter(body) })];
  });

const datesAfter = (body: readonly Line[]): string | undefined => body.map((line) => datesIn(line.text)?.dates).find(Boolean);

export const projectsIn = (root: Element, lines: readonly Line[]): ProjectDraft[] =>
  entriesIn(root, lines).flatMap(({ header, dates, body }) => (header[0] ? [defined({ name: header[0], dates, ...proseOf(body) })] : []));

function proseOf(body: readonly Line[]): Pick<ProjectDraft, 'description' | 'highlights'> {
  const { summary, highlights } = textsOf(body);
  return { ...(summary && { description: summary }), ...(highlights && { highlights }) };
}

/** `Languages: Python, SQL` on one line, or one skill a line or chip. */
export const skillsIn = (lines: readonly Line[]): { name: string }[] => {
  const names = skillTexts(lines).filter((name) => name.length <= LONGEST_SKILL);
  return [...new Map(names.map((name) => [name.toLowerCase(), { name }])).values()];
};

const LONGEST_SKILL = 60;

/** Whether a section of skills holds text that is too long to be the name of one. */
export const dropsSkills = (lines: readonly Line[]): boolean => skillTexts(lines).some((name) => name.length > LONGEST_SKILL);

const skillTexts = (lines: readonly Line[]): string[] =>
  lines
    .flatMap((line) => chips(line) ?? [line.text])
    .flatMap((text) => text.replace(/^[\p{L} &/]{2,40}:\s+/u, '').split(/\s*[,;|·•]\s*/u))
    .map((name) => name.replace(/^[-–*]\s+/, ''))
    .filter((name) => name !== '');

/** Elements of one kind, side by side with nothing but blanks between them. */
function chips({ element }: Line): string[] | undefined {
  if (breaksLine(element)) return undefined;
  const holder = element.parentElement;
  const siblings = [...(holder?.children ?? [])].filter(
    (child) => child.localName === element.localName && child.className === element.className,
  );
  const blank = [...(holder?.childNodes ?? [])].every((node) => node.nodeType !== 3 || (node.textContent ?? '').trim() === '');
  return siblings.length > 1 && blank
    ? siblings.map((sibling) => (sibling.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean)
    : undefined;
}
