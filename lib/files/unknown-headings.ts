import { bulletMark } from './blocks.ts';
import { entryDatesOf, isHeaderLike } from './entry-dates.ts';
import { isDatesAlone } from './entry-setting.ts';
import { splitHeader } from './header-parts.ts';
import { BULLET, type Candidate, type Heading, headingCandidate, MAX_HEADING, wordsIn } from './heading-marks.ts';
import { isDegreeLine, isJobLine } from './job-lines.ts';
import { isBlank, type Line } from './lines.ts';
import { isSkillList } from './skill-lists.ts';
import { namesOrganisation, soundsLikeCompany } from './words/employer-words.ts';
import type { HeadingKind } from './words/heading-words.ts';
import { isPlace } from './words/place-words.ts';
import { namesRole } from './words/role-words.ts';

const MAX_WORDS = 7;
const MAX_BELOW = 30;

/** What is known above a line: the section that is open, and whether any section of jobs has a heading in the document. */
interface Above {
  open: HeadingKind | undefined;
  hasJobs: boolean;
}

/** Headings of the document's own ("Bees and other company"): set like those that are known, and followed by what tells their kind. */
export function unknownHeadings(lines: readonly Line[], known: ReadonlyMap<number, Heading>): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  const set = [...known.values()].filter(({ inline }) => inline === undefined);
  const styles = new Set<string>(set.map(({ style }) => style));
  const level = set.reduce((least, heading) => (heading.style === 'marked' ? Math.min(least, heading.level) : least), 6);
  const above: Above = { open: undefined, hasJobs: [...known.values()].some(({ kind }) => kind === 'work') };
  lines.forEach((line, at) => {
    above.open = known.get(at)?.kind ?? above.open;
    if (known.has(at) || isBlank(line) || at === 0 || !isBlank(lines[at - 1])) return;
    const found = headingCandidate(lines, at);
    if (!found || !styles.has(found.style) || (found.style === 'marked' && found.level > level) || !isShort(found)) return;
    const kind = kindOf(lines, at, found, above);
    if (!kind) return;
    headings.set(at, { ...found, kind, unknown: true });
    above.open = kind;
    above.hasJobs ||= kind === 'work';
  });
  return headings;
}

const isShort = ({ title }: Candidate): boolean =>
  wordsIn(title) <= MAX_WORDS && title.length <= MAX_HEADING && !/[.!?,;|@·•]|\d/u.test(title);

/** The kind of section that a line opens, told by what stands below; `undefined` where it is no heading. */
function kindOf(lines: readonly Line[], at: number, found: Candidate, above: Above): HeadingKind | undefined {
  const below = paragraphBelow(lines, at + found.lines);
  const isAloof = isBlank(lines[at + found.lines]);
  const isBulleted = BULLET.test(below[0]?.text ?? '-  ');
  if (!isBulleted && !above.hasJobs && headsJobs(found, below, isAloof)) return 'work';
  const isNamed = namesRole(found.title) || soundsLikeCompany(found.title);
  if (isNamed && found.style === 'plain') return undefined;
  const kind = isNamed
    ? undefined
    : isBulleted
      ? bulletedKind(below, above)
      : kindByContent(below, !isAloof || found.style !== 'plain' || isPhrase(found.title), above.open);
  return kind ?? (isApart(lines, at, found, above) ? (above.open === undefined ? 'summary' : 'other') : undefined);
}

/** A list of names, a bullet each. */
const bulletedKind = (below: readonly Line[], { open }: Above): HeadingKind | undefined =>
  open !== undefined && !JOBS_OR_SKILLS.has(open) && below.every(({ text }) => BULLET.test(text)) && isSkillList(namesOf(below))
    ? 'skills'
    : undefined;

const JOBS_OR_SKILLS: ReadonlySet<HeadingKind> = new Set(['projects', 'skills']);
const namesOf = (bullets: readonly Line[]): string => bullets.map(({ text }) => text.slice(bulletMark(text)?.length ?? 0)).join(', ');

/** Below the first heading, a list of skills or a degree, where it does not go on with a section of the same kind. */
function kindByContent(below: readonly Line[], mayHeadList: boolean, open: HeadingKind | undefined): HeadingKind | undefined {
  if (open === undefined) return undefined;
  const mayList = mayHeadList && open !== 'projects' && open !== 'skills';
  if (mayList && isSkillList(below.map(({ text }) => text).join(' '))) return 'skills';
  return open !== 'education' && below[0] && isHeaderLike(below[0].text) && isDegreeLine(below[0]) ? 'education' : undefined;
}

/** Text that is no job and no list: prose below a plain line, anything without dates below a marked one; above the first heading, sentences. */
function isApart(lines: readonly Line[], at: number, { style, lines: own }: Candidate, { open }: Above): boolean {
  const next = lines[at + own];
  const below = lines.slice(at + own, at + own + 4).filter((line) => !isBlank(line));
  const text = paragraphBelow(lines, at + own)
    .map((line) => line.text)
    .join(' ');
  if (open === undefined) return style !== 'plain' && /[.!?]$/.test(text) && !datedSoon(below);
  if (style === 'plain') return isProseLine(lines[at]?.text ?? '', next) && !datedSoon(below.slice(0, 1));
  if (style !== 'marked') return /\p{Ll}[.!?]$/u.test(text) ? !datedSoon(below.slice(0, 1)) : !datedSoon(below);
  return !datedSoon(below) || !below.some((line) => namesRole(line.text) || namesOrganisation(line.text));
}

const isProseLine = (title: string, next: Line | undefined): boolean =>
  next !== undefined && !BULLET.test(next.text) && /^\p{Lu}/u.test(title) && (next.text.length > 40 || /[.!?]$/.test(next.text));

/** In a document without any heading of jobs: a line above one, which is not its employer. */
function headsJobs({ title, style }: Candidate, below: readonly Line[], isAloof: boolean): boolean {
  const at = below.findIndex((_, index) => isJobLine(below, index));
  if (at < 0 || at > 2 || namesRole(title) || soundsLikeCompany(title)) return false;
  return (style !== 'plain' || isAloof || isPhrase(title)) && hasEmployer(below.slice(0, at + 2));
}

/** Words rather than a name: "Where you may have met me". */
const isPhrase = (title: string): boolean => /\s\p{Ll}+\s/u.test(title);

const hasEmployer = (header: readonly Line[]): boolean =>
  header
    .flatMap(({ text }) => {
      const dates = entryDatesOf(text);
      return dates ? [dates.before, dates.after] : [text];
    })
    .filter((text) => text !== '' && !BULLET.test(text))
    .flatMap((text) => splitHeader(text, 0))
    .some(({ text }) => !namesRole(text) && !isPlace(text) && text.length <= MAX_HEADING);

const datedSoon = (below: readonly Line[]): boolean =>
  below.slice(0, 3).some(({ text }) => !BULLET.test(text) && entryDatesOf(text) !== undefined);

/** The paragraph that begins there; where it is nothing but dates, with the next one. */
function paragraphBelow(lines: readonly Line[], at: number): Line[] {
  const all = lines.slice(isBlank(lines[at]) ? at + 1 : at, at + MAX_BELOW);
  const below = isDatesAlone(all[0]) && isBlank(all[1]) ? all.filter((_, index) => index !== 1) : all;
  const end = below.findIndex(isBlank);
  return below.slice(0, end < 0 ? below.length : end);
}
