import type { Profile } from '#lib/profile/schema.ts';
import { SECTION_NAMES, type SectionName, type SectionReading } from '#lib/profile/sections.ts';

/**
 * One Profile of several pages of one person, oldest first: each section is taken from the page that shows most of it, the later one of two that
 * show as much. Nothing is mixed within a section, so that what it says of its own completeness stays true.
 * @throws {RangeError} where there is no page, or two are of different persons
 */
export function mergedProfile(pages: readonly Profile[]): Profile {
  const latest = pages.at(-1);
  if (!latest || pages.some(({ id }) => id !== latest.id)) throw new RangeError('Pages of one person are merged, and at least one.');
  const urls = [...new Set(pages.flatMap(({ source }) => source.url ?? []))];
  const best = (section: SectionName): Profile =>
    pages.reduce((chosen, page) => (shows(page, section) >= shows(chosen, section) ? page : chosen));
  const entries = SECTION_NAMES.filter((name) => name !== 'summary').map((name) => [name, best(name)[name]] as const);
  const readings = SECTION_NAMES.map((name) => [name, best(name).sections[name]] as const);
  return {
    ...latest,
    source: { ...latest.source, ...(urls.length > 1 && { pages: urls }) },
    basics: { ...fullest(pages).basics, summary: best('summary').basics.summary },
    ...Object.fromEntries(entries),
    other: fullest(pages).other,
    hidden: uniqueBy(
      pages.flatMap(({ hidden }) => hidden),
      ({ text, where }) => JSON.stringify([text, where]),
    ),
    sections: Object.fromEntries(readings) as Profile['sections'],
  };
}

const STATES: readonly SectionReading['state'][] = ['unreadable', 'absent', 'partial', 'read'];

/** How much of a section a page shows: its state first, then how many entries. */
function shows(page: Profile, section: SectionName): number {
  const size = section === 'summary' ? page.basics.summary.length : page[section].length;
  return STATES.indexOf(page.sections[section].state) * 100_000 + size;
}

/** The page that reads most sections: the profile itself, and not one of its lists. */
function fullest(pages: readonly Profile[]): Profile {
  const readable = (page: Profile): number => SECTION_NAMES.filter((name) => page.sections[name].state !== 'unreadable').length;
  return pages.reduce((chosen, page) => (readable(page) >= readable(chosen) ? page : chosen));
}

const uniqueBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];
