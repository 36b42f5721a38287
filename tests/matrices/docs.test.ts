import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { caseMisses } from '#lib/analysis/matrix-cases.ts';
import { parseMatrixText } from '#lib/matrices/parse.ts';

it('the example of the page about matrices is one, and its case passes', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/u.exec(readFileSync('docs/matrices.md', 'utf8')) ?? [];
  const outcome = parseMatrixText(example);
  expect(outcome).toMatchObject({ kind: 'matrix', matrix: { id: 'quayside' } });
  if (outcome.kind === 'matrix') expect(caseMisses(outcome.matrix, '2026-11-22')).toEqual([[]]);
});
