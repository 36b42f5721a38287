import { aiMl } from './built-in/ai-ml.ts';
import { dataEngineering } from './built-in/data-engineering.ts';
import { edgeAi } from './built-in/edge-ai.ts';
import { fintech } from './built-in/fintech.ts';
import { genai } from './built-in/genai.ts';
import { hpc } from './built-in/hpc.ts';
import { web } from './built-in/web.ts';
import type { Matrix } from './schema.ts';

export { type MatrixOutcome, type MatrixProblem, parseMatrix, parseMatrixText } from './parse.ts';

export const builtInMatrices: readonly Matrix[] = [aiMl, web, dataEngineering, genai, edgeAi, hpc, fintech];

export const matrixById = (id: string, matrices: readonly Matrix[] = builtInMatrices): Matrix | undefined =>
  matrices.find((matrix) => matrix.id === id);
