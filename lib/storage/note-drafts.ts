import { z } from 'zod';
import type { KeyValueStore } from './settings.ts';

const KEY = 'note-drafts';

const draftsSchema = z.record(z.string(), z.string());

/** Notes that are being written, by candidate. `store` must not outlive the browser. */
export const loadDrafts = async (store: KeyValueStore): Promise<Readonly<Record<string, string>>> =>
  draftsSchema.safeParse(await store.get(KEY)).data ?? {};

export async function forgetDrafts(store: KeyValueStore, ids: ReadonlySet<string>): Promise<void> {
  const drafts = Object.entries(await loadDrafts(store));
  const others = drafts.filter(([id]) => !ids.has(id));
  if (others.length < drafts.length) await saveDrafts(store, Object.fromEntries(others));
}

export const saveDrafts = (store: KeyValueStore, drafts: Readonly<Record<string, string>>): Promise<void> =>
  store.set(KEY, Object.fromEntries(Object.entries(drafts).filter(([, text]) => text.trim() !== '')));
