import type { MatrixProblem } from '#lib/matrices/parse.ts';

/** The id of the field at a path of the matrix. */
export const fieldId = (path: string): string => `m-${path.replace(/[^A-Za-z0-9]+/gu, '-').replace(/-$/u, '')}`;

/** What is wrong at a path, or within it. */
export const problemAt = (problems: readonly MatrixProblem[], path: string): string | undefined =>
  problems.find((problem) => problem.path === path)?.message;

export const problemsWithin = (problems: readonly MatrixProblem[], path: string): readonly MatrixProblem[] =>
  problems.filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`));
