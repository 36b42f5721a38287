import { expect, it } from 'vitest';
import { hrefOf, placeIn } from '#lib/ui/workspace/place.ts';
import { unveiled, veiled } from '#lib/ui/workspace/veiled.ts';

it.each(['linkedin:wren-tallowfield', 'content:1=2&3', 'x', '王小明 ñ?>~', '~already', 'a'.repeat(600)])(
  '%s stands veiled and comes back',
  (id) => {
    expect(veiled(id)).toMatch(/^~[\w-]+$/u);
    expect(unveiled(veiled(id))).toBe(id);
  },
);

it('an address tells no name, and leads to who it is', () => {
  const href = hrefOf({ screen: 'candidate', id: 'linkedin:wren-tallowfield' });
  expect(href).not.toContain('wren');
  expect(placeIn(href)).toEqual({ screen: 'candidate', id: 'linkedin:wren-tallowfield' });
});

it.each(['linkedin:wren', '~', '~%', '~a', '~gICA'])('%s, which was not veiled, stays as it is', (text) =>
  expect(unveiled(text)).toBe(text === '~' ? '' : text),
);

it('an older address with the plain id still leads there', () => {
  expect(placeIn('#candidate=linkedin%3Awren')).toEqual({ screen: 'candidate', id: 'linkedin:wren' });
  expect(placeIn('#compare=a&compare=b')).toEqual({ screen: 'compare', ids: ['a', 'b'] });
});
