import type { Adapter } from './adapter.ts';
import { applicantTracker } from './applicant-tracker.ts';

/** A candidate in the recruiting side; the boards that list vacancies are on other hosts and are refused. */
export const greenhouse: Adapter = applicantTracker({
  id: 'greenhouse',
  label: 'Greenhouse',
  version: 1,
  matches: ['https://*.greenhouse.io/*'],
  person: /^\/(?:people|candidates?)\/(\d+)(?:[/?]|$)/,
  login: /^\/(?:users\/sign_in|login|users\/password)(?:[/?]|$)/,
});
