import type { Adapter } from './adapter.ts';
import { applicantTracker } from './applicant-tracker.ts';

/** A candidate, alone or at the right side of a pipeline; the last id of the path is the one that is open. */
export const ashby: Adapter = applicantTracker({
  id: 'ashby',
  label: 'Ashby',
  version: 1,
  matches: ['https://app.ashbyhq.com/*'],
  person: /^\/(?:[\w-]+\/)*candidates\/([\da-f]{8}-[\da-f-]{20,})(?:[/?]|$)/i,
  login: /^\/(?:signin|login|auth)(?:[/?]|$)/,
});
