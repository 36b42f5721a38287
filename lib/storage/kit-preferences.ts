import { z } from 'zod';
import type { Database } from './db.ts';

const KEY = 'interview-kit';

/** How interviews are held with this browser: who writes, how long they are, how long a technical round is (0 for none), and what stands on paper. */
const preferencesSchema = z.object({
  interviewer: z.string().max(120).default(''),
  minutes: z.number().int().min(1).max(600).default(45),
  technical: z.number().int().min(0).max(600).default(0),
  anchors: z.boolean().default(true),
});

export type KitPreferences = z.infer<typeof preferencesSchema>;

export const kitPreferences = async (db: Database): Promise<KitPreferences> =>
  preferencesSchema.safeParse((await db.preferences.get(KEY))?.value).data ?? preferencesSchema.parse({});

export async function saveKitPreferences(db: Database, preferences: KitPreferences): Promise<void> {
  await db.preferences.put({ key: KEY, value: preferencesSchema.parse(preferences) });
}
