import type { ReadFailure, ReadOutcome } from '#lib/profile/draft.ts';
import type { Adapter } from './adapter.ts';
import { textOf } from './dom.ts';
import { asksToSignIn, slugOf } from './linkedin-guards.ts';
import { readMemberPage } from './linkedin-member.ts';
import { readPublicPage } from './linkedin-public.ts';
import { readRecruiterProfile, readRecruiterRow } from './linkedin-recruiter.ts';
import { readSalesLead } from './linkedin-sales.ts';

const LAYOUTS = [readRecruiterProfile, readRecruiterRow, readSalesLead, readPublicPage, readMemberPage];

/** Several layouts are served at the same time, so the page decides and not its address. */
export const linkedin: Adapter = {
  id: 'linkedin',
  label: 'LinkedIn',
  version: 3,
  matches: ['https://*.linkedin.com/*'],
  verified: 'recorded page',
  anchors: [
    '[componentkey$=Topcard], [componentkey$=TopCard]',
    '[componentkey$=About]',
    '[componentkey*=ExperienceTopLevel], [componentkey*=ExperienceDetails]',
    '[componentkey*=EducationTopLevel], [componentkey*=EducationDetails]',
    '[componentkey*=Skill]',
    '[componentkey^=entity-collection-item]',
    '#experience',
    '#education',
    '#skills',
    'section[data-section]',
    '[data-test-profile-container]',
    '[data-anonymize=person-name]',
    'a[href*="/details/"]',
    'main h1',
  ],
  extract(document, url) {
    if (isNotFound(document, url)) return { kind: 'not-a-profile', message: 'LinkedIn has no public profile at this address.' };
    if (OF_NO_PERSON.test(url.pathname)) return refusal(document, url);
    for (const read of LAYOUTS) {
      const outcome: ReadOutcome | undefined = read(document, url);
      if (outcome) return outcome;
    }
    return refusal(document, url);
  },
};

/** Firms, vacancies and the member's own pages have an "About" and an "Experience" too. */
const OF_NO_PERSON =
  /^\/(?:company|school|showcase|products|services|jobs|hiring|salary|feed|posts|pulse|newsletters|groups?|events|learning|search|mynetwork|messaging|notifications|my-items|premium|help|games|sales\/(?:company|home|inbox|lists|search)|talent\/(?:home|jobs))(?:\/|$)/;

function isNotFound(document: Document, url: URL): boolean {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  return (
    /^\/404/.test(url.pathname) ||
    canonical.endsWith('/public-profile/') ||
    document.querySelector('[data-test-id^="page-not-found"]') !== null ||
    /^this page doesn.t exist/i.test(textOf(document.querySelector('main h1, main h2')))
  );
}

function refusal(document: Document, url: URL): ReadFailure {
  const isWall = /^\/(?:authwall|login|uas\/login|checkpoint|signup)/.test(url.pathname);
  if (isWall || asksToSignIn(document)) return { kind: 'login-wall', message: 'LinkedIn asks you to sign in before it shows this page.' };
  if (slugOf(url.pathname) === undefined)
    return { kind: 'not-a-profile', message: 'This LinkedIn page is not a profile. Open one person’s profile.' };
  return {
    kind: 'layout-changed',
    message: 'No part of a profile could be found on this page. If it has just opened, wait a moment and read again.',
    found: [],
    missing: ['name', 'work', 'education', 'skills'],
  };
}
