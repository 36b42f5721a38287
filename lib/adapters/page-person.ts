import { textOf } from './dom.ts';

/** Parameters that say where a visitor came from, not which page this is. */
const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|msclkid)=/;

/** Tells persons of one site apart, whether the path, the query or a route in the hash (`#/people/7`) names them. */
export function pageId({ host, pathname, search, hash }: URL): string {
  const query = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !CAMPAIGN.test(part))
    .join('&');
  return `page:${host}${pathname}${query && `?${query}`}${/^#!?\//.test(hash) ? hash : ''}`;
}

/** Headlines that greet or name the page, so that they name nobody. */
const NO_NAME = /^(?:hello|hi|hey|welcome|home|about(?: me)?|curriculum vitae|cv|r[eé]sum[eé]|profile|portfolio)[\s!.,…]*$/iu;

/**
 * Whether the person that the metadata name is the one that the page shows. Metadata may speak of the site's maker on another person's page:
 * the headline must share a word with the name or, where it names nobody, title and text must hold the whole name.
 */
export function isPersonShown(name: string, headline: string | undefined, document: Document, root: Element): boolean {
  const named = [...wordsOf(name)];
  const headed = headline !== undefined && !NO_NAME.test(headline);
  if (headed) return named.some((word) => wordsOf(headline).has(word));
  const shown = wordsOf(`${document.querySelector('title')?.textContent ?? ''} ${textOf(root)}`);
  return named.every((word) => shown.has(word));
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word, _, all) => all.length === 1 || word.length > 1),
  );
