import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogueOf } from '#lib/rules/catalogue.ts';
import { rules } from '#lib/rules/index.ts';

const ROOT = 'lib/rules';

it('is written from the rules themselves', () => expect(catalogueOf(rules)).toMatchFileSnapshot('../../lib/rules/README.md'));

it('has each rule in the file that its id names, and a test of both sides beside it', () => {
  for (const { id } of rules) {
    const [family = '', name = ''] = id.split('/');
    expect(readdirSync(`${ROOT}/${family}`)).toContain(`${name}.ts`);
    expect(readdirSync(`tests/rules/${family}`)).toContain(`${name}.test.ts`);
  }
});

it('has ids of its own and words that end as sentences', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { why, innocent } of rules) for (const text of [why, ...innocent]) expect(text).toMatch(/\.$/);
});
