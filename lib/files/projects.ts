import type { ProjectDraft } from '#lib/profile/draft.ts';
import { bulletMark, type LineRole, lineRoles, readBlocks } from './blocks.ts';
import { entryDatesOf } from './entry-dates.ts';
import { isBlank, joined, type Line } from './lines.ts';

const MARKDOWN = /^#{1,6}\s+/;
const DETAIL =
  /^(?:task|problem|situation|context|goal|aim|my part|my role|role|part|action|actions|approach|solution|result|results|outcome|impact|technologies|tech|stack|tools|environment|team|duration|client|customer|aufgabe|rolle|ergebnis|technologien|url|link|code|source)\s*:\s/iu;
/** "Name (2023): what it is", "Name — what it is". */
const TITLED = /^([^:.!?]{2,110}?)(?::\s+|\s+[—–]\s+|\s+-\s+)(?=\S)(.+)$/su;
const YEAR_IN_BRACKETS = /^(.*\S)\s*\(([^()]*\d{4}[^()]*)\)$/u;
const MAX_NAME = 120;

/** The projects of a section. A blank line, a Markdown heading or a new title begins one; bullets and "Task: …" lines belong to it. */
export function readProjects(lines: readonly Line[]): ProjectDraft[] {
  return projectBlocks(lines)
    .map(toProject)
    .filter((project) => project.name || project.description);
}

function projectBlocks(lines: readonly Line[]): Line[][] {
  const roles = lineRoles(lines);
  const bulleted = lines.find((line) => !isBlank(line));
  const onlyBullets = bulleted !== undefined && bulletMark(bulleted.text) !== undefined;
  const blocks: Line[][] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    if (blocks.length === 0 || beginsProject(lines, roles, index, onlyBullets)) blocks.push([]);
    blocks.at(-1)?.push(line);
  });
  return blocks;
}

function beginsProject(lines: readonly Line[], roles: readonly LineRole[], at: number, onlyBullets: boolean): boolean {
  const text = lines[at]?.text ?? '';
  if (MARKDOWN.test(text)) return true;
  if (onlyBullets) return roles[at] === 'bullet' && (lines[at]?.indent ?? 0) <= (lines.find((line) => !isBlank(line))?.indent ?? 0);
  if (roles[at] !== 'text' || DETAIL.test(text)) return false;
  const previous = roles[at - 1];
  if (previous === 'blank') return (lines[at]?.indent ?? 0) === 0 || entryDatesOf(text) !== undefined;
  if (previous === 'bullet' || previous === 'wrapped') return true;
  return /^[^:.!?]{2,80}\((?:[^()]*\s)?\d{4}[^()]*\)\s*[:–—-]/u.test(text);
}

function toProject(block: readonly Line[]): ProjectDraft {
  const [first, ...rest] = block;
  const mark = bulletMark(first?.text ?? '') ?? '';
  const head = (first?.text ?? '').slice(mark.length).replace(MARKDOWN, '');
  const titled = entryDatesOf(head) ?? undefined;
  if (titled && rest.length > 0 && (titled.before || titled.after))
    return withBody(namedWith([titled.before, titled.after].filter(Boolean).join(', '), titled.dates), rest);
  if (!isLongParagraph(head, rest) && rest.length > 0 && head.length <= MAX_NAME) return withBody(named(head), rest);
  return oneParagraph(first, rest, mark);
}

const isLongParagraph = (head: string, rest: readonly Line[]): boolean => {
  const next = rest[0];
  return (
    next !== undefined &&
    bulletMark(next.text) === undefined &&
    !DETAIL.test(next.text) &&
    (TITLED.test(head) || (/[,\p{Ll}]$/u.test(head) && /^\p{Ll}/u.test(next.text)) || /[.!?]\s/u.test(head))
  );
};

/** "Heron Count (2024): map …" over one or several lines, with bullets below. */
function oneParagraph(first: Line | undefined, rest: readonly Line[], mark: string): ProjectDraft {
  const upTo = rest.findIndex(({ text }) => bulletMark(text) !== undefined || DETAIL.test(text));
  const opening = upTo < 0 ? rest : rest.slice(0, upTo);
  const text = joined([...(first ? [first] : []), ...opening])
    .slice(mark.length)
    .replace(MARKDOWN, '');
  const [, title, description] = TITLED.exec(text) ?? [];
  const project = title && description ? { ...datedAtEnd(description), ...named(title), description } : describedAs(text);
  return upTo < 0 ? project : withBody(project, rest.slice(upTo));
}

const datedAtEnd = (description: string): ProjectDraft => {
  const year = /[,(]\s*((?:19|20)\d\d)\)?\.?$/.exec(description)?.[1];
  return year ? { dates: year } : {};
};

const describedAs = (text: string): ProjectDraft => (text.length <= MAX_NAME && !/[.!?]$/.test(text) ? named(text) : { description: text });

function named(title: string): ProjectDraft {
  const [, name, years] = YEAR_IN_BRACKETS.exec(title) ?? [];
  if (name && years) return { name, dates: years };
  const dates = entryDatesOf(title);
  return dates && (dates.before || dates.after) ? namedWith(dates.before || dates.after, dates.dates) : { name: title };
}

const namedWith = (name: string, dates: string): ProjectDraft => ({ name, dates });

function withBody(project: ProjectDraft, lines: readonly Line[]): ProjectDraft {
  const blocks = readBlocks(detailsApart(lines));
  const description = [
    project.description,
    ...blocks.filter(({ kind, text }) => kind === 'paragraph' && !DETAIL.test(text)).map(({ text }) => text),
  ].filter(Boolean);
  const highlights = blocks.filter(({ kind, text }) => kind !== 'paragraph' || DETAIL.test(text)).map(({ text }) => text);
  return {
    ...project,
    ...(description.length > 0 && { description: description.join('\n') }),
    ...(highlights.length > 0 && { highlights }),
  };
}

/** Puts a blank line before each "Task: …" line, so that it begins a block. */
const detailsApart = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => (DETAIL.test(line.text) ? [{ text: '', indent: 0, number: line.number }, line] : [line]));
