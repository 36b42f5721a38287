import { z } from 'zod';
import type { KeyValueStore } from './settings.ts';

/** The name under which the switch is kept. */
export const BLIND = 'blind-mode';

const blindSchema = z.object({ schemaVersion: z.literal(1), on: z.boolean() });

/** Whether names are hidden. Off where nothing was chosen; on where what was chosen can't be read, since showing can't be taken back. */
export async function loadBlind(store: KeyValueStore): Promise<boolean> {
  const stored = await store.get(BLIND).catch(() => undefined);
  return stored !== undefined && (blindSchema.safeParse(stored).data?.on ?? true);
}

export const saveBlind = (store: KeyValueStore, on: boolean): Promise<void> => store.set(BLIND, { schemaVersion: 1, on });
