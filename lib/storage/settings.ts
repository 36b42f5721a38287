import { z } from 'zod';
import { briefSchema, levelSchema, matrixSchema } from '#lib/matrices/schema.ts';

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
  /** The matrix of the specialisation as it was then, where it is the user's own, for the same reason. */
  matrix: matrixSchema.optional(),
});

/** What profiles are read against until something else is chosen. */
export type Settings = Omit<z.infer<typeof settingsSchema>, 'schemaVersion'> & { isUnchosen?: boolean | undefined };

export const DEFAULT_SETTINGS: Settings = { specialization: 'ai-ml', level: 'mid', isUnchosen: true };

/** The remembered choice; the default where nothing is remembered, it can't be read, or its specialisation is neither among `known` nor that of the matrix remembered with it. */
export async function loadSettings(store: KeyValueStore, known: readonly string[]): Promise<Settings> {
  const stored = settingsSchema.safeParse(await store.get(KEY).catch(() => undefined));
  if (!stored.success) return DEFAULT_SETTINGS;
  const { specialization, level, role, matrix } = stored.data;
  if (known.includes(specialization)) return { specialization, level, ...(role && { role }) };
  return matrix?.id === specialization ? { specialization, level, matrix, ...(role && { role }) } : DEFAULT_SETTINGS;
}

export async function saveSettings(store: KeyValueStore, { isUnchosen: _, ...settings }: Settings): Promise<void> {
  await store.set(KEY, { schemaVersion: 1, ...settings });
}
