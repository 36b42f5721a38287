import type { WorkDraft } from '#lib/profile/draft.ts';
import { looksLikeDuration, withoutDuration } from './date-shape.ts';
import type { Line } from './dom.ts';
import type { Position } from './positions.ts';
import { isEmploymentType, isSiteText, skillNames } from './section-headings.ts';

const BULLET = /^(?:[•●▪◦‣➢➤✓✔]\s*|[*·–—-]\s+)(?=\S)/u;
const AREA_WORDS =
  /^(?:metropolitan|metropolitana|area|région|region|périphérie|umgebung|und|and|e|y|et|de|of|da|do|la|le|remote|okolice|gebied|agglo)$/iu;

/** Reads one position by the shape of its lines: `Company · Full-time`, `Lyon, France · Hybrid`, `Skills: …`. */
export function workOf(position: Position): WorkDraft | undefined {
  const [title, second, third] = position.before.map((line) => line.text);
  if (title === undefined) return undefined;
  const group = position.group && groupOf(position.group.map((line) => line.text));
  const [company, type] = group ? [group.name, second] : splitType(second);
  const place = placeAfter(position);
  const employmentType = type ?? (third && isEmploymentType(third) ? third : group?.employmentType);
  const location = place?.text ?? group?.location;
  return defined({
    position: title,
    name: company,
    employmentType,
    dates: position.dates && withoutDuration(position.dates.text),
    location: location && withoutWorkplace(location),
    ...textsOf(place ? position.after.filter((line) => line !== place) : position.after),
  });
}

function groupOf([name, ...rest]: readonly string[]): { name: string | undefined; employmentType?: string; location?: string } {
  const segments = rest.filter((line) => line.split(' · ').some(looksLikeDuration)).flatMap((line) => line.split(' · '));
  const employmentType = segments.find((segment) => !looksLikeDuration(segment)) ?? rest.find(isEmploymentType);
  const location = rest.find((line) => line !== employmentType && !line.split(' · ').some(looksLikeDuration));
  return { name, ...defined({ employmentType, location }) };
}

function splitType(line: string | undefined): [string | undefined, string | undefined] {
  const at = line?.lastIndexOf(' · ') ?? -1;
  if (line === undefined || at < 0) return [line, undefined];
  const type = line.slice(at + 3);
  return type.split(' ').length <= 4 && !/\d/.test(type) ? [line.slice(0, at), type] : [line, undefined];
}

const withoutWorkplace = (place: string): string => place.split(' · ')[0] ?? place;

/** The place stands right after the dates, in the same part of the entry; a role's text may stand there too, so it must look like a place. */
export function placeAfter({ dates, after }: Position): Line | undefined {
  const line = after.find(({ text }) => !looksLikeDuration(text));
  if (!dates || !line || isSiteText(line.text) || skillNames(line.text) !== undefined) return undefined;
  const sameList = line.element.closest('ul, ol') === dates.element.closest('ul, ol');
  const sameLink = line.element.closest('a') === dates.element.closest('a');
  if (!sameList || !sameLink) return undefined;
  return isShortLabel(line.text) && (isTwinned(line) || looksLikePlace(line.text)) ? line : undefined;
}

const isTwinned = (line: Line): boolean =>
  line.element.closest('[aria-hidden=true]')?.nextElementSibling?.classList.contains('visually-hidden') ?? false;

const isShortLabel = (text: string): boolean => text.length <= 90 && !/[.!?:;]$/.test(text) && !BULLET.test(text);

function looksLikePlace(text: string): boolean {
  const words = withoutWorkplace(text)
    .split(/[\s,()-]+/u)
    .filter(Boolean);
  return words.length <= 8 && words.every((word) => !/\d/.test(word) && (!/^\p{Ll}/u.test(word) || AREA_WORDS.test(word)));
}

/** A role's own lines: bullets are highlights, prose is the summary, the skills of the role one more highlight. The site's words stay out. */
export function textsOf(lines: readonly Line[]): { summary?: string; highlights?: string[] } {
  const prose: string[] = [];
  const highlights: string[] = [];
  const skills: string[] = [];
  for (const { text, element } of lines) {
    const names = skillNames(text) ?? (element.closest('a[href*="skill-associations"]') ? text : undefined);
    if (names !== undefined) skills.push(names);
    else if (isSiteText(text) || looksLikeDuration(text) || element.closest('a[href*="single-media-viewer"]')) continue;
    else if (BULLET.test(text)) highlights.push(text.replace(BULLET, ''));
    else prose.push(text);
  }
  if (skills.length > 0) highlights.push(`Skills: ${skills.join(' · ')}`);
  return {
    ...(prose.length > 0 && { summary: unique(prose).join('\n') }),
    ...(highlights.length > 0 && { highlights: unique(highlights) }),
  };
}

/** `Bachelor of Commerce, Accounting`: the first comma parts the degree from its field. */
export function degreeOf(line: string | undefined): { studyType?: string; area?: string } {
  const comma = line?.indexOf(', ') ?? -1;
  return line === undefined ? {} : comma < 0 ? { studyType: line } : { studyType: line.slice(0, comma), area: line.slice(comma + 2) };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The object without its undefined and empty fields. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined | ''> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as {
    [K in keyof T]?: Exclude<T[K], undefined | ''>;
  };
}
