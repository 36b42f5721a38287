import { z } from 'zod';
import type { Change } from './changes.ts';
import type { Database } from './db.ts';

const VIEWS = 'list-views';
const KEYS = 'list-keys';

/** Most saved views, and most values of one filter. */
const MOST = 100;

const values = z.array(z.string().max(600)).max(MOST);

/** What a view filters by, and its order. `expiring` stands for whoever expires soon at the time it is used. */
const filtersSchema = z.object({
  text: z.string().max(400),
  stages: values,
  specializations: values,
  roles: values,
  tags: values,
  rules: values,
  expiring: z.boolean(),
  sort: z.enum(['name', 'stage', 'saved', 'expires']),
  descending: z.boolean(),
});

const viewsSchema = z.array(z.object({ name: z.string().min(1).max(60), filters: filtersSchema })).max(MOST);

export type ListFilters = z.infer<typeof filtersSchema>;
export type ListView = z.infer<typeof viewsSchema>[number];

/** What the user has set about the list itself. */
export function openListPreferences(db: Database, announce: (change: Change) => void = () => undefined) {
  return {
    views: async (): Promise<ListView[]> => viewsSchema.safeParse((await db.preferences.get(VIEWS))?.value).data ?? [],
    async saveViews(views: readonly ListView[]): Promise<void> {
      await db.preferences.put({ key: VIEWS, value: viewsSchema.parse(views) });
      announce([]);
    },
    /** Whether single keys move in the list; they can be switched off for whoever speaks to the computer. */
    usesKeys: async (): Promise<boolean> => z.boolean().safeParse((await db.preferences.get(KEYS))?.value).data ?? true,
    async saveUsesKeys(on: boolean): Promise<void> {
      await db.preferences.put({ key: KEYS, value: on });
      announce([]);
    },
  };
}
