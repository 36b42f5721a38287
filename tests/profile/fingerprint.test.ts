import { expect, it } from 'vitest';
import { fingerprint } from '#lib/profile/fingerprint.ts';

it.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the published FNV-1a values: %j', (text, hash) => {
  expect(fingerprint(text)).toBe(hash);
});

it('tells texts apart beyond ASCII', () => {
  expect(fingerprint('Łódź')).not.toBe(fingerprint('Lodz'));
});
