import {
  AGED,
  BORN,
  BORN_PERSON,
  CHILDREN_PART,
  CITIZEN,
  CITIZEN_PERSON,
  I_AM_STATUS,
  I_AM_STATUS_ALONE,
  LABELLED,
  PARENT_PART,
  PHOTO,
  PLAINLY_LABELLED,
  PRONOUNS,
  SHORTLY_LABELLED,
  STATUS_PART,
} from './protected-words.ts';

/** A sentence, dots of "12. Mai 1985" and "3.5" included. */
const SENTENCE = /[^\n.!?]*(?:(?:[.!?](?!\s+\p{Lu}|\s*$)|(?<=\d)\.(?=\s+\p{Lu}\p{L}+\s+\d{4}))[^\n.!?]*)*[.!?]*/gmu;
const TWO_SENTENCES = /(?<!\d)[.!?]\s+\p{Lu}/u;
const SEPARATOR = /([,;|·•])/u;

/** How one sentence is cut: what is kept of it, `undefined` when nothing is. */
type Cut = (sentence: string) => string | undefined;

/**
 * A text about a person without the statements that are never kept: birth, nationality, marital status, gender, pronouns. Each goes with
 * its sentence, or with its part of a line where the line is a list. What remains stays as written; where a sentence went, a line ends.
 */
export const withoutProtected = (text: string): string => cutBy(withoutPronouns(text, ''), LABELLED, keptOfFacts);

/**
 * The same for a text about work, which may speak of citizens, marital status or passports as its subject: only what can but be said of
 * the person goes, and only the part between commas that says so. A line ends where something went.
 */
export const withoutProtectedInWork = (text: string): string => cutBy(withoutPronouns(text, '\n'), PLAINLY_LABELLED, keptOfWork);

/** `gap` stands where pronouns were followed by more of the line. */
function withoutPronouns(text: string, gap: string): string {
  const matches = [...text.matchAll(PRONOUNS)];
  if (matches.length === 0) return text;
  const pieces = matches.map(({ index }, at) => withoutEnd(text.slice(endOf(matches[at - 1]), index)));
  pieces.push(text.slice(endOf(matches.at(-1))));
  return pieces.map((piece, at) => (at === 0 || gap === '' || ENDS_LINE.test(piece) ? piece : gap + piece.trimStart())).join('');
}

const ENDS_LINE = /^[^\S\n]*(?:\n|$)/;

const endOf = (match: RegExpExecArray | undefined): number => (match ? match.index + match[0].length : 0);

/** A text without the white space and separators at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,|·]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function cutBy(text: string, label: RegExp, cut: Cut): string {
  const lines = text.split('\n');
  const kept = lines.map((line) => keptOfLine(line, label, cut));
  if (kept.every((line, index) => line === lines[index])) return text.trim();
  return kept
    .filter((line) => line !== undefined)
    .join('\n')
    .trim();
}

/** What is kept of one line: `undefined` when nothing is. An empty line stays. */
function keptOfLine(line: string, label: RegExp, cut: Cut): string | undefined {
  if (line.trim() === '') return line;
  if (label.test(singleSpaced(line)) && !TWO_SENTENCES.test(line)) return undefined;
  const kept: string[] = [];
  let open = false;
  for (const [sentence] of line.matchAll(SENTENCE)) {
    const rest = cut(sentence);
    if (rest !== undefined && open && sentence.startsWith(rest)) kept.push((kept.pop() ?? '') + rest);
    else if (rest !== undefined) kept.push(rest);
    open = rest === sentence;
  }
  if (kept.join('') === line) return line;
  const runs = kept.map((run) => run.trim()).filter(Boolean);
  return runs.length > 0 ? runs.join('\n') : undefined;
}

function keptOfFacts(sentence: string): string | undefined {
  const parts = partsOf(sentence);
  const kept = parts.filter((part) => !isFact(bare(part)));
  if (kept.length === parts.length && !isFact(bare(sentence)) && !I_AM_STATUS.test(bare(sentence))) return sentence;
  if (/[.!?]\s*$/.test(sentence) && sentence.trim().split(/\s+/).length > 3) return undefined;
  const isMostly = kept.length * 2 < parts.length && kept[0] !== parts[0];
  return kept.length > 0 && kept.length < parts.length && !isMostly ? kept.join(', ') : undefined;
}

const partsOf = (sentence: string): string[] =>
  sentence
    .split(SEPARATOR)
    .filter((_, index) => index % 2 === 0)
    .map((part) => part.trim());

const isFact = (part: string): boolean =>
  [STATUS_PART, CHILDREN_PART, PARENT_PART, LABELLED, CITIZEN, AGED, PHOTO, BORN].some((pattern) => pattern.test(part));

function keptOfWork(sentence: string): string | undefined {
  const pieces = sentence.split(SEPARATOR);
  const parts = pieces.filter((_, index) => index % 2 === 0).map(bare);
  if (!parts.some(isPersonal)) return parts.some(isPerhapsPersonal) && parts.every(isNothingElse) ? undefined : sentence;
  const runs: string[] = [];
  let open = false;
  parts.forEach((part, index) => {
    const written = pieces[2 * index] ?? '';
    const goes = isPersonal(part) || isPerhapsPersonal(part);
    if (!goes && open) runs.push((runs.pop() ?? '') + (pieces[2 * index - 1] ?? '') + written);
    else if (!goes) runs.push(written);
    open = !goes;
  });
  const kept = runs.map((run) => run.trim()).filter((run) => /[\p{L}\p{N}]/u.test(run));
  return kept.length > 0 ? kept.join('\n') : undefined;
}

const isPersonal = (part: string): boolean =>
  [CHILDREN_PART, PLAINLY_LABELLED, CITIZEN_PERSON, I_AM_STATUS_ALONE].some((pattern) => pattern.test(part)) ||
  (BORN.test(part) && BORN_PERSON.test(part));

const isPerhapsPersonal = (part: string): boolean => [STATUS_PART, SHORTLY_LABELLED, AGED].some((pattern) => pattern.test(part));

const isNothingElse = (part: string): boolean => part === '' || isPerhapsPersonal(part);

const bare = (part: string): string => singleSpaced(part.trim().replace(/[.!?]$/, '')).trim();

/** Patterns with white space in several places are slow on long runs of it. */
const singleSpaced = (text: string): string => text.replace(/\s+/g, ' ');
