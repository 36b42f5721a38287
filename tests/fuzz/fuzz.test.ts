import { expect, it } from 'vitest';
import { bytesOf, fuzzCases } from './cases.ts';
import { fuzzFiles } from './fuzz-files.ts';
import { mutated } from './mutations.ts';
import { allSeeds } from './seeds.ts';

const SEED = 20261122;

it('reads or refuses broken files of every kind, and never fails', { timeout: 240_000 }, async () => {
  const { failures, counts } = await fuzzFiles(fuzzCases(await allSeeds(), SEED, 150));
  expect(failures).toEqual([]);
  for (const kind of ['.docx', '.pdf', '.txt', '.html', '.json'])
    expect([...counts.keys()].filter((name) => name.startsWith(`${kind} `))).not.toEqual([]);
  expect([...counts].filter(([name]) => name.endsWith('profile')).reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(30);
});

it('reads every seed as it is', { timeout: 240_000 }, async () => {
  const seeds = await allSeeds();
  const { counts } = await fuzzFiles(seeds.map((seed) => ({ seed, other: seed, mutations: [] })));
  const refused = [...counts].filter(([name]) => !name.endsWith('profile'));
  expect(refused.filter(([name]) => !name.startsWith('.html'))).toEqual([]);
});

/** A reader that does the same with every file. */
const reader = (does: string): URL =>
  new URL(`data:text/javascript,import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${does} });`);

it.each([
  ['throws', "throw new Error('out of paper');", /out of paper/],
  ['ends', 'process.exit(3);', /the reader ended with 3/],
  ['never answers', 'for (;;);', /no answer within 900 ms/],
  ['answers with a code of its own', "parentPort.postMessage({ kind: 'oops' });", /^oops$/],
])('tells where a reader %s, and goes on', async (_, does, reason) => {
  const seeds = await allSeeds();
  const { failures } = await fuzzFiles(fuzzCases(seeds, SEED, 2), { script: reader(does), limit: 900 });
  expect(failures.map((failure) => failure.reason)).toEqual([expect.stringMatching(reason), expect.stringMatching(reason)]);
});

it('makes the same cases of the same number', async () => {
  const seeds = await allSeeds();
  const [first, again] = [fuzzCases(seeds, SEED, 5), fuzzCases(seeds, SEED, 5)];
  expect(await Promise.all(again.map(bytesOf))).toEqual(await Promise.all(first.map(bytesOf)));
  expect(fuzzCases(seeds, SEED + 1, 5)).not.toEqual(first);
});

it.each([
  [{ kind: 'cut', at: 0.5 }, 'ab'],
  [{ kind: 'drop', at: 0.25, length: 2 }, 'ad'],
  [{ kind: 'repeat', at: 0.5, length: 1, times: 2 }, 'abcccd'],
  [{ kind: 'move', at: 0, length: 1, to: 0.9 }, 'bcad'],
  [{ kind: 'insert', at: 0.5, text: '-' }, 'ab-cd'],
  [{ kind: 'splice', at: 0.5, from: 0.5, length: 1 }, 'abzcd'],
  [{ kind: 'set', at: 0, byte: 0x41 }, 'Abcd'],
  [{ kind: 'flip', at: 0, bit: 1 }, 'cbcd'],
] as const)('changes a file by %j', (change, text) => {
  const bytes = mutated(new TextEncoder().encode('abcd'), change, new TextEncoder().encode('yz'));
  expect(new TextDecoder().decode(bytes)).toBe(text);
});
