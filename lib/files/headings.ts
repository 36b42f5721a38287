import { type Candidate, type Heading, headingCandidate, lengthOf, MAX_HEADING, wordsIn } from './heading-marks.ts';
import { inlineHeadings } from './inline-headings.ts';
import { isJobLine } from './job-lines.ts';
import { isBlank, type Line } from './lines.ts';
import { withoutSubheadings } from './subheadings.ts';
import { unknownHeadings } from './unknown-headings.ts';
import { type HeadingKind, isTimeHeading, kindOfPhrase, kindOfWords } from './words/heading-words.ts';
import { namesRole } from './words/role-words.ts';

/** The headings of a document, by line number: first those that their words tell, then those that only their setting does. */
export function findHeadings(lines: readonly Line[]): ReadonlyMap<number, Heading> {
  const worded = withoutSubheadings(lines, wordedHeadings(lines));
  const known = new Map([...worded, ...inlineHeadings(lines, worded)]);
  return new Map([...known, ...unknownHeadings(lines, known)]);
}

function wordedHeadings(lines: readonly Line[]): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  lines.forEach((_, at) => {
    const found = headingCandidate(lines, at);
    const kind = found && kindOf(lines, at, found);
    if (kind) headings.set(at, { ...found, kind });
  });
  return headings;
}

/** The kind of a heading that its wording tells. */
function kindOf(lines: readonly Line[], at: number, found: Candidate): HeadingKind | undefined {
  const { title, style, level } = found;
  if (lengthOf(title) > MAX_HEADING || /\d{4}/.test(title)) return undefined;
  if (isTimeHeading(title)) return headsJob(lines, at, found) ? 'work' : undefined;
  const kind = kindOfPhrase(title);
  const isMarked = style === 'capitals' || style === 'marked';
  if (kind) return isMarked || isSetAsHeading(lines, at, found) ? kind : undefined;
  return isMarked && level <= 2 && !namesRole(title) && wordsIn(title) <= 6 ? kindOfWords(title) : undefined;
}

const MAX_TO_JOB = 3;

/** "NOW", by itself on a line above a job. */
function headsJob(lines: readonly Line[], at: number, { lines: own, style }: Candidate): boolean {
  if (style === 'plain' && !isBlank(lines[at - 1])) return false;
  return lines.slice(at + own, at + own + MAX_TO_JOB + 1).some((_, index) => isJobLine(lines, at + own + index));
}

/** Without any mark it must not stand within a paragraph; in small letters it stands apart from what is above. */
function isSetAsHeading(lines: readonly Line[], at: number, { title, style }: Candidate): boolean {
  if ((lines[at]?.indent ?? 0) > 8) return false;
  const isApart = isBlank(lines[at - 1]);
  if (!/^\p{Lu}|^\p{Lo}/u.test(title)) return isApart && at > 0 && lines.slice(at + 1, at + 3).some((line) => !isBlank(line));
  return (
    isApart ||
    style !== 'plain' ||
    !/[,\p{Ll}–—-]$/u.test(lines[at - 1]?.text ?? '') ||
    wordsIn(title) > 1 ||
    /^\p{Lu}/u.test(lines[at + 1]?.text ?? '')
  );
}
