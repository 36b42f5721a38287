import { entryDatesOf } from './entry-dates.ts';
import { BULLET, type Candidate, type Heading, headingCandidate, MAX_HEADING, wordsIn } from './heading-marks.ts';
import { isBlank, type Line } from './lines.ts';
import { isSkillList } from './skill-lists.ts';
import { namesOrganisation, soundsLikeCompany } from './words/employer-words.ts';
import type { HeadingKind } from './words/heading-words.ts';
import { namesRole } from './words/role-words.ts';

const MAX_WORDS = 7;
const MAX_BELOW = 30;

/** Headings of the document's own ("Bees and other company"): set like those that are known, and followed by no job. */
export function unknownHeadings(lines: readonly Line[], known: ReadonlyMap<number, Heading>): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  const set = [...known.values()].filter(({ inline }) => inline === undefined);
  const styles = new Set<string>(set.map(({ style }) => style));
  const level = set.reduce((least, heading) => (heading.style === 'marked' ? Math.min(least, heading.level) : least), 6);
  let open: HeadingKind | undefined;
  lines.forEach((line, at) => {
    open = known.get(at)?.kind ?? open;
    const found = known.has(at) || isBlank(line) || at === 0 ? undefined : headingCandidate(lines, at);
    if (!found || !styles.has(found.style) || (found.style === 'marked' && found.level > level)) return;
    if (!isHeading(lines, at, found, open)) return;
    const kind = kindByContent(paragraphBelow(lines, at + found.lines), open === undefined);
    if (open === undefined && kind === 'other') return;
    headings.set(at, { ...found, kind, unknown: true });
    open = kind;
  });
  return headings;
}

function isHeading(lines: readonly Line[], at: number, found: Candidate, open: HeadingKind | undefined): boolean {
  const { text } = lines[at] ?? { text: '' };
  if (!isBlank(lines[at - 1]) || wordsIn(found.title) > MAX_WORDS || found.title.length > MAX_HEADING) return false;
  if (/[.!?,;|@·•]|\d/u.test(found.title) || (open === undefined && namesRole(text))) return false;
  const below = lines.slice(at + found.lines, at + found.lines + 4).filter((line) => !isBlank(line));
  if (found.style === 'plain') return open !== undefined && isUnmarked(text, lines[at + 1], open) && !datedSoon(below.slice(0, 1));
  return !datedSoon(below) || (found.style === 'marked' && !below.some((line) => namesRole(line.text) || namesOrganisation(line.text)));
}

/** Without any mark, what stands directly below tells: prose, or outside of projects a list of skills. */
function isUnmarked(text: string, next: Line | undefined, open: HeadingKind): boolean {
  if (!next || isBlank(next) || BULLET.test(next.text) || !/^\p{Lu}/u.test(text) || namesRole(text)) return false;
  if (open === 'work' && soundsLikeCompany(text)) return false;
  return isProse(next.text) || (open !== 'projects' && !namesOrganisation(text) && isSkillList(next.text));
}

const datedSoon = (below: readonly Line[]): boolean =>
  below.slice(0, 3).some(({ text }) => !BULLET.test(text) && entryDatesOf(text) !== undefined);
const isProse = (text: string): boolean => text.length > 40 || /[.!?]$/.test(text);

/** What such a heading opens: a list of skills, or text that is kept as it stands; at the top, words about oneself. */
function kindByContent(paragraph: string, isFirst: boolean): HeadingKind {
  if (isSkillList(paragraph)) return 'skills';
  return isFirst && /[.!?]$/.test(paragraph) ? 'summary' : 'other';
}

function paragraphBelow(lines: readonly Line[], at: number): string {
  const below = lines.slice(isBlank(lines[at]) ? at + 1 : at, at + MAX_BELOW);
  const end = below.findIndex(isBlank);
  return below
    .slice(0, end < 0 ? below.length : end)
    .map(({ text }) => text)
    .join(' ');
}
