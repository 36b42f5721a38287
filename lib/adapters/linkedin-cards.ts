import { SECTION_NAMES, type SectionName } from '#lib/profile/sections.ts';
import { countByAncestor, isChrome, type Line, linesOf, textOf } from './dom.ts';
import { isDecoyHeading, isSiteText, sectionOfHeading } from './section-headings.ts';

/** The element of each section that the page holds. */
export type Cards = ReadonlyMap<SectionName, Element>;

/** How the site's server-driven cards end their key; `…VolunteerExperienceTopLevel` ends like work and is not. */
const KEY_ENDINGS: Record<SectionName, RegExp> = {
  summary: /About$/,
  work: /(?<!Volunteer|Volunteering)Experience(?:TopLevel|Details)(?:Section)?$/,
  education: /Education(?:TopLevel|Details)(?:Section)?$/,
  skills: /(?<!Top)Skills?(?:TopLevel|Details)?(?:Section)?$/,
  certificates: /(?:LicensesAndCertifications?|Certifications?)(?:TopLevel|Details)?(?:Level|Section)?$/,
  projects: /Projects?(?:TopLevel|Details)?(?:Section)?$/,
  languages: /Languages?(?:TopLevel|Details)?(?:Section)?$/,
  volunteer: /Volunteer(?:ing)?(?:Experiences?)?(?:TopLevel|Details)?(?:Section)?$/,
  publications: /Publications?(?:TopLevel|Details)?(?:Section)?$/,
};

const ANCHORS: Record<SectionName, string> = {
  summary: '#about',
  work: '#experience, #experience-section',
  education: '#education, #education-section',
  skills: '#skills',
  certificates: '#licenses_and_certifications, #certifications',
  projects: '#projects',
  languages: '#languages',
  volunteer: '#volunteering_experience',
  publications: '#publications',
};

const DETAILS: Record<string, SectionName> = {
  experience: 'work',
  education: 'education',
  skills: 'skills',
  certifications: 'certificates',
  projects: 'projects',
  languages: 'languages',
  'volunteering-experiences': 'volunteer',
  publications: 'publications',
};

/** The section that an address like `/in/…/details/experience/` shows. */
export const sectionOfDetails = (url: URL): SectionName | undefined => DETAILS[url.pathname.match(/\/details\/([\w-]+)/)?.[1] ?? ''];

/** Finds each section on its own, since the site serves several generations of its layout at once, on one page too. */
export function findCards(document: Document, url: URL): Cards {
  const keyed = keyedElements(document);
  const headed = headedElements(document);
  const cards = new Map<SectionName, Element>();
  for (const section of SECTION_NAMES) {
    const card =
      fullest(innermost(keyed.filter(({ key }) => isCardKey(section, key)).map(({ element }) => element))) ??
      anchored(document, section) ??
      headed.get(section);
    if (card) cards.set(section, card);
  }
  const details = sectionOfDetails(url);
  const main = document.querySelector('main') ?? document.querySelector('[role=main]');
  if (details && !cards.has(details) && main && !/\d/.test(textOf(main.querySelector('h1')))) cards.set(details, main);
  return cards;
}

const isCardKey = (section: SectionName, key: string): boolean => key.includes('.profile.card.') && KEY_ENDINGS[section].test(key);

export interface Keyed {
  key: string;
  element: Element;
}

export const keyedElements = (document: Document): Keyed[] =>
  [...document.querySelectorAll('[componentkey], [id^="com.linkedin.sdui."]')]
    .map((element) => ({ key: element.getAttribute('componentkey') ?? element.id, element }))
    .filter(({ element }) => !isChrome(element));

/** Wrappers carry the key of what they wrap. */
const innermost = (elements: readonly Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && element.contains(other)));

const fullest = (elements: readonly Element[]): Element | undefined =>
  elements.length < 2 ? elements[0] : [...elements].sort((a, b) => linesOf(b).length - linesOf(a).length)[0];

function anchored(document: Document, section: SectionName): Element | undefined {
  const anchor = document.querySelector(ANCHORS[section]);
  const card = anchor?.closest('section') ?? undefined;
  return card && !isChrome(card) ? card : undefined;
}

/** Sections by the words of their heading: the largest element that no other heading shares. */
function headedElements(document: Document): Map<SectionName, Element> {
  const headings = [...document.querySelectorAll('h2, h3')].filter((heading) => !isChrome(heading)).slice(0, 400);
  const counts = countByAncestor(
    headings.filter(
      (heading) => heading.localName === 'h2' || sectionOfHeading(textOf(heading)) !== undefined || isDecoyHeading(textOf(heading)),
    ),
    document.documentElement,
  );
  const found = new Map<SectionName, Element>();
  for (const heading of ownHeadings(headings)) {
    const section = sectionOfHeading(textOf(heading));
    const card = section && !found.has(section) ? grownFrom(heading, counts) : undefined;
    if (section && card) found.set(section, card);
  }
  return found;
}

/**
 * Without the sub-headings of what is no section, in whatever language: under "More profiles for you" another person's "Experience" may
 * stand. The first heading may be the name, which heads them all.
 */
function ownHeadings(headings: readonly Element[]): Element[] {
  const first = headings.find(({ localName, ownerDocument }) => localName === 'h2' && ownerDocument.querySelector('h1') === null);
  let above: Element | undefined;
  return headings.filter((heading) => {
    if (heading.localName === 'h2') above = heading;
    return above === undefined || above === heading || above === first || sectionOfHeading(textOf(above)) !== undefined;
  });
}

function grownFrom(heading: Element, counts: ReadonlyMap<Element, number>): Element | undefined {
  let card = heading;
  for (let node = heading.parentElement; node && counts.get(node) === 1; node = node.parentElement) {
    if (/^(?:main|body|html)$/.test(node.localName)) break;
    card = node;
  }
  return card === heading ? undefined : card;
}

/** What a section says, without its heading, the site's own words, and what stands beside it. */
export function cardLines(card: Element): Line[] {
  const lines = linesOf(card, (element) => element.matches('aside, nav, footer') || isShowAll(element));
  const own = lines.filter((line, index) => !(index < 3 && isHeadingLine(line, index)) && !isSiteText(line.text));
  const decoy = own.findIndex((line) => isDecoyHeading(line.text));
  return decoy < 0 ? own : own.slice(0, decoy);
}

const isHeadingLine = ({ text, element }: Line, index: number): boolean =>
  sectionOfHeading(text) !== undefined && (index === 0 || element.closest('h1, h2, h3') !== null);

export const isShowAll = (element: Element): boolean =>
  element.localName === 'a' &&
  /\/details\/[\w-]+\/?(?:[?#].*)?$/.test(element.getAttribute('href') ?? '') &&
  element.closest('li') === null;
