import type { SectionReading } from '#lib/profile/sections.ts';

/** What a page says it holds back of a section: `more` entries or a `total`, where it tells a number. */
export interface Withheld {
  more?: number;
  total?: number;
}

const NOUNS = "(?:\\s+[\\p{L}'’-]{1,30}){0,3}";
const COUNT = '(?:\\s*[(（](?<count>\\d{1,4})[)）])?';
const END = '\\s*[…›»>↓▾.]{0,3}$';
const VERB = '(?:show|see|view|load|display)';
const MORE = [
  new RegExp(`^${VERB}\\s+(?:(?<number>\\d{1,4})\\s+)?(?:more|additional|others?)${NOUNS}${COUNT}${END}`, 'iu'),
  new RegExp(`^(?:\\+|and\\s)?\\s?(?<number>\\d{1,4})\\s+more${NOUNS}${END}`, 'iu'),
  /^(?:mehr|weitere) (?:anzeigen|laden)$|^(?:ver|mostrar|cargar) (?:más|mais)$|^(?:voir|afficher) plus$/iu,
];
const ALL = [
  new RegExp(`^${VERB}\\s+all(?:\\s+(?<number>\\d{1,4}))?${NOUNS}${COUNT}${END}`, 'iu'),
  new RegExp(`^(?:showing\\s+)?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?\\s+(?:of|von|de|sur|di)\\s+(?<number>\\d{1,4})${NOUNS}$`, 'iu'),
];
const PAGES = /^(?:page|seite|página|pagina)\s+\d{1,4}\s*(?:of|von|de|sur|di|\/)\s*(?<number>\d{1,4})$/iu;

/** `Show 14 more skills`, `Show more`, `See all (12)`, `5 of 9`, `Page 1 of 3`; undefined for a line that holds nothing back. */
export function withheldBy(line: string): Withheld | undefined {
  if (line.length > 80) return undefined;
  const pages = line.match(PAGES);
  if (pages) return Number(pages.groups?.number) > 1 ? {} : undefined;
  return numbered(line, MORE, 'more') ?? numbered(line, ALL, 'total');
}

function numbered(line: string, patterns: readonly RegExp[], key: keyof Withheld): Withheld | undefined {
  const found = patterns.map((pattern) => line.match(pattern)).find((match) => match !== null);
  if (!found) return undefined;
  const number = found.groups?.number ?? found.groups?.count;
  return number === undefined ? {} : { [key]: Number(number) };
}

/** The reading of a section of which so many entries are `shown`. */
export function readingWith(shown: number, withheld: readonly Withheld[]): SectionReading {
  const totals = withheld.map(({ more, total }) => total ?? (more === undefined ? 0 : shown + more));
  const total = Math.max(0, ...totals);
  if (total > shown) return { state: 'partial', shown, total };
  return withheld.some((told) => told.more === undefined && told.total === undefined) ? { state: 'partial', shown } : { state: 'read' };
}
