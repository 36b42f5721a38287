import { expect, it } from 'vitest';
import { contrast } from '#lib/files/contrast.ts';

it.each([
  ['000000', 'FFFFFF', 21],
  ['#ffffff', '#000000', 21],
  ['#ff0000', 'FF0000', 1],
  ['#767676', '#ffffff', 4.54],
])('%s and %s differ by %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});
