import type { Heading } from './heading-marks.ts';
import { findHeadings } from './headings.ts';
import { isBlank, type Line } from './lines.ts';
import { plainSubheading } from './subheadings.ts';
import type { HeadingKind } from './words/heading-words.ts';

export interface Section {
  kind: HeadingKind;
  title: string;
  lines: Line[];
  /** Its heading is none that is known. */
  unknown?: true;
  /** It tells what was done, apart from the jobs. */
  isFunctional?: true;
}

interface Cut {
  preamble: Line[];
  sections: Section[];
  /** The heading that the next line stands below. */
  open?: Heading | undefined;
  /** Whether there was a heading on a line of its own. */
  isHeaded: boolean;
}

/** A document cut at its headings: what stands before the first one, then each section in order. */
export function splitSections(lines: readonly Line[]): { preamble: Line[]; sections: Section[] } {
  const headings = findHeadings(lines);
  const cut: Cut = { preamble: [], sections: [], isHeaded: false };
  for (let at = 0; at < lines.length; ) {
    const heading = headings.get(at);
    if (heading) openSection(cut, heading, lines[at]);
    else addLine(cut, lines, at);
    at += heading?.lines ?? 1;
  }
  return { preamble: trimmed(cut.preamble), sections: cut.sections.map((section) => ({ ...section, lines: trimmed(section.lines) })) };
}

function openSection(cut: Cut, heading: Heading, line: Line | undefined): void {
  cut.open = heading;
  cut.isHeaded ||= heading.inline === undefined;
  cut.sections.push(toSection(heading, line));
}

/** What follows a section that a label opened is text without a heading; at the top, a part of what stands there. */
function addLine(cut: Cut, lines: readonly Line[], at: number): void {
  const line = lines[at];
  if (!line) return;
  if (endsInline(cut.open, lines, at)) {
    cut.open = undefined;
    if (cut.isHeaded) cut.sections.push({ kind: 'other', title: '', lines: [] });
  }
  const target = cut.open || cut.isHeaded ? cut.sections.at(-1)?.lines : cut.preamble;
  target?.push(cut.open?.kind === 'work' ? plainSubheading(line) : line);
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
