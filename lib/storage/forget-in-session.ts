import { forgetHandedOver } from './handed-over.ts';
import { type ForgettingStore, forgetDrafts } from './note-drafts.ts';
import { forgetPages } from './session.ts';

/** Takes what is remembered of erased persons until the browser closes: their pages, a note that was begun, and what the popup left for the side panel. */
export async function forgetInSession(store: ForgettingStore, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const erased = new Set(ids);
  await Promise.all([forgetPages(store, erased), forgetDrafts(store, erased), forgetHandedOver(store, erased)]);
}
