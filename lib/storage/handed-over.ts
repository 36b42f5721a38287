import { z } from 'zod';
import { HANDED_OVER } from '#lib/messaging.ts';
import { profileSchema } from '#lib/profile/schema.ts';
import type { KeyValueStore } from './settings.ts';

const handedOverSchema = z.object({
  kind: z.literal('profile'),
  profile: profileSchema,
  selection: z.enum(['offered', 'chosen', 'instead']).exactOptional(),
  structure: z.string().exactOptional(),
  tab: z.object({ id: z.number().int(), url: z.string().exactOptional(), title: z.string().exactOptional() }).exactOptional(),
});

export type HandedOver = z.infer<typeof handedOverSchema>;

/** What the popup left for the side panel; it is taken away with that. `undefined` where there is nothing that can be read. */
export async function takeHandedOver(store: KeyValueStore): Promise<HandedOver | undefined> {
  const left = await store.get(HANDED_OVER).catch(() => undefined);
  if (left === undefined || left === null) return undefined;
  await store.set(HANDED_OVER, null).catch(() => undefined);
  return handedOverSchema.safeParse(left).data;
}

export async function forgetHandedOver(store: KeyValueStore, ids: ReadonlySet<string>): Promise<void> {
  const left = handedOverSchema.safeParse(await store.get(HANDED_OVER)).data;
  if (left && ids.has(left.profile.id)) await store.set(HANDED_OVER, null);
}
