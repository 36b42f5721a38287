import type { EducationDraft, ProfileDraft, ReadOutcome, VolunteerDraft, WorkDraft } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionName, type SectionReading } from '#lib/profile/sections.ts';
import { firstDate, looksLikeDuration } from './date-shape.ts';
import { linesOf, textOf } from './dom.ts';
import { defined, textsOf } from './entry-lines.ts';
import { slugOf, wrongPerson } from './linkedin-guards.ts';
import type { Listed, ListName } from './linkedin-sections.ts';

const SECTIONS: Record<SectionName, string> = {
  summary: 'section[data-section=summary]',
  work: 'section[data-section=experience]',
  education: 'section[data-section=educationsDetails]',
  skills: 'section[data-section=skills]',
  certificates: 'section[data-section=certifications]',
  projects: 'section[data-section=projects]',
  languages: 'section[data-section=languages]',
  volunteer: 'section[data-section=volunteering]',
  publications: 'section[data-section=publications]',
};

/** Signed-out visitors get asterisks in place of some names and titles. */
const isMasked = (text: string): boolean => /^[*\s]+$/.test(text);

/** The page that visitors without an account see. Its sign-in dialogs are no wall. */
export function readPublicPage(document: Document, url: URL): ReadOutcome | undefined {
  const heading = [...document.querySelectorAll('main h1, h1')].find((h1) => h1.closest('[role=dialog]') === null && textOf(h1) !== '');
  if (!heading || !document.querySelector('section[data-section]')) return undefined;
  const top = heading.closest('section') ?? heading;
  const moving = wrongPerson(url, document, [top]);
  if (moving) return moving;
  const slug = slugOf(url.pathname);
  const draft: ProfileDraft = { ...(slug && { personId: `linkedin:${slug}` }), basics: basicsOf(top, heading), sections: {} };
  for (const section of SECTION_NAMES) draft.sections[section] = readSection(draft, section, document.querySelector(SECTIONS[section]));
  const read = Object.values(draft.sections).some(({ state }) => state === 'read' || state === 'partial');
  return read ? { kind: 'profile', draft } : { kind: 'layout-changed', found: ['name'], missing: ['work', 'education'] };
}

function basicsOf(top: Element, heading: Element): ProfileDraft['basics'] {
  const label = [...top.querySelectorAll('h2')].find((h2) => h2.closest('[role=dialog]') === null);
  const place = [...top.querySelectorAll('h3 span, h3 div')].find(
    (leaf) => leaf.childElementCount === 0 && textOf(leaf) !== '' && leaf.closest('[role=dialog]') === null,
  );
  return defined({ name: textOf(heading), label: textOf(label), location: textOf(place) });
}

function readSection(draft: ProfileDraft, section: SectionName, card: Element | null): SectionReading {
  if (section === 'skills' && !card) return { state: 'unreadable', reason: 'a public page never shows skills' };
  if (!card) return { state: 'unreadable', reason: 'not shown on this public page' };
  if (section === 'summary') return readSummary(draft, card);
  const items = itemsOf(card);
  const entries = fill(draft, section, items);
  if (entries === 0) return { state: 'unreadable', reason: 'the heading is there, but no entry could be read' };
  return entries < items.length
    ? { state: 'partial', shown: entries, total: items.length, reason: 'the site hides entries until you sign in' }
    : { state: 'read' };
}

function readSummary(draft: ProfileDraft, card: Element): SectionReading {
  const summary = bodyLines(card)
    .filter((line) => line.element.closest('h2') === null)
    .map((line) => line.text)
    .join('\n');
  if (!summary || isMasked(summary)) return { state: 'unreadable', reason: 'the site hides this text until you sign in' };
  draft.basics.summary = summary;
  return { state: 'read' };
}

