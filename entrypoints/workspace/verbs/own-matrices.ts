import { matricesWith, matrixById } from '#lib/matrices/index.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { openOwnMatrices } from '#lib/storage/matrices.ts';
import type { MatrixRecord } from '#lib/storage/records.ts';
import { changes, db, now } from './database.ts';

export const ownMatrices = openOwnMatrices(db, now, changes.announce);

const known = new Map<string, MatrixRecord>();

/** One object a matrix until it is changed: what is made of it, such as its matcher, is made once. */
function asKnown(record: MatrixRecord): MatrixRecord {
  const earlier = known.get(record.id);
  const kept = earlier && JSON.stringify(earlier) === JSON.stringify(record) ? earlier : record;
  known.set(record.id, kept);
  return kept;
}

export const keptMatrices = async (): Promise<MatrixRecord[]> => (await ownMatrices.list()).map(asKnown);

/** A matrix of the user's own; none where the id is that of a built-in one. */
export async function ownMatrix(id: string): Promise<Matrix | undefined> {
  if (matrixById(id)) return undefined;
  const record = await ownMatrices.find(id);
  return record && asKnown(record).matrix;
}

/** The matrix with this id, whoever made it. */
export const matrixOf = async (id: string): Promise<Matrix | undefined> => matrixById(id) ?? ownMatrix(id);

/** What a profile is read against for a specialisation, whoever made it. */
export const matricesFor = async (specialization: string): Promise<readonly Matrix[]> => matricesWith(await ownMatrix(specialization));
