import type { ProfileDraft, ReadFailure, ReadOutcome } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionName, type SectionReading } from '#lib/profile/sections.ts';
import { type Cards, cardLines, findCards, sectionOfDetails } from './linkedin-cards.ts';
import { announcedBy, coverageOf } from './linkedin-coverage.ts';
import { asksToSignIn, personSlug, slugOf, wrongPerson } from './linkedin-guards.ts';
import { type Listed, type ListName, readers } from './linkedin-sections.ts';
import { nameInTitle, readTopCard, type TopCard } from './linkedin-top-card.ts';
import { sectionOfHeading } from './section-headings.ts';

const NOT_LOADED = 'not loaded yet: scroll down once, then read again';
const NOT_HERE = 'not on this page';
/** Anchors of the cards in the order in which the page stacks them: a card above a card that is there would be there too. */
const STACK =
  'about featured content_collections experience education licenses_and_certifications projects volunteering_experience skills recommendations courses honors_and_awards patents publications languages organizations interests'.split(
    ' ',
  );
const STACKED: Record<SectionName, string> = {
  summary: 'about',
  work: 'experience',
  education: 'education',
  certificates: 'licenses_and_certifications',
  projects: 'projects',
  volunteer: 'volunteering_experience',
  skills: 'skills',
  publications: 'publications',
  languages: 'languages',
};

/** A profile as a member of the site sees it: server-driven cards (2026), anchored cards (2022-25), and the pages under `/details/`. */
export function readMemberPage(document: Document, url: URL): ReadOutcome | undefined {
  const top = readTopCard(document);
  const cards = findCards(document, url);
  if (cards.size === 0) return top && slugOf(url.pathname) && !asksToSignIn(document) ? layoutChanged(top, []) : undefined;
  const moving = wrongPerson(url, document, [...(top ? [top.element] : []), ...cards.values()]) ?? otherName(document, top, cards);
  if (moving) return moving;
  const draft = draftOf(document, url, top, cards);
  const read = SECTION_NAMES.some((section) => ['read', 'partial'].includes(draft.sections[section]?.state ?? ''));
  return read ? { kind: 'profile', draft } : layoutChanged(top, [...cards.keys()]);
}

function layoutChanged(top: TopCard | undefined, headings: readonly SectionName[]): ReadFailure {
  return {
    kind: 'layout-changed',
    message: 'The page holds a profile, but its sections could not be read. If it has just opened, scroll down once and read again.',
    found: [...(top ? ['name'] : []), ...headings.map((section) => `heading of ${section}`)],
    missing: headings.length > 0 ? headings.map((section) => `entries of ${section}`) : ['work', 'education', 'skills'],
  };
}

/** Where no link names the person, the window's title must. */
function otherName(document: Document, top: TopCard | undefined, cards: Cards): ReadFailure | undefined {
  const title = nameInTitle(document)?.toLowerCase();
  const name = top?.basics.name?.toLowerCase();
  if (!title || !name || title.includes(name) || name.includes(title)) return undefined;
  const linked = [...cards.values(), top?.element].some((part) => part?.querySelector('a[href*="/overlay/"], a[href*="/details/"]'));
  const message = 'The page is still changing to another profile. Wait a moment and read again.';
  return linked ? undefined : { kind: 'layout-changed', message, missing: ['the person of the address'] };
}

function draftOf(document: Document, url: URL, top: TopCard | undefined, cards: Cards): ProfileDraft {
  const slug = personSlug(url, [...(top ? [top.element] : []), ...cards.values()]);
  const name = top?.basics.name ?? nameInTitle(document);
  const draft: ProfileDraft = {
    ...(slug && { personId: `linkedin:${slug}` }),
    basics: { ...(name && { name }), ...top?.basics },
    sections: {},
  };
  const onDetails = sectionOfDetails(url) !== undefined || (!top && cards.size === 1);
  for (const section of SECTION_NAMES) {
    const card = cards.get(section);
    draft.sections[section] = card ? readCard(draft, section, card) : missing(document, section, onDetails);
  }
  return draft;
}

function readCard(draft: ProfileDraft, section: SectionName, card: Element): SectionReading {
  if (section === 'summary') return readSummary(draft, card);
  const shown = fill(draft, section, card);
  return coverageOf(shown, announcedBy(card));
}

function fill<L extends ListName>(draft: Partial<Listed>, list: L, card: Element): number {
  const entries = readers[list](card);
  if (entries.length > 0) draft[list] = entries;
  return entries.length;
}

function readSummary(draft: ProfileDraft, card: Element): SectionReading {
  const lines = cardLines(card).map((line) => line.text);
  const topSkills = lines.findIndex((line) => sectionOfHeading(line) === 'skills');
  const summary = (topSkills < 0 ? lines : lines.slice(0, topSkills)).join('\n');
  if (!summary) return { state: 'unreadable', reason: 'the heading is there, but no text could be read' };
  draft.basics.summary = summary;
  return { state: 'read' };
}

function missing(document: Document, section: SectionName, onDetails: boolean): SectionReading {
  if (onDetails) return { state: 'unreadable', reason: NOT_HERE };
  const below = STACK.slice(STACK.indexOf(STACKED[section]) + 1);
  return below.some((anchor) => document.querySelector(`.pv-profile-card__anchor#${anchor}`))
    ? { state: 'absent' }
    : { state: 'unreadable', reason: NOT_LOADED };
}
