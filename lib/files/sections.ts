import { findHeadings } from './headings.ts';
import { isBlank, type Line } from './lines.ts';
import type { HeadingKind } from './words/heading-words.ts';

export interface Section {
  kind: HeadingKind;
  title: string;
  lines: Line[];
}

/** A document cut at its headings: what stands before the first one, then each section in order. */
export function splitSections(lines: readonly Line[]): { preamble: Line[]; sections: Section[] } {
  const headings = findHeadings(lines);
  const preamble: Line[] = [];
  const sections: Section[] = [];
  for (let at = 0; at < lines.length; ) {
    const heading = headings.get(at);
    const line = lines[at];
    if (heading) sections.push({ kind: heading.kind, title: heading.title, lines: [] });
    else if (line) (sections.at(-1)?.lines ?? preamble).push(line);
    at += heading?.lines ?? 1;
  }
  return { preamble: trimmed(preamble), sections: sections.map((section) => ({ ...section, lines: trimmed(section.lines) })) };
}

function trimmed(lines: Line[]): Line[] {
  const first = lines.findIndex((line) => !isBlank(line));
  if (first < 0) return [];
  return lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}
