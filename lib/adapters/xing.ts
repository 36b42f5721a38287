import type { EducationDraft, ProfileDraft, ReadOutcome, WorkDraft } from '#lib/profile/draft.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';
import type { Adapter } from './adapter.ts';
import { type Board, isFailure, isSameName, type PersonPart, personPart, readPart, STILL_CHANGING } from './board.ts';
import { looksLikeDates, withoutDuration } from './date-shape.ts';
import { linesOf, textOf } from './dom.ts';
import { defined, textsOf } from './entry-lines.ts';
import { allAt, put, textAt, unique, unreadable } from './marked-lists.ts';
import { type Withheld, withheldBy } from './page-coverage.ts';
import { sectionOfHeading } from './section-headings.ts';
import { foldSpace } from './visible.ts';

const BOARD: Board = {
  id: 'xing',
  label: 'XING',
  person: /^\/profile\/(?!my_profile|edit)([\p{L}\p{N}%_.-]+)(?:\/(?:cv|timeline|web_profiles))?\/?(?:\?|$)/iu,
  login: /^\/(?:login|signup|start)(?:[/?]|$)|^\/?\?dest_url=/,
  parts: ['main#content'],
  name: '#XingIdModule h1, h1',
};

/** The modules of a profile bear names; within them the site's own marks (`data-qa`, `data-xds`) tell headline, employer and dates. */
export const xing: Adapter = {
  id: 'xing',
  label: 'XING',
  version: 1,
  matches: ['https://*.xing.com/*'],
  verified: 'published selectors',
  source:
    'public readers of the site: MarcMogdanz/XING2JSON (2019), ChrisAnkowski/xi-scraper (2023), and two more of 2024-26 without a name',
  anchors: [
    '#XingIdModule',
    '#ProfileTimelineModule',
    '[data-qa*=work_experience]',
    '[data-qa*=school]',
    '[data-qa=timeline-headline]',
    '#ProfileSkillsModule',
    '[data-xds=Tag]',
  ],
  extract(document, url) {
    const part = url.hostname.startsWith('login.') ? undefined : personPart(document, url, BOARD);
    if (!part) return { kind: 'login-wall', message: 'XING asks you to sign in before it shows this page.' };
    if (isFailure(part)) return part;
    const slug = part.personId.slice('xing:'.length);
    if (part.name !== undefined && !isSameName(decoded(slug), part.name))
      return { kind: 'layout-changed', message: STILL_CHANGING, missing: ['the person of the address'] };
    return readModules(part);
  },
};

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

const NOT_LOADED = 'not loaded yet: scroll down once, then read again';

function readModules(part: PersonPart): ReadOutcome {
  const timeline = part.root.querySelector('#ProfileTimelineModule');
  const skills = part.root.querySelector('#ProfileSkillsModule');
  if (!timeline && !skills) return readPart(part);
  const { personId, name, root } = part;
  const draft: ProfileDraft = { personId, basics: basicsOf(root, name), sections: unreadable(SECTION_NAMES, NOT_LOADED) };
  if (draft.basics.summary) draft.sections.summary = { state: 'read' };
  if (timeline) {
    put(draft, 'work', entriesOf(timeline, 'work_experience').flatMap(jobOf), withheldIn(timeline));
    put(draft, 'education', entriesOf(timeline, 'school').flatMap(schoolOf), withheldIn(timeline));
  }
  if (skills) put(draft, 'skills', unique(allAt(skills, '[data-xds=Tag]').map(textOf)), withheldIn(skills));
  put(
    draft,
    'languages',
    headlinesOf(root, '#ProfileLanguagesModule').map((language) => ({ language })),
  );
  put(
    draft,
    'certificates',
    headlinesOf(root, '#AccomplishmentsModule').map((title) => ({ name: title })),
  );
  if (draft.work ?? draft.education ?? draft.skills) return { kind: 'profile', draft };
  return { kind: 'layout-changed', found: ['name'], missing: ['entries of work', 'entries of education', 'entries of skills'] };
}

const basicsOf = (root: Element, name: string | undefined): ProfileDraft['basics'] => {
  const about = root.querySelector('#ProfileAboutMeModule');
  const prose = about ? linesOf(about).filter(({ element }) => element.closest('h1, h2, h3') === null) : [];
  return defined({ name, label: textAt(root, '#XingIdModule section p'), summary: prose.map(({ text }) => text).join('\n') });
};

/** Entries may stand in entries of one employer: the innermost count. */
const entriesOf = (timeline: Element, kind: string): Element[] =>
  allAt(timeline, `[data-qa*="${kind}"]`).filter((entry) => entry.querySelector(`[data-qa*="${kind}"]`) === null);

interface Entry {
  headline: string;
  place: string | undefined;
  dates: string | undefined;
  texts: ReturnType<typeof textsOf>;
}

function entryOf(entry: Element): Entry {
  const lines = linesOf(entry);
  const headline = textAt(entry, '[data-qa=timeline-headline]') || textAt(entry, 'h2, h3');
  const dates = lines.find(({ text, element }) => element.closest('[data-xds=Meta]') !== null && datesIn(text) !== undefined);
  const bodies = lines.filter((line) => line !== dates && line.text !== headline && line.element.closest('[data-xds=BodyCopy]') !== null);
  const texts = textsOf(bodies.slice(1));
  return { headline, place: bodies[0]?.text, dates: dates && datesIn(dates.text), texts };
}

/** `3 Jahre und 2 Monate, Okt. 2019 - Nov. 2022`, in either order. */
const datesIn = (text: string): string | undefined => {
  const whole = withoutDuration(text);
  return looksLikeDates(whole) ? whole : text.split(/,\s+|\s·\s/).find(looksLikeDates);
};

function jobOf(element: Element): WorkDraft[] {
  const { headline, place, dates, texts } = entryOf(element);
  return headline && dates ? [{ position: headline, ...defined({ name: place, dates }), ...texts }] : [];
}

/** The headline is the course; the school stands below it. */
function schoolOf(element: Element): EducationDraft[] {
  const { headline, place, dates, texts } = entryOf(element);
  const institution = place ?? headline;
  return institution ? [defined({ institution, area: place && headline, dates, summary: texts.summary })] : [];
}

const headlinesOf = (root: Element, module: string): string[] =>
  allAt(root, `${module} [data-xds=Headline]`)
    .map(textOf)
    .filter((text) => text !== '' && !MODULE_HEADING.test(text) && sectionOfHeading(text) === undefined);

const MODULE_HEADING = /^(?:qualifi[ck]ation|auszeichnung|awards?|hono(?:u)?rs|accomplishments|zertifikat|certificat)/i;

const withheldIn = (module: Element): Withheld[] =>
  allAt(module, 'button').flatMap((button) => withheldBy(foldSpace(button.textContent ?? '')) ?? []);
