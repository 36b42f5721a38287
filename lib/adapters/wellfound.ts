import type { Adapter } from './adapter.ts';
import { type Board, isFailure, isSameName, personPart, readPart, STILL_CHANGING } from './board.ts';

const BOARD: Board = {
  id: 'wellfound',
  label: 'Wellfound',
  person: /^\/u\/([\w-]+)|^\/(?:recruit\/)?candidates?\/(\d+)|^\/recruit\/.*[?&](?:candidate|talentCandidate|user)Id=(\d+)/i,
  login: /^\/(?:login|join|users\/sign_in|onboarding)(?:[/?]|$)/,
};
/** The candidate drawn over a list of applicants; its links to the résumé name the person. */
const DRAWN_OVER = '[role=dialog]:has(a[href*="/resume_url"])';
const ONE_PERSON = /\/link\/(\d+)\/[\w-]+\/resume_url/;

/** Class names there are generated, so a person's page is read by its headings. */
export const wellfound: Adapter = {
  id: 'wellfound',
  label: 'Wellfound',
  version: 1,
  matches: ['https://wellfound.com/*', 'https://angel.co/*'],
  verified: 'semantics only',
  anchors: ['main h1', 'a[href*="/resume_url"]'],
  extract(document, url) {
    const id = drawnOver(document);
    const part = id
      ? personPart(document, new URL(`/candidates/${id}`, url), { ...BOARD, parts: [DRAWN_OVER] })
      : personPart(document, url, BOARD);
    if (isFailure(part)) return part;
    const slug = url.pathname.match(/^\/u\/([\w-]+)/)?.[1];
    if (slug && part.name && !isSameName(slug, part.name))
      return { kind: 'layout-changed', message: STILL_CHANGING, missing: ['the person of the address'] };
    return readPart(part);
  },
};

/** The one person whose résumé is linked in a dialog. */
function drawnOver(document: Document): string | undefined {
  const links = [...document.querySelectorAll(`${DRAWN_OVER} a[href*="/resume_url"]`)];
  const ids = new Set(links.flatMap((link) => link.getAttribute('href')?.match(ONE_PERSON)?.[1] ?? []));
  return ids.size === 1 ? [...ids][0] : undefined;
}
