import { builtInMatrices } from '#lib/matrices/index.ts';
import { MOST_CHARACTERS } from '#lib/matrices/parse.ts';
import { byName } from '#lib/storage/by-name.ts';
import { newMatrixId } from '#lib/storage/matrices.ts';
import type { MatricesVerbs } from '#lib/ui/workspace/matrices/verbs.ts';
import { db } from './database.ts';
import { download } from './download.ts';
import { draftVerbs } from './matrix-drafts.ts';
import { tryOn, tryOnAll } from './matrix-trial.ts';
import { keptMatrices, ownMatrices } from './own-matrices.ts';

/** A character takes at most four bytes; what is larger can’t be a matrix. */
const LARGEST = MOST_CHARACTERS * 4;

export const matricesVerbs: MatricesVerbs = {
  builtIn: builtInMatrices,
  list: keptMatrices,
  save: async (matrix) => {
    const before = await ownMatrices.find(matrix.id);
    const outcome = await ownMatrices.save(matrix);
    if (outcome.kind === 'storage-full') return outcome;
    const undo = async (): Promise<void> => {
      if (before) await ownMatrices.save(before.matrix);
      else await ownMatrices.remove(matrix.id);
    };
    return { kind: 'saved', undo };
  },
  remove: (id) => ownMatrices.remove(id),
  newId: newMatrixId,
  ...draftVerbs,
  download: (text, fileName) => download(text, fileName),
  readText: async (file) => (file.size > LARGEST ? undefined : file.text()),
  people: async (text) => (await byName(db, text)).map(({ id, name }) => ({ id, name })),
  tryOn,
  tryOnAll,
  askBeforeLeaving: (isUnsaved) => {
    addEventListener('beforeunload', (event) => {
      if (isUnsaved()) event.preventDefault();
    });
  },
  go: (hash) => {
    location.hash = hash;
  },
};
