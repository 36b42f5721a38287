import { z } from 'zod';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { mergedProfile } from '#lib/reading/merge.ts';
import type { KeyValueStore } from './settings.ts';

const KEY = 'pages-of-this-session';
/** Persons and pages of each that are remembered; the oldest go first. */
const PERSONS = 20;
const PAGES = 8;

const sessionSchema = z.array(z.object({ id: z.string(), pages: z.array(profileSchema).max(PAGES) })).max(PERSONS);

/** The id is the site's own for a person, and no hash of one page's content. */
const isOfPerson = ({ id, source }: Profile): boolean => source.url !== undefined && !id.startsWith('content:');

/** Several pages of one person, read one after the other, as one Profile. `store` must not outlive the browser. */
export function openSession(store: KeyValueStore) {
  return {
    /** The page joined with those of the same person read before in this session. What can't be kept is not joined, and nothing else happens. */
    async join(page: Profile): Promise<Profile> {
      if (!isOfPerson(page)) return page;
      const stored = sessionSchema.safeParse(await store.get(KEY).catch(() => undefined)).data ?? [];
      const earlier = stored.find(({ id }) => id === page.id)?.pages ?? [];
      const pages = [...earlier.filter((other) => isSamePerson(other, page)), page].slice(-PAGES);
      const others = stored.filter(({ id }) => id !== page.id).slice(1 - PERSONS);
      await store.set(KEY, [...others, { id: page.id, pages }]).catch(() => undefined);
      return mergedProfile(pages);
    },
  };
}

export async function forgetPages(store: KeyValueStore, ids: ReadonlySet<string>): Promise<void> {
  const stored = sessionSchema.safeParse(await store.get(KEY)).data ?? [];
  const others = stored.filter(({ id }) => !ids.has(id));
  if (others.length < stored.length) await store.set(KEY, others);
}

/** Another page of the same person by the same reader; the same page read again takes its place. */
const isSamePerson = (other: Profile, page: Profile): boolean =>
  pathOf(other) !== pathOf(page) &&
  other.source.adapter === page.source.adapter &&
  other.source.adapterVersion === page.source.adapterVersion;

const pathOf = ({ source }: Profile): string => (source.url ?? '').replace(/[?#].*$/u, '').replace(/\/$/u, '');
