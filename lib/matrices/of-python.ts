import { builtInMatrices } from './index.ts';
import type { Matrix } from './schema.ts';

/** The built-in specialisations are Python's, and so are copies of them. */
export const isOfPython = ({ id, basedOn }: Pick<Matrix, 'id' | 'basedOn'>): boolean =>
  builtInMatrices.some((matrix) => matrix.id === (basedOn ?? id));
