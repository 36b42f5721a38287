import { cleanText } from '#lib/reading/clean-text.ts';
import { inReadingOrder } from './columns.ts';

/**
 * One line of a text: `text` without its outer white space, `indent` in columns (a tab counts four), `number` from 0. `heading` where the
 * document sets it as the heading of a section, by a style or by its size, weight or colour.
 */
export interface Line {
  text: string;
  indent: number;
  number: number;
  heading?: true;
}

const FURNITURE =
  /^(?:(?:.{0,80}(?:\s{2,}|[|·–—-]\s*)|(?:curriculum vitae|cv|resume|résumé|lebenslauf)\s.{0,60})?(?:page|seite|página|pagina|strona|sida|side|halaman|sayfa|p\.)\s*\d{1,3}(?:\s*(?:of|von|de|di|van|z|av|af|\/)\s*\d{1,3})?|\d{1,3}\s*(?:\/|of)\s*\d{1,3}|[-–—]\s*\d{1,3}\s*[-–—])$/iu;

const columns = (white: string): number => [...white].reduce((sum, character) => sum + (character === '\t' ? 4 : 1), 0);

/** As wide as a gap need be to part a line; more is only the width of a page. */
const GAP = '   ';

/** Patterns that look for gaps are slow on long ones. */
export const withShortGaps = (text: string): string => text.replace(/[ \t]{4,}/g, (gap) => (gap.includes('\t') ? '\t' : GAP));

function toLine(raw: string, number: number): Line {
  const text = withShortGaps(raw.trim());
  return { text, indent: text ? columns(raw.slice(0, raw.length - raw.trimStart().length)) : 0, number };
}

/** The lines of a text without page headers and footers; a footer within a sentence does not break it. */
export function toLines(text: string): Line[] {
  const all = inReadingOrder(cleanText(text).split('\n')).map(toLine);
  const furniture = new Set(all.filter((line) => line.text.length <= 120 && FURNITURE.test(line.text)).map((line) => line.number));
  return all.filter((line) => !furniture.has(line.number) && !(line.text === '' && splitByFooter(all, line.number, furniture)));
}

/** A blank line beside a footer, where the sentence goes on behind it. */
function splitByFooter(all: readonly Line[], at: number, furniture: ReadonlySet<number>): boolean {
  if (!furniture.has(at - 1) && !furniture.has(at + 1)) return false;
  const idle = (index: number): boolean => all[index]?.text === '' || furniture.has(index);
  let before = at - 1;
  let after = at + 1;
  while (before > at - 8 && idle(before)) before--;
  while (after < at + 8 && idle(after)) after++;
  return !/[.!?:]$/.test(all[before]?.text ?? '.') && /^\p{Ll}/u.test(all[after]?.text ?? '');
}

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text === '';

/** Joins wrapped lines by one space and changes nothing else, so that quotes stay as written. */
export const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(' ');
