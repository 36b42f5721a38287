import type { EveryonesTrial, MatricesVerbs } from '#lib/ui/workspace/matrices/verbs.ts';
import type { People } from './people.ts';

/** The trial of a matrix on saved candidates with labels in the place of names. */
export function blindMatrices(verbs: MatricesVerbs, people: People): MatricesVerbs {
  return {
    ...verbs,
    /** Who is hidden is found by the label that stands for them too. */
    async people(text) {
      const [named, latest] = await Promise.all([verbs.people(text), verbs.people('')]);
      const isNamed = new Set(named.map(({ id }) => id));
      const all = [...named, ...latest.filter(({ id }) => !isNamed.has(id))];
      const sought = text.trim().toLowerCase();
      const shown = await people.named(all);
      return shown.filter(({ id, name }, index) => isNamed.has(id) || (name !== all[index]?.name && name.toLowerCase().includes(sought)));
    },
    async tryOnAll(matrices, told, signal) {
      let before = Promise.resolve();
      const tell = async (sofar: EveryonesTrial): Promise<void> => told({ ...sofar, differing: await people.named(sofar.differing) });
      await verbs.tryOnAll(
        matrices,
        (sofar) => {
          before = before.then(() => tell(sofar));
        },
        signal,
      );
      await before;
    },
  };
}