/** The innermost list items that carry a heading: the roles of an employer, not the employer. */
const itemsOf = (card: Element): Element[] =>
  [...card.querySelectorAll('li')].filter(
    (item) => item.querySelector('h3') !== null && item.querySelector(':scope li h3') === null && item.closest('[role=dialog]') === null,
  );

function fill<L extends ListName>(draft: Partial<Listed>, list: L, items: readonly Element[]): number {
  const read: (item: Element) => Listed[L][number] | undefined = READERS[list];
  const entries = items.flatMap((item) => read(item) ?? []);
  if (entries.length > 0) draft[list] = entries as Listed[L];
  return entries.length;
}

const READERS: { [L in ListName]: (item: Element) => Listed[L][number] | undefined } = {
  work: workOf,
  education: educationOf,
  skills: (item) => named(item, (name) => ({ name })),
  certificates: (item) =>
    named(item, (name) => ({
      name,
      ...defined({ issuer: textOf(item.querySelector('h4')), date: firstDate(textOf(item.querySelector('time'))) }),
    })),
  projects: (item) => named(item, (name) => ({ name, ...defined({ dates: datesOf(item) }), ...proseOf(item, 'description') })),
  languages: (item) => named(item, (language) => ({ language, ...defined({ fluency: textOf(item.querySelector('h4')) }) })),
  volunteer: volunteerOf,
  publications: (item) =>
    named(item, (name) => ({
      name,
      ...defined({ publisher: textOf(item.querySelector('h4')), releaseDate: firstDate(textOf(item.querySelector('time'))) }),
    })),
};

function named<T>(item: Element, read: (name: string) => T): T | undefined {
  const name = textOf(item.querySelector('h3'));
  return name === '' || isMasked(name) ? undefined : read(name);
}

function workOf(item: Element): WorkDraft | undefined {
  const name = textOf(item.querySelector('h4')) || textOf(item.parentElement?.closest('li')?.querySelector('h4'));
  if (isMasked(name)) return undefined;
  const place = item.querySelector('.date-range')?.closest('p')?.nextElementSibling;
  const location = place?.localName === 'p' ? textOf(place) : undefined;
  return named(item, (position) => ({ position, ...defined({ name, dates: datesOf(item), location }), ...textsOf(bodyOf(item)) }));
}

function volunteerOf(item: Element): VolunteerDraft | undefined {
  return named(item, (position) => ({
    position,
    ...defined({ organization: textOf(item.querySelector('h4')), dates: datesOf(item) }),
    ...textsOf(bodyOf(item)),
  }));
}

function educationOf(item: Element): EducationDraft | undefined {
  const [studyType, area] = [...item.querySelectorAll('h4 span')].map(textOf).filter((part) => part !== '' && !/\d/.test(part));
  const { summary } = textsOf(bodyOf(item));
  return named(item, (institution) => ({ institution, ...defined({ studyType, area, dates: datesOf(item), summary }) }));
}

const proseOf = (item: Element, field: 'description'): { description?: string } => defined({ [field]: textsOf(bodyOf(item)).summary });

/** `Jul 2021 - Present`: the range without the duration that is nested in it. */
function datesOf(item: Element): string | undefined {
  const range = item.querySelector('.date-range');
  if (!range) return undefined;
  return textOfChildren(range).find((text) => !looksLikeDuration(text));
}

const textOfChildren = (range: Element): string[] => [
  linesOf(range, (element) => element.localName === 'span' && looksLikeDuration(textOf(element)))
    .map((line) => line.text)
    .join(' '),
];

/** A long text stands twice, shortened and in full: the full one counts. */
const bodyLines = (part: Element) => {
  const isShort = (element: Element) =>
    /text--less(?:\s|$)/.test(element.getAttribute('class') ?? '') && element.parentElement?.querySelector('[class*="text--more"]') != null;
  return linesOf(part, isShort).filter(({ text }) => !isMasked(text));
};

const bodyOf = (item: Element) => [...item.querySelectorAll('.show-more-less-text')].flatMap(bodyLines);
