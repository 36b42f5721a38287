import { entryDatesOf } from './entry-dates.ts';
import { isBlank, type Line } from './lines.ts';
import { type HeadingKind, kindOfPhrase, kindOfWords } from './words/heading-words.ts';
import { namesRole } from './words/role-words.ts';

export interface Heading {
  kind: HeadingKind;
  /** As written, without its marks. */
  title: string;
  /** Lines that it takes: two where it is underlined. */
  lines: number;
}

/** How a document sets its headings; found from those that are known by their words, then used to tell the unknown ones. */
type Style = 'capitals' | 'marked' | 'colon' | 'plain';
type Candidate = { title: string; style: Style; lines: number; level: number };

const MARKDOWN = /^(#{1,6})\s+(.+?)\s*#*$/;
const EMPHASIS = /^(?:\*\*|__)(.+?)(?:\*\*|__):?$/;
const DECORATED = /^[=~_*#–—-]{2,}\s*(.+?)\s*[=~_*#–—-]{2,}$/;
const UNDERLINE = /^[=~_–—-]{3,}$/;
const BULLET = /^[•‣◦▪▫■□●○∙·➢➤►▶✓✔→»›*+–—-]\s/;
const MAX_HEADING = 60;

const words = (text: string): number => text.split(/\s+/).length;
const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\([^)]*\)/g, ''));

/** What the line is if it is a heading at all, and how it is marked. */
function candidate(lines: readonly Line[], at: number): Candidate | undefined {
  const { text } = lines[at] ?? { text: '' };
  if (text === '' || text.length > MAX_HEADING + 12 || BULLET.test(text)) return undefined;
  const [, hashes, title] = MARKDOWN.exec(text) ?? [];
  if (hashes && title) return { title: title.replace(/[*_]{2}/g, ''), style: 'marked', lines: 1, level: hashes.length };
  const bare = EMPHASIS.exec(text)?.[1] ?? DECORATED.exec(text)?.[1];
  if (bare) return { title: bare.replace(/:$/, ''), style: 'marked', lines: 1, level: 2 };
  const next = lines[at + 1]?.text ?? '';
  if (UNDERLINE.test(next) && next.length >= 3) return { title: text.replace(/:$/, ''), style: 'marked', lines: 2, level: 2 };
  if (isCapitals(text)) return { title: text.replace(/:$/, ''), style: 'capitals', lines: 1, level: 2 };
  if (text.endsWith(':')) return { title: text.slice(0, -1), style: 'colon', lines: 1, level: 2 };
  return /^[\p{L}\d]/u.test(text) ? { title: text, style: 'plain', lines: 1, level: 2 } : undefined;
}

/** A heading that its wording tells. Without any mark it must begin with a capital, and not stand within a paragraph. */
function known(lines: readonly Line[], at: number, found: Candidate): HeadingKind | undefined {
  if (found.title.length > MAX_HEADING || /\d{4}/.test(found.title)) return undefined;
  const kind = kindOfPhrase(found.title);
  const apart = isBlank(lines[at - 1]) || found.style !== 'plain';
  if (kind && (found.style === 'plain' || found.style === 'colon')) {
    if (!/^\p{Lu}|^\p{Lo}/u.test(found.title) || (lines[at]?.indent ?? 0) > 8) return undefined;
    return apart ||
      !/[,\p{Ll}–—-]$/u.test(lines[at - 1]?.text ?? '') ||
      words(found.title) > 1 ||
      /^\p{Lu}/u.test(lines[at + 1]?.text ?? '')
      ? kind
      : undefined;
  }
  if (kind) return kind;
  return (found.style === 'capitals' || found.style === 'marked') && found.level <= 2 && !namesRole(found.title) && words(found.title) <= 6
    ? kindOfWords(found.title)
    : undefined;
}

/** A heading of the document's own ("Bees and other company"): set like the known ones, and followed by prose. */
function unknown(lines: readonly Line[], at: number, found: Candidate, styles: ReadonlySet<Style>): boolean {
  const { text } = lines[at] ?? { text: '' };
  if (!styles.has(found.style) || !isBlank(lines[at - 1]) || words(found.title) > 7 || found.title.length > MAX_HEADING) return false;
  if (/[.!?,;|@·•]|\d/u.test(found.title)) return false;
  if (found.style === 'plain' && (!/^\p{Lu}/u.test(text) || namesRole(text))) return false;
  const below = lines.slice(at + found.lines, at + found.lines + 4).filter((line) => !isBlank(line));
  const first = below[0];
  if (!first || BULLET.test(first.text)) return first !== undefined && found.style !== 'plain' && !datedSoon(below);
  if (found.style !== 'plain') return !datedSoon(below);
  return isProse(first.text) && !isBlank(lines[at + 1]) && !datedSoon(below.slice(0, 1));
}

const datedSoon = (below: readonly Line[]): boolean =>
  below.slice(0, 3).some(({ text }) => !BULLET.test(text) && entryDatesOf(text) !== undefined);
const isProse = (text: string): boolean => text.length > 40 || /[.!?]$/.test(text);

/** The headings of a document, by line number. Lines below the first one only are told by their setting alone. */
export function findHeadings(lines: readonly Line[]): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  const styles = new Set<Style>();
  let level = 6;
  for (let at = 0; at < lines.length; at++) {
    const found = candidate(lines, at);
    const kind = found && known(lines, at, found);
    if (!found || !kind) continue;
    headings.set(at, { kind, title: found.title, lines: found.lines });
    styles.add(found.style);
    if (found.style === 'marked') level = Math.min(level, found.level);
  }
  const first = headings.keys().next().value ?? lines.length;
  for (let at = 0; at < lines.length; at++) {
    const found = headings.has(at) || at < first ? undefined : candidate(lines, at);
    if (!found || (found.style === 'marked' && found.level > level) || !unknown(lines, at, found, styles)) continue;
    headings.set(at, { kind: 'other', title: found.title, lines: found.lines });
  }
  return headings;
}
