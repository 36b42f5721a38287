import { aiMl } from './built-in/ai-ml.ts';
import { dataEngineering } from './built-in/data-engineering.ts';
import { edgeAi } from './built-in/edge-ai.ts';
import { fintech } from './built-in/fintech.ts';
import { genai } from './built-in/genai.ts';
import { hpc } from './built-in/hpc.ts';
import { web } from './built-in/web.ts';
import type { Matrix } from './schema.ts';

export const builtInMatrices: readonly Matrix[] = [aiMl, web, dataEngineering, genai, edgeAi, hpc, fintech];

export const matrixById = (id: string, matrices: readonly Matrix[] = builtInMatrices): Matrix | undefined =>
  matrices.find((matrix) => matrix.id === id);

const compared = new WeakMap<Matrix, readonly Matrix[]>();

/** What a profile is held against where it is read for a matrix of the user's own: that one and the built-in ones, but for the one that it is a copy of. */
export function matricesWith(own: Matrix | undefined): readonly Matrix[] {
  if (!own) return builtInMatrices;
  const known = compared.get(own) ?? [own, ...builtInMatrices.filter(({ id }) => id !== own.id && id !== own.basedOn)];
  compared.set(own, known);
  return known;
}
