import { z } from 'zod';
import { briefSchema, levelSchema } from '#lib/matrices/schema.ts';

/** A small store of named values, such as the browser's own for extensions. */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

const KEY = 'settings';

const settingsSchema = z.object({
  schemaVersion: z.literal(1),
  specialization: z.string(),
  level: levelSchema,
  /** The role that was chosen, as it was then: the popup need not open the database to read a profile for it. */
  role: z.object({ id: z.string(), name: z.string(), brief: briefSchema }).optional(),
});

/** What profiles are read against until something else is chosen. */
export type Settings = Omit<z.infer<typeof settingsSchema>, 'schemaVersion'>;

export const DEFAULT_SETTINGS: Settings = { specialization: 'ai-ml', level: 'mid' };

/** The remembered choice; the default where nothing is remembered, it can't be read, or its specialisation is not among `known`. */
export async function loadSettings(store: KeyValueStore, known: readonly string[]): Promise<Settings> {
  const stored = settingsSchema.safeParse(await store.get(KEY).catch(() => undefined));
  if (!stored.success || !known.includes(stored.data.specialization)) return DEFAULT_SETTINGS;
  const { specialization, level, role } = stored.data;
  return { specialization, level, ...(role && { role }) };
}

export async function saveSettings(store: KeyValueStore, settings: Settings): Promise<void> {
  await store.set(KEY, { schemaVersion: 1, ...settings });
}
