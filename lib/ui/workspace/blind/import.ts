import type { ImportVerbs } from '#lib/ui/workspace/import/verbs.ts';
import type { People } from './people.ts';

/**
 * The import with labels in the place of names of those who are saved already and share a passage with a file. Somebody by the name in the file keeps it: it stands
 * beside it anyway, and a label would tell whose it is.
 */
export function blindImport(verbs: ImportVerbs, people: People): ImportVerbs {
  return {
    ...verbs,
    async savedCopies(profile, passages) {
      const copies = await verbs.savedCopies(profile, passages);
      const shown = await people.named(copies.map(({ name, other }) => ({ id: other.owner, name })));
      return copies.map((copy, index) => ({ ...copy, name: shown[index]?.name ?? '' }));
    },
  };
}
