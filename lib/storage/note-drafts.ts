import { z } from 'zod';
import type { KeyValueStore } from './settings.ts';

/** Each draft has a key of its own: no other window's draft can be lost by writing one. */
const BEGIN = 'note-draft:';

const draftSchema = z.string().catch('');

/** A store in which not even the name of a value stays that was taken out. */
export interface ForgettingStore extends KeyValueStore {
  remove(keys: readonly string[]): Promise<void>;
}

/** The note on a candidate that is being written; empty where there is none. `store` must not outlive the browser. */
export const loadDraft = async (store: KeyValueStore, id: string): Promise<string> => draftSchema.parse(await store.get(keyOf(id)));

export const saveDraft = (store: ForgettingStore, id: string, text: string): Promise<void> =>
  text.trim() === '' ? store.remove([keyOf(id)]) : store.set(keyOf(id), text);

export const forgetDrafts = (store: ForgettingStore, ids: ReadonlySet<string>): Promise<void> => store.remove([...ids].map(keyOf));

const keyOf = (id: string): string => `${BEGIN}${id}`;
