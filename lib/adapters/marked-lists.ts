import type { ProfileDraft } from '#lib/profile/draft.ts';
import type { SectionName, SectionReading } from '#lib/profile/sections.ts';
import { linesOf, textOf } from './dom.ts';
import type { Listed, ListName } from './linkedin-sections.ts';
import { readingWith, type Withheld } from './page-coverage.ts';

/** The text of the first element that fits, below `root`; the empty text without one. */
export const textAt = (root: ParentNode, selector: string): string => textOf(root.querySelector(selector));

/** The same, line by line. */
export function proseAt(root: ParentNode, selector: string): string {
  const element = root.querySelector(selector);
  const lines = element ? linesOf(element) : [];
  return lines.map(({ text }) => text).join('\n');
}

export const allAt = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** Entries that a site marks as such take the place of what headings told; none leave it as it was. */
export function put<L extends ListName>(
  draft: Partial<Listed> & Pick<ProfileDraft, 'sections'>,
  list: L,
  entries: Listed[L],
  withheld: readonly Withheld[] = [],
): void {
  if (entries.length === 0) return;
  const lists: Partial<Listed> = draft;
  lists[list] = entries;
  draft.sections[list] = readingWith(entries.length, withheld);
}

/** Skills or the like, each once, as it was written first. */
export function unique(names: readonly string[]): { name: string }[] {
  const seen = new Map<string, { name: string }>();
  for (const name of names) if (name !== '' && !seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), { name });
  return [...seen.values()];
}

/** The reading of every section that nothing on the page tells anything about. */
export const unreadable = (sections: readonly SectionName[], reason: string): Partial<Record<SectionName, SectionReading>> =>
  Object.fromEntries(sections.map((section) => [section, { state: 'unreadable' as const, reason }]));
