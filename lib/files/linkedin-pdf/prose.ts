import { bulletMark } from '#lib/files/blocks.ts';
import type { ExportLine } from './export-lines.ts';

/** The right edge of the text, and the width of a space. */
const RIGHT_EDGE = 588;
const SPACE = 3.5;
/** Distance of lines in shares of the size: more of it is an empty line. */
const EMPTY_LINE = 2.2;

/** The paragraphs of a text: lines that only the page's width parts are joined by one space. */
export function paragraphsOf(lines: readonly ExportLine[]): string[] {
  const paragraphs: string[] = [];
  let previous: ExportLine | undefined;
  for (const line of lines) {
    if (previous && isWrapped(previous, line)) paragraphs[paragraphs.length - 1] += joint(previous.text, line.text) + line.text;
    else paragraphs.push(line.text);
    previous = line;
  }
  return paragraphs.filter((text) => /[\p{L}\p{N}]/u.test(text));
}

const joint = (before: string, after: string): string => (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) ? '' : ' ');

/** The writer's own line breaks come after a sentence, or where the next word had found room. */
function isWrapped(previous: ExportLine, line: ExportLine): boolean {
  if (bulletMark(line.text)) return false;
  if (line.pitch !== undefined && line.pitch > EMPTY_LINE * line.size) return false;
  const hasRoom = previous.x1 + SPACE + line.firstWord < RIGHT_EDGE;
  if (!hasRoom) return true;
  if (line.pitch === undefined) return /^\p{Ll}/u.test(line.text);
  return !/[.!?:;]$/.test(previous.text) && (/^\p{Ll}/u.test(line.text) || /[,(&/–—-]$|\s\p{Ll}{1,4}$/u.test(previous.text));
}

/** The same as a draft has it: marked paragraphs as highlights, the others as the summary. */
export function roleText(lines: readonly ExportLine[]): { summary?: string; highlights?: string[] } {
  const prose: string[] = [];
  const highlights: string[] = [];
  for (const text of paragraphsOf(lines)) {
    const mark = bulletMark(text);
    if (mark) highlights.push(text.slice(mark.length).trim());
    else prose.push(text);
  }
  return { ...(prose.length > 0 && { summary: prose.join('\n') }), ...(highlights.length > 0 && { highlights }) };
}
