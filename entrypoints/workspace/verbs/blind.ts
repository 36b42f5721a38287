import { z } from 'zod';
import { profileSchema } from '#lib/profile/schema.ts';
import { loadBlind, saveBlind } from '#lib/storage/blind.ts';
import type { BlindVerbs, KnownPerson } from '#lib/ui/workspace/blind/verbs.ts';
import type { BlindSwitch } from '#lib/ui/workspace/settings/verbs.ts';
import { candidates, changes, db } from './database.ts';
import { extensionStore } from './extension-store.ts';

/** All of a stored reading that matters here; a report need not be read to its last word for it. */
const readingSchema = z.object({
  profile: profileSchema,
  report: z.object({ skills: z.array(z.object({ name: z.string() })) }).optional(),
});

export const blindVerbs: BlindVerbs & BlindSwitch = {
  isBlind: () => loadBlind(extensionStore),
  async save(on) {
    await saveBlind(extensionStore, on);
    changes.announce([]);
  },
  known,
  ids: () => db.candidates.toCollection().primaryKeys(),
  rows: async (ids) => (await candidates.rows(ids)).flatMap((row) => (row.kind === 'candidate' ? row.candidate : [])),
  scored: async (ids) => new Set((await db.candidates.bulkGet([...ids])).flatMap((row) => (row?.scoredAt === undefined ? [] : row.id))),
};

async function known(ids: readonly string[]): Promise<Map<string, KnownPerson>> {
  const [rows, readings] = await Promise.all([db.candidates.bulkGet([...ids]), db.readings.where('candidateId').anyOf(ids).toArray()]);
  return new Map(
    ids.map((id, index) => {
      const own = readings
        .filter(({ candidateId }) => candidateId === id)
        .flatMap((reading) => readingSchema.safeParse(reading).data ?? []);
      const { scoredAt, name } = rows[index] ?? {};
      const skills = own.flatMap(({ report }) => report?.skills.map(({ name }) => name) ?? []);
      return [
        id,
        {
          profiles: own.map(({ profile }) => profile),
          skills: [...new Set(skills)],
          ...(name && { name }),
          ...(scoredAt !== undefined && { scoredAt }),
        },
      ];
    }),
  );
}
