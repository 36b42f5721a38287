import { bulletMark } from '#lib/files/blocks.ts';
import type { Line } from '#lib/files/lines.ts';
import { findDates } from '#lib/nlp/date-ranges.ts';
import type { BodyStyle } from './body-style.ts';
import { headingTest } from './heading-styles.ts';
import { joinHyphens } from './hyphens.ts';
import type { TextLine } from './text-lines.ts';
import { joinWrappedTitles } from './wrapped-titles.ts';

/** Times the usual distance of lines: more of it is a blank line. */
const BLANK = 1.28;
/** Width of a letter in shares of its size. */
const LETTER = 0.5;

/** The lines as a reader of plain text takes them: with blank ones where white space parts them, and with headings marked. */
export function toPlainLines(given: readonly (readonly TextLine[])[], body: BodyStyle): Line[] {
  const flows = joinWrappedTitles(given, body);
  const isHeading = headingTest(flows.flat());
  const lines: Line[] = [];
  let previous: TextLine | undefined;
  for (const flow of flows) {
    const pitch = usualPitch(flow);
    for (const line of flow) {
      const headed = isHeading(line);
      if (previous && (headed || isHeading(previous) || isApart(line, previous, pitch))) lines.push(BLANK_LINE);
      lines.push({ text: line.text, indent: indentOf(line), number: 0, ...(headed && { heading: true as const }) });
      previous = line;
    }
  }
  return joinHyphens(lines).map((line, number) => ({ ...line, number }));
}

const BLANK_LINE: Line = { text: '', indent: 0, number: 0 };

const indentOf = ({ x0, edge, size }: TextLine): number => Math.max(0, Math.round((x0 - edge) / (size * LETTER)));

function isApart(line: TextLine, previous: TextLine, pitch: number): boolean {
  if (isDateLine(line.text) && (bulletMark(previous.text) || previous.x0 > line.x0 + previous.size / 2)) return true;
  if (line.labelled && previous.labelled && line.pitch !== undefined && line.pitch < BELOW_DATE * line.size) return false;
  if (isDateLine(previous.text) && line.pitch !== undefined && line.pitch < BELOW_DATE * line.size) return false;
  if (line.pitch === undefined) return !(line.page !== previous.page && goesOn(line, previous));
  return line.pitch > BLANK * pitch * Math.max(line.size, previous.size);
}

/** Times its size: what stands no further below a date belongs to it. */
const BELOW_DATE = 2.4;

function isDateLine(text: string): boolean {
  const [first, second] = text.length <= 40 ? findDates(text) : [];
  return first !== undefined && second === undefined && !first.single && text.length - first.text.length <= 2;
}

/** A sentence that is not at its end on the page before. */
const goesOn = (line: TextLine, previous: TextLine): boolean => /^\p{Ll}/u.test(line.text) && !/[.!?:]$/.test(previous.text);

/** The distance of most lines from the one above, in shares of the size. */
function usualPitch(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const { pitch, size } of lines) {
    const share = pitch === undefined ? undefined : Math.round((pitch / size) * 20) / 20;
    if (share !== undefined && share >= 0.9 && share < 2.2) counts.set(share, (counts.get(share) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const usual = [...counts].filter(([, count]) => count === most).map(([share]) => share);
  return usual.length > 0 ? Math.min(...usual) : 1.25;
}
