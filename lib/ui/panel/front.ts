import type { FrontTab } from '#lib/messaging.ts';
import type { PopupState } from '#lib/ui/reading-store.ts';

/**
 * How the tab in front stands to what the panel shows: it is the page that was read; the panel shows no page but a file or a text; it is another page,
 * which may be read; or the browser tells nothing of it.
 */
export type Front =
  | { kind: 'same' }
  | { kind: 'no-page'; mayRead: boolean }
  | { kind: 'other-page'; title?: string }
  | { kind: 'not-told' };

/** `undefined` while a page is read, or where there is no tab. */
export function frontOf(tab: FrontTab | undefined, shown: PopupState): Front | undefined {
  if (!tab || shown.kind === 'reading') return undefined;
  if (!shown.tab) return { kind: 'no-page', mayRead: tab.url !== undefined };
  if (tab.id === shown.tab.id && withoutAnchor(tab.url) === withoutAnchor(shown.tab.url)) return { kind: 'same' };
  return tab.url === undefined ? { kind: 'not-told' } : { kind: 'other-page', ...(tab.title && { title: tab.title }) };
}

/** A place within a page is no other page. */
const withoutAnchor = (url: string | undefined): string | undefined => url?.replace(/#.*$/su, '');
