import type { ReadFailure, ReadOutcome } from '#lib/profile/draft.ts';
import type { SectionName } from '#lib/profile/sections.ts';
import { textOf } from './dom.ts';
import { hiddenTexts } from './hidden-text.ts';
import { byHeadings, joined } from './page-draft.ts';
import { pageSections, sectionOfPageHeading, tellsSeveralPeople } from './page-sections.ts';
import { isDecoyHeading } from './section-headings.ts';

/** How a site's page of one person is told from its other pages. */
export interface Board {
  id: string;
  label: string;
  /** Path and query of a person's page; the first group that is there is the site's own id of the person. */
  person: RegExp;
  /** Path of its sign-in pages. */
  login: RegExp;
  /** Parts that may hold the person, the surest first; else the page's main part. */
  parts?: readonly string[];
  /** Where the name stands in that part; without it the first heading that can be one. */
  name?: string;
}

/** The part of a page that is about one person. */
export interface PersonPart {
  root: Element;
  personId: string;
  name: string | undefined;
}

export const STILL_CHANGING = 'The page is still changing to another profile. Wait a moment and read again.';

const LONGEST_PATH = 2_000;

/** The person's part of the page, or why there is none: a sign-in page, a list, a vacancy, a dashboard. */
export function personPart(document: Document, url: URL, board: Board): PersonPart | ReadFailure {
  const path = (url.pathname + url.search).slice(0, LONGEST_PATH);
  if (board.login.test(path)) return { kind: 'login-wall', message: `${board.label} asks you to sign in before it shows this page.` };
  const id = path
    .match(board.person)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (id === undefined)
    return { kind: 'not-a-profile', message: `This ${board.label} page is not about one person. Open a person’s own page there.` };
  const root = rootOf(document, board.parts ?? []);
  const asked = document.querySelector('input[type=password]');
  if (asked && !root.querySelector('h2, h3'))
    return { kind: 'login-wall', message: `${board.label} asks you to sign in before it shows this page.` };
  return { root, personId: `${board.id}:${id.toLowerCase()}`, name: nameIn(root, board.name) };
}

/** The first part that has a heading of a profile, else the first that there is. */
function rootOf(document: Document, parts: readonly string[]): Element {
  const found = [...parts, 'main, [role=main]'].flatMap((part) => [...document.querySelectorAll(part)]);
  return found.find((part) => pageSections(part, isForeignHeading).some(({ section }) => section)) ?? found[0] ?? document.body;
}

export const isFailure = (part: PersonPart | ReadFailure): part is ReadFailure => 'kind' in part;

const ELSEWHERE = 'nav, aside, footer, [role=banner], [role=navigation], [role=complementary], [role=contentinfo], [role=search]';

function nameIn(root: Element, selector = 'h1, h2'): string | undefined {
  const headings = [...root.querySelectorAll(selector)].filter((heading) => {
    const chrome = heading.closest(ELSEWHERE);
    return !chrome || chrome === root || !root.contains(chrome);
  });
  return headings.map(textOf).find(isName);
}

const isName = (text: string): boolean =>
  text !== '' &&
  text.length <= 80 &&
  text.split(' ').length <= 7 &&
  !/\d{2}/.test(text) &&
  sectionOfPageHeading(text) === undefined &&
  !isForeignHeading(text);

/** Headings of what recruiters and colleagues wrote about the person, and of the vacancy: nothing below them is the person's own. */
const BY_OTHERS =
  /^(?:(?:interview|candidate|application|team|hiring|internal)\s+)?(?:activity|scorecards?|feedback|notes?|comments?|e-?mails?|messages?|conversations?|interviews?|ratings?|reviews?|evaluations?|assessments?|tasks?|reminders?|offers?|tags?|referrals?|questions?|questionnaire|job details|about the (?:job|role)|job description|requirements|timeline|history log|source|attachments?|documents?)(?:\s*[(:&,]|\s+(?:from|by|on|of|for|and)\b|\s+\d|$)/i;

const isForeignHeading = (heading: string): boolean => isDecoyHeading(heading) || BY_OTHERS.test(heading);

const NO_TEXT =
  'No text of a résumé stands on this page. If the résumé is shown in a viewer, download it and read the file, or paste its text.';

/** Reads a part by its headings alone. What has no heading there may stand elsewhere (an attached résumé), so nothing is called absent. */
export function readPart({ root, personId, name }: PersonPart): ReadOutcome {
  const sections = pageSections(root, isForeignHeading);
  if (tellsSeveralPeople(sections)) return { kind: 'not-a-profile', message: SEVERAL };
  const known = [...new Set(sections.flatMap(({ section }) => section ?? []))];
  const draft = joined(undefined, byHeadings(root, sections), false, sections);
  const read = [draft.work, draft.education, draft.skills, draft.projects].some((list) => (list?.length ?? 0) > 0);
  if (!read) return known.length > 0 ? unreadable(known) : { kind: 'no-text', message: NO_TEXT };
  const hidden = hiddenTexts(root);
  return {
    kind: 'profile',
    draft: { ...draft, personId, basics: { ...draft.basics, ...(name && { name }) }, ...(hidden.length > 0 && { hidden }) },
  };
}

const SEVERAL = 'This page shows several people. Open the page of one of them.';

const unreadable = (known: readonly SectionName[]): ReadFailure => ({
  kind: 'layout-changed',
  message: 'The page holds a profile, but its sections could not be read.',
  found: known.map((section) => `heading of ${section}`),
  missing: known.map((section) => `entries of ${section}`),
});

/**
 * Whether an address that spells a name (`/profile/Mira_Sonntag2`) can be that of the person whose name heads the page. Addresses without
 * words, and names in another script, say nothing.
 */
export function isSameName(slug: string, name: string): boolean {
  const [ofSlug, ofName] = [wordsOf(slug), wordsOf(name)];
  return ofSlug.length === 0 || ofName.length === 0 || ofName.some((word) => ofSlug.some((other) => alike(word, other)));
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter] ?? ''}e`)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z]{2,}/g) ?? [];

/** `mueller` and `muller` are one name. */
const alike = (word: string, other: string): boolean => word === other || folded(word) === folded(other);
const folded = (word: string): string => word.replace(/([aou])e/g, '$1');
