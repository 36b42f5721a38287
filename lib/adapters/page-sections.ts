import type { SectionName } from '#lib/profile/sections.ts';
import { isChrome, type Line, linesOf } from './dom.ts';
import { type Withheld, withheldBy } from './page-coverage.ts';
import { isOtherPeople, sectionOfHeading } from './section-headings.ts';
import { foldSpace } from './visible.ts';

/** The lines under one heading of a page, sub-headings and all, up to the next heading of its rank. */
export interface PageSection {
  heading: string;
  section: SectionName | undefined;
  /** Rank of the heading, 1 the highest. */
  level: number;
  lines: Line[];
  /** What the page says it holds back of it, in a line or on a button. */
  withheld: Withheld[];
}

const QUALIFIERS =
  /^(?:my|work|working|professional|relevant|technical|tech|key|core|selected|personal|side|open[- ]source|employment|job|career|academic|spoken|volunteer(?=\s+work))\s+(?=\S)/i;
const WORDS: readonly (readonly [RegExp, SectionName])[] = [
  [/^(?:employment|work|career)(?: history)?$|^employment$|^positions?$|^history$|^lebenslauf$/i, 'work'],
  [/^(?:summary|profile|bio|biography|who i am|about me|introduction|profil|sobre mí|über mich|à propos de moi)$/i, 'summary'],
  [/^(?:stack|toolbox|technologies|expertise|competencies)$/i, 'skills'],
  [/^(?:portfolio|open source)$/i, 'projects'],
  [/^(?:papers|talks and publications)$/i, 'publications'],
];

/** `Professional experience`, `Tech stack`, `Employment history`. */
export function sectionOfPageHeading(heading: string): SectionName | undefined {
  const plain = heading.replace(/[:\s]+$/, '').trim();
  const bare = plain.replace(QUALIFIERS, '');
  return WORDS.find(([words]) => words.test(plain) || words.test(bare))?.[1] ?? sectionOfHeading(plain) ?? sectionOfHeading(bare);
}

export const headingLevel = (line: Line): number => Number(line.element.closest('h1, h2, h3, h4, h5, h6')?.localName[1] ?? 0);

/**
 * The text of the page's main part, cut at its headings. A heading inside a section (an employer, a title) does not cut it. What stands under
 * a foreign heading (other people) is left out, up to the next heading of its rank.
 */
export function pageSections(root: Element, isForeign: (heading: string) => boolean = isOtherPeople): PageSection[] {
  const sections: PageSection[] = [];
  const headings: Element[] = [];
  let level = 7;
  for (const { line, own, opensForeign } of ownLines(root, isForeign)) {
    const named = own > 1 ? sectionOfPageHeading(line.text) : undefined;
    if (opensForeign || (own > 0 && (own <= level || (named && sections.at(-1)?.section !== named)))) {
      sections.push({ heading: line.text, section: own === 1 || opensForeign ? undefined : named, level: own, lines: [], withheld: [] });
      headings.push(line.element);
      level = own === 1 ? 7 : own;
    } else addLine(sections.at(-1), line);
  }
  addButtons(root, sections, headings);
  return sections;
}

/** Of what is foreign the heading alone, so that it ends the section before it. */
function* ownLines(root: Element, isForeign: (heading: string) => boolean): Generator<{ line: Line; own: number; opensForeign: boolean }> {
  let foreign = 0;
  for (const line of linesOf(root, (element) => element.matches('nav, aside, footer, [role=navigation], [role=complementary]'))) {
    const own = headingLevel(line);
    const opensForeign = own > 0 && (foreign === 0 || own <= foreign) && isForeign(line.text);
    if (opensForeign) foreign = own;
    else if (own > 0 && own <= foreign) foreign = 0;
    if (foreign === 0 || opensForeign) yield { line, own, opensForeign };
  }
}

function addLine(section: PageSection | undefined, line: Line): void {
  const withheld = headingLevel(line) === 0 ? withheldBy(line.text) : undefined;
  if (!withheld) section?.lines.push(line);
  else if (!line.element.closest('summary')) section?.withheld.push(withheld);
}

/** A button belongs to the heading that stands last before it; both lists are in the order of the page. */
function addButtons(root: Element, sections: readonly PageSection[], headings: readonly Element[]): void {
  let at = -1;
  for (const button of root.querySelectorAll('button')) {
    const withheld = withheldBy(foldSpace(button.textContent ?? ''));
    if (!withheld || isChrome(button) || button.closest('[hidden], [style*="display:none"], [style*="display: none"]')) continue;
    while (headings[at + 1] && (button.compareDocumentPosition(headings[at + 1] ?? button) & PRECEDING) !== 0) at += 1;
    sections[at]?.withheld.push(withheld);
  }
}

/** `Node.DOCUMENT_POSITION_PRECEDING` */
const PRECEDING = 2;

/**
 * Whether a page tells the work of several people: two sections of it, each with dates, and between them a heading of higher rank that is no
 * section, as the next one's name is.
 */
export function tellsSeveralPeople(sections: readonly PageSection[]): boolean {
  const work = sections.flatMap(({ section, lines }, at) => (section === 'work' && lines.some(({ text }) => YEAR.test(text)) ? [at] : []));
  return work.some((at, order) => {
    const next = work[order + 1];
    const rank = Math.min(sections[at]?.level ?? 0, sections[next ?? at]?.level ?? 0);
    return sections.slice(at + 1, next ?? at).some(({ section, level }) => section === undefined && level < rank);
  });
}

const YEAR = /(?:19|20)\d\d/;
