import type { ReadOutcome } from '#lib/profile/draft.ts';
import type { Adapter } from './adapter.ts';
import { anyPage } from './any-page.ts';
import { archivedAddress } from './archived-address.ts';
import { ashby } from './ashby.ts';
import { dice } from './dice.ts';
import { github } from './github.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { naukri } from './naukri.ts';
import { stackoverflow } from './stackoverflow.ts';
import { unclobbered } from './unclobbered.ts';
import { upwork } from './upwork.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { xing } from './xing.ts';

/** Every reader of one site; `any-page` reads the pages of all others. */
export const adapters: readonly Adapter[] = [
  linkedin,
  xing,
  wellfound,
  upwork,
  indeed,
  dice,
  naukri,
  github,
  stackoverflow,
  greenhouse,
  lever,
  ashby,
  workable,
  anyPage,
];

export function adapterFor(url: URL): Adapter {
  const address = archivedAddress(url) ?? url;
  return adapters.find((adapter) => adapter.matches.some((pattern) => matches(pattern, address))) ?? anyPage;
}

const TOO_LARGE: ReadOutcome = { kind: 'too-large', message: 'The page is larger than any profile.' };

/** Reads the page that is open; the shape is `PageReading` of the reader's protocol. */
export function extract(
  document: Document,
  url: URL,
): { url: string; adapter: Pick<Adapter, 'id' | 'label' | 'version'>; outcome: ReadOutcome } {
  const { id, label, version, ...adapter } = adapterFor(url);
  const page = unclobbered(document);
  const outcome = page ? adapter.extract(page, archivedAddress(url) ?? url) : TOO_LARGE;
  return { url: url.href, adapter: { id, label, version }, outcome };
}

/** `https://*.example.test/in/*` as a manifest means it: any host below, the host itself, any path below. */
function matches(pattern: string, url: URL): boolean {
  const [, scheme, host = '', path = ''] = pattern.match(/^(\w+):\/\/([^/]+)(\/.*)$/) ?? [];
  const domain = host.replace(/^\*\./, '');
  const hostFits = url.hostname === domain || (host.startsWith('*.') && url.hostname.endsWith(`.${domain}`));
  return url.protocol === `${scheme}:` && hostFits && url.pathname.startsWith(path.replace(/\*$/, ''));
}
