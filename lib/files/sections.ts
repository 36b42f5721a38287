import type { Heading } from './heading-marks.ts';
import { findHeadings } from './headings.ts';
import { isBlank, type Line } from './lines.ts';
import type { HeadingKind } from './words/heading-words.ts';

export interface Section {
  kind: HeadingKind;
  title: string;
  lines: Line[];
  /** Its heading is none that is known. */
  unknown?: true;
}

/** A document cut at its headings: what stands before the first one, then each section in order. */
export function splitSections(lines: readonly Line[]): { preamble: Line[]; sections: Section[] } {
  const headings = findHeadings(lines);
  const preamble: Line[] = [];
  const sections: Section[] = [];
  let open: Heading | undefined;
  let isHeaded = false;
  for (let at = 0; at < lines.length; ) {
    const heading = headings.get(at);
    const line = lines[at];
    if (heading) {
      open = heading;
      isHeaded ||= heading.inline === undefined;
      sections.push(toSection(heading, line));
    } else if (line) {
      if (endsInline(open, lines, at)) {
        open = undefined;
        if (isHeaded) sections.push({ kind: 'other', title: '', lines: [] });
      }
      (open || isHeaded ? (sections.at(-1)?.lines ?? preamble) : preamble).push(line);
    }
    at += heading?.lines ?? 1;
  }
  return { preamble: trimmed(preamble), sections: sections.map((section) => ({ ...section, lines: trimmed(section.lines) })) };
}

function toSection({ kind, title, inline, unknown }: Heading, line: Line | undefined): Section {
  const lines = inline !== undefined && line ? [{ ...line, text: inline }] : [];
  return { kind, title, lines, ...(unknown && { unknown }) };
}

const GOES_ON: ReadonlySet<HeadingKind> = new Set(['work', 'education', 'projects', 'volunteer', 'publications']);

/** A section that a label opened is one paragraph, unless it holds entries. */
const endsInline = (open: Heading | undefined, lines: readonly Line[], at: number): boolean =>
  open?.inline !== undefined && !GOES_ON.has(open.kind) && isBlank(lines[at - 1]) && !isBlank(lines[at]);

function trimmed(lines: Line[]): Line[] {
  const first = lines.findIndex((line) => !isBlank(line));
  if (first < 0) return [];
  return lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}
