import type { Line } from './lines.ts';
import type { HeadingKind } from './words/heading-words.ts';

export interface Heading {
  kind: HeadingKind;
  /** As written, without its marks. */
  title: string;
  /** Lines that it takes: two where it is underlined. */
  lines: number;
  style: HeadingStyle | 'inline';
  /** That of Markdown; 2 where it is set otherwise. */
  level: number;
  /** What stands behind its colon on the same line: "Education: BA Linguistics". */
  inline?: string;
  /** Told by its setting alone: nothing is known of what stands below. */
  unknown?: true;
}

/** How a document sets its headings; found from those that are known by their words, then used to tell the unknown ones. */
export type HeadingStyle = 'capitals' | 'marked' | 'numbered' | 'colon' | 'plain';

/** A line that may be a heading: `title` without its marks, `lines` two where it is underlined, `level` that of Markdown. */
export interface Candidate {
  title: string;
  style: HeadingStyle;
  lines: number;
  level: number;
}

const MARKDOWN = /^(#{1,6})\s+(.+?)\s*#*$/;
const EMPHASIS = /^(?:\*\*|__)(.+?)(?:\*\*|__):?$/;
const DECORATED = /^[=~_*#–—-]{2,}\s*(.+?)\s*[=~_*#–—-]{2,}$/;
/** "* Where I have worked *": one mark on either side. */
const BETWEEN_MARKS = /^([=~_*#–—-])\s+(\S.*?)\s+\1$/u;
const UNDERLINE = /^[=~_–—-]{3,}$/;
/** "💼 Experience". */
const PICTOGRAPH = /^(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}]*)+\s+(?=\p{L})/u;
const NUMBERED = /^(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+(?=\p{L})/u;
export const BULLET = /^(?:[•‣◦▪▫■□●○∙·➢➤►▶✓✔→»›*+–—-]\s|[\uF000-\uF0FF])/;
export const MAX_HEADING = 60;

export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Length without what stands in brackets at its end: "CLIENTS (several at once, days agreed each quarter)". */
export const lengthOf = (text: string): number => text.replace(/\s*\([^()]{1,120}\):?$/, '').length;

const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\([^)]*\)/g, ''));
const withoutColon = (text: string): string => text.replace(/\s*:$/, '');

/** What the line is if it is a heading at all, and how it is marked. */
export function headingCandidate(lines: readonly Line[], at: number): Candidate | undefined {
  const text = (lines[at]?.text ?? '').replace(PICTOGRAPH, '').replace(BETWEEN_MARKS, '**$2**');
  if (text === '' || lengthOf(text) > MAX_HEADING + 12 || BULLET.test(text)) return undefined;
  if (lines[at]?.heading && !/\d{4}/.test(text))
    return { title: withoutColon(text.replace(NUMBERED, '')), style: 'marked', lines: 1, level: 2 };
  const [, hashes, title] = MARKDOWN.exec(text) ?? [];
  if (hashes && title) return { title: withoutColon(title.replace(/[*_]{2}/g, '')), style: 'marked', lines: 1, level: hashes.length };
  const bare = EMPHASIS.exec(text)?.[1] ?? DECORATED.exec(text)?.[1];
  if (bare) return { title: withoutColon(bare), style: 'marked', lines: 1, level: 2 };
  return unmarked(text, lines[at + 1]?.text ?? '');
}

function unmarked(text: string, next: string): Candidate | undefined {
  const plain = withoutColon(text);
  if (UNDERLINE.test(next)) return { title: plain, style: 'marked', lines: 2, level: 2 };
  const number = NUMBERED.exec(text)?.[0];
  if (number) return { title: plain.slice(number.length), style: 'numbered', lines: 1, level: 2 };
  if (isCapitals(text)) return { title: plain, style: 'capitals', lines: 1, level: 2 };
  if (text.endsWith(':')) return { title: plain, style: 'colon', lines: 1, level: 2 };
  return /^[\p{L}\d]/u.test(text) ? { title: text, style: 'plain', lines: 1, level: 2 } : undefined;
}
