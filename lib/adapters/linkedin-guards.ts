import type { ReadFailure } from '#lib/profile/draft.ts';

const STILL_CHANGING = 'The page is still changing to another profile. Wait a moment and read again.';
const OWN_LINK = /\/in\/([^/?#]+)\/(?:overlay|details)(?:[/?#]|$)/;
/** A member's internal id in place of a name: it says nothing against any name. */
const MEMBER_ID = /^aco[\w-]{20,}$/;

export const slugOf = (path: string): string | undefined => {
  const slug = path.match(/\/in\/([^/?#]+)/)?.[1];
  return slug === undefined ? undefined : decoded(slug).toLowerCase();
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The persons that a part of the page links to as its own (`/in/…/details/…`, `/in/…/overlay/…`). */
export function ownSlugs(part: Element): Set<string> {
  const hrefs = [...part.querySelectorAll('a[href*="/in/"]')].map((link) => link.getAttribute('href')?.match(OWN_LINK)?.[0]);
  return new Set(hrefs.flatMap((href) => (href ? (slugOf(href) ?? []) : [])));
}

/**
 * In a single-page site the address changes before the content does. Every part that names its person must name the person of the
 * address; a public page's canonical address too.
 */
export function wrongPerson(url: URL, document: Document, parts: readonly Element[]): ReadFailure | undefined {
  const slug = slugOf(url.pathname);
  if (slug === undefined || MEMBER_ID.test(slug)) return undefined;
  const named = parts.map(ownSlugs).filter((slugs) => slugs.size > 0);
  const canonical = slugOf(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
  const others = [
    ...named.filter((slugs) => !slugs.has(slug)),
    ...(named.length === 0 && canonical && canonical !== slug ? [canonical] : []),
  ];
  return others.length > 0 ? { kind: 'layout-changed', message: STILL_CHANGING, missing: ['the person of the address'] } : undefined;
}

/** The name that the address gives the person; where it gives an internal id, the name that the page's own links give. */
export function personSlug(url: URL, parts: readonly Element[]): string | undefined {
  const slug = slugOf(url.pathname);
  if (slug === undefined || !MEMBER_ID.test(slug)) return slug;
  return parts.flatMap((part) => [...ownSlugs(part)]).find((own) => !MEMBER_ID.test(own)) ?? slug;
}

/** A form or link to sign in, which a page for members never holds. */
export const asksToSignIn = (document: Document): boolean =>
  document.querySelector(
    'form[action*="login"], form[action*="checkpoint"], a[href*="linkedin.com/login"], a[href^="/login"], input[type=password]',
  ) !== null;
