import type { Adapter } from './adapter.ts';
import { applicantTracker } from './applicant-tracker.ts';

/** A candidate in a firm's account; the pages to apply are on other hosts and are refused. */
export const workable: Adapter = applicantTracker({
  id: 'workable',
  label: 'Workable',
  version: 1,
  matches: ['https://*.workable.com/*'],
  person: /^\/backend\/(?:[\w-]+\/)*candidates?\/((?=[\da-z-]*\d)[\da-z-]+)(?:[/?]|$)/i,
  login: /^\/(?:signin|login|oidc|users\/sign_in)(?:[/?]|$)/,
});
