import type { ProfileDraft, ReadOutcome } from '#lib/profile/draft.ts';
import type { Adapter } from './adapter.ts';
import { readPage } from './any-page.ts';
import { linesOf, textOf } from './dom.ts';
import { defined } from './entry-lines.ts';
import { pageSections } from './page-sections.ts';

/** Headings carry the lists; the rest rests on microdata names and on test ids. Contracts ("Work history") are no employers and stay out. */
export const upwork: Adapter = {
  id: 'upwork',
  label: 'Upwork',
  version: 3,
  matches: ['https://*.upwork.com/*'],
  verified: 'published selectors',
  source: 'public readers of the site, 2026',
  anchors: ['[itemprop=name]', '[id^=air3-line-clamp]', '.air3-token', '[data-testid=show-more-count]'],
  extract(document, url) {
    if (/\/(?:login|signup)/.test(url.pathname))
      return { kind: 'login-wall', message: 'Upwork asks you to log in before it shows this page.' };
    if (OF_NO_PERSON.test(url.pathname))
      return { kind: 'not-a-profile', message: 'This Upwork page is not one freelancer’s profile. Open a profile.' };
    return completed(document, url, readPage(document, url));
  },
};

/** Lists, vacancies, firms and the visitor's own pages. */
const OF_NO_PERSON =
  /^\/(?:nx\/|ab\/)?(?:search|jobs|find-work|hire|agencies|companies|messages|payments|reports|contracts|create-profile|job-post)(?:\/|$)/;

function completed(document: Document, url: URL, outcome: ReadOutcome): ReadOutcome {
  const heading = document.querySelector('[itemprop=name]');
  if (outcome.kind !== 'profile' || !heading) return outcome;
  const id = url.pathname.match(/~(\w+)/)?.[1];
  const draft: ProfileDraft = {
    ...outcome.draft,
    basics: { ...outcome.draft.basics, ...basicsOf(document, heading) },
    ...(id && { personId: `upwork:${id}` }),
  };
  if (draft.basics.summary) draft.sections.summary = { state: 'read' };
  const projects = portfolio(document);
  if (projects.length > 0) draft.projects = projects;
  countHidden(document, draft);
  return { kind: 'profile', draft };
}

function basicsOf(document: Document, heading: Element): ProfileDraft['basics'] {
  const place = ['locality', 'country-name'].map((name) => textOf(document.querySelector(`[itemprop=${name}]`))).filter(Boolean);
  const label = [...(heading.parentElement?.querySelectorAll('h3') ?? [])].map(textOf).find((text) => !/^\$|\/hr$/.test(text));
  const clamp = document.querySelector('[id^=air3-line-clamp], .air3-line-clamp');
  const summary = clamp && !clamp.closest('section') ? linesOf(clamp).map((line) => line.text) : [];
  return defined({ name: textOf(heading), label, location: place.join(', '), summary: summary.join('\n') });
}

const portfolio = (document: Document): { name: string }[] =>
  pageSections(document.body)
    .filter(({ section }) => section === 'projects')
    .flatMap(({ lines }) => lines.filter((line) => line.element.closest('a')).map((line) => ({ name: line.text })));

/** `Show more (2)`: jobs that the page has not put in yet. */
function countHidden(document: Document, draft: ProfileDraft): void {
  const counts = [...document.querySelectorAll('[data-testid=show-more-count]')].map((count) =>
    Number(count.textContent?.match(/\d{1,3}/)?.[0] ?? 0),
  );
  const shown = draft.work?.length ?? 0;
  const hidden = counts[0] ?? 0;
  if (shown > 0 && hidden > 0) draft.sections.work = { state: 'partial', shown, total: shown + hidden };
}
