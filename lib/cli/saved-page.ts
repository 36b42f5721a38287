import { JSDOM } from 'jsdom';
import { extract } from '#lib/adapters/index.ts';
import type { PageReading } from '#lib/messaging.ts';
import type { ReadFailure } from '#lib/profile/draft.ts';

/** UTF-16 units of HTML; the largest profile page seen has a quarter of a million. */
const LARGEST_PAGE = 20_000_000;

/** Reads a saved profile page. Its scripts do not run and nothing is fetched. */
export function readSavedPage(html: string, address?: string): PageReading | ReadFailure {
  if (html.length > LARGEST_PAGE)
    return { kind: 'too-large', message: 'The page is over 20 MB. Save the profile alone, without attachments.' };
  const { document } = new JSDOM(html).window;
  const url = parseUrl(address) ?? addressOf(html, document);
  return url ? extract(document, url) : { kind: 'not-a-profile', message: NO_ADDRESS };
}

const NO_ADDRESS =
  'The saved page does not tell its address, so it cannot be known which site it is of. Add a first line such as <!-- {"url": "https://…"} -->.';

function addressOf(html: string, document: Document): URL | undefined {
  const comment = /^\uFEFF?\s*<!--\s*(\{[^\n]{1,4000}?\})\s*-->/u.exec(html)?.[1];
  return (
    parseUrl(comment && urlIn(comment)) ??
    parseUrl(document.querySelector('link[rel=canonical]')?.getAttribute('href')) ??
    parseUrl(document.querySelector('meta[property="og:url"]')?.getAttribute('content'))
  );
}

function urlIn(json: string): string | undefined {
  try {
    const { url } = JSON.parse(json) as { url?: unknown };
    return typeof url === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}

const parseUrl = (text: string | null | undefined): URL | undefined =>
  text && URL.canParse(text) && /^https?:/u.test(text) ? new URL(text) : undefined;
