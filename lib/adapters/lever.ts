import type { Adapter } from './adapter.ts';
import { applicantTracker } from './applicant-tracker.ts';

/** A candidate in the hiring side, in its own page or drawn over the list. */
export const lever: Adapter = applicantTracker({
  id: 'lever',
  label: 'Lever',
  version: 1,
  matches: ['https://*.lever.co/*'],
  person: /^\/(?:[\w-]+\/)*(?:candidates|opportunities|profiles)\/([\da-f]{8}-[\da-f-]{20,})(?:[/?]|$)/i,
  login: /^\/(?:login|auth|signin)(?:[/?]|$)/,
  parts: ['.flyover', '[role=dialog]'],
});
