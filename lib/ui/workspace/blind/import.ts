import type { ImportVerbs, KeepOutcome } from '#lib/ui/workspace/import/verbs.ts';
import type { People } from './people.ts';

/**
 * The import with labels in the place of names of those who are saved already and share a passage with a file. Somebody by the name in the file keeps it: it stands
 * beside it anyway, and a label would tell whose it is. Once they are saved, the label alone is left.
 */
export function blindImport(verbs: ImportVerbs, people: People): ImportVerbs {
  async function named(outcome: KeepOutcome): Promise<KeepOutcome> {
    if (outcome.kind !== 'saved') return outcome;
    const [shown] = await people.named([{ id: outcome.id, name: '' }]);
    return shown?.name ? { ...outcome, name: shown.name } : outcome;
  }

  return {
    ...verbs,
    save: async (profile, report, roleId) => named(await verbs.save(profile, report, roleId)),
    attach: async (candidateId, profile, report) => named(await verbs.attach(candidateId, profile, report)),
    async savedCopies(profile, passages) {
      const copies = await verbs.savedCopies(profile, passages);
      const shown = await people.named(copies.map(({ name, other }) => ({ id: other.owner, name })));
      return copies.map((copy, index) => ({ ...copy, name: shown[index]?.name ?? '' }));
    },
  };
}
