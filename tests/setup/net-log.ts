import { readFileSync } from 'node:fs';

/** One thing that the browser asked the network for. `from` is the origin that asked, undefined for the browser itself. */
export interface NetworkRequest {
  url: string;
  from: string | undefined;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Every request in a log that Chromium wrote with --log-net-log, those of popups and workers too. Read it after the browser has ended. */
export function requestsIn(file: string): NetworkRequest[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) =>
    type === started && params?.url ? [{ url: params.url, from: params.initiator === 'not an origin' ? undefined : params.initiator }] : [],
  );
}

/** What Chromium asks for on its own account, at start and at forms; none of it can be resolved here. */
const BROWSER_SERVICES = [
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'content-autofill.googleapis.com',
];

/** The requests that leave this machine, or would. */
export function foreignRequests(requests: readonly NetworkRequest[], ownHosts: readonly string[]): NetworkRequest[] {
  return requests.filter(({ url, from }) => {
    const { protocol, hostname } = new URL(url);
    if (!protocol.startsWith('http') && !protocol.startsWith('ws')) return false;
    if (from === undefined && BROWSER_SERVICES.includes(hostname)) return false;
    return !ownHosts.includes(hostname);
  });
}
