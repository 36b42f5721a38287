import type { ProfileDraft } from '#lib/profile/draft.ts';
import { isChrome, linesOf, textOf } from './dom.ts';
import { defined } from './entry-lines.ts';
import { keyedElements } from './linkedin-cards.ts';
import { isContactInfo, isSiteText, sectionOfHeading } from './section-headings.ts';

const NOT_A_NAME = /^\(?\d+\+?\)?\s|^linkedin$/i;
/** `She/Her`, `· 2nd`, `Verified`: marks beside a name, not read. */
const MARK =
  /^\(?\p{L}{1,8}\s?\/\s?\p{L}{1,8}(?:\s?\/\s?\p{L}{1,8})?\)?$|^·?\s?\d+(?:st|nd|rd|th|e|er|º|°|\.)?\+?(?:\s.{0,30})?$|^(?:verified|premium|[·•])$/iu;

export interface TopCard {
  element: Element;
  basics: ProfileDraft['basics'];
}

/** Name, headline and place; nothing else of the top of a profile is read (no photo, no pronouns, no numbers of contacts). */
export function readTopCard(document: Document): TopCard | undefined {
  const element = topCard(document);
  const heading = element && nameHeading(element);
  if (!element || !heading) return undefined;
  const lines = linesOf(element);
  const at = lines.findLastIndex((line) => heading.contains(line.element));
  const after = lines.slice(at + 1).map((line) => line.text);
  const contact = after.findIndex(isContactInfo);
  const above = after.slice(0, contact < 0 ? undefined : contact).filter((text) => !MARK.test(text) && !isSiteText(text));
  const location = contact < 0 || above.length < 2 ? undefined : above.at(-1);
  return { element, basics: defined({ name: textOf(heading), label: above[0], location }) };
}

function topCard(document: Document): Element | undefined {
  const keyed = keyedElements(document).filter(({ key }) => /Top[Cc]ard$/.test(key));
  const inner = keyed.findLast(({ element }) => nameHeading(element));
  if (inner) return inner.element;
  const heading = [...document.querySelectorAll('h1')].find((h1) => !isChrome(h1) && isName(textOf(h1))) ?? headingAboveSections(document);
  return heading?.closest('section') ?? heading?.parentElement ?? undefined;
}

/** Some layouts head the page by an <h2>: the first one, if no section stands above it. */
function headingAboveSections(document: Document): Element | undefined {
  const headings = [...document.querySelectorAll('h2')].filter((h2) => !isChrome(h2) && !NOT_A_NAME.test(textOf(h2)));
  return headings[0] && isName(textOf(headings[0])) && headings.length > 1 ? headings[0] : undefined;
}

const nameHeading = (element: Element): Element | undefined =>
  [...element.querySelectorAll('h1, h2')].find((heading) => isName(textOf(heading)));

const isName = (text: string): boolean =>
  text !== '' && text.length <= 120 && !NOT_A_NAME.test(text) && sectionOfHeading(text) === undefined;

/** The name in `(1) Education | Jane Doe | LinkedIn`. */
export function nameInTitle(document: Document): string | undefined {
  const parts = document.title
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(' | ')
    .map((part) => part.trim());
  return parts.at(-1) === 'LinkedIn' && parts.length > 1 ? parts.at(-2) : undefined;
}
