import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adapters } from '#lib/adapters/index.ts';

const rows = readFileSync('README.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

it.each(adapters.map(({ label, verified }) => [label, verified] as const))('the README tells what %s rests on', (label, verified) => {
  const row = rows.find(([, site]) => site === label) ?? [];
  expect(row.join(' ')).toContain(verified);
});
