import { expect, it } from 'vitest';
import { matrixJsonSchema } from '#lib/matrices/json-schema.ts';

it('the published schema is the one that matrices are read by', () =>
  expect(`${JSON.stringify(matrixJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../docs/matrix.schema.json'));

it('explains its fields where they stand', () => {
  const text = JSON.stringify(matrixJsonSchema());
  for (const words of ['any one shows it', 'literal text', 'Invented lines']) expect(text.split(words)).toHaveLength(2);
});
