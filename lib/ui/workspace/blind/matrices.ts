import type { EveryonesTrial, MatricesVerbs } from '#lib/ui/workspace/matrices/verbs.ts';
import type { People } from './people.ts';
import type { Sought } from './sought.ts';

/** The trial of a matrix on saved candidates with labels in the place of names. */
export function blindMatrices(verbs: MatricesVerbs, people: People, sought: Sought): MatricesVerbs {
  return {
    ...verbs,
    async people(text) {
      const shown = await sought(text, verbs.people, people.named);
      return shown.map(({ id, name }) => ({ id, name }));
    },
    async tryOnAll(matrices, told, signal) {
      let before = Promise.resolve();
      const tell = async (sofar: EveryonesTrial): Promise<void> =>
        told({ ...sofar, differing: await people.ordered(await people.named(sofar.differing)) });
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
