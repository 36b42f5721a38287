import { extname } from 'node:path';
import fc from 'fast-check';
import { type Mutation, mutated, mutation } from './mutations.ts';
import type { Seed } from './seeds.ts';

/** A broken file, told by what was done to which seed. */
export interface FuzzCase {
  seed: Seed;
  /** What is spliced in. */
  other: Seed;
  mutations: Mutation[];
}

/** The cases of a run; the same number gives the same cases. Every kind of file has its share. */
export function fuzzCases(seeds: readonly Seed[], seed: number, count: number): FuzzCase[] {
  const kinds = [...new Set(seeds.map(({ name }) => extname(name)))];
  const anySeed = fc.constantFrom(...kinds).chain((kind) => fc.constantFrom(...seeds.filter(({ name }) => extname(name) === kind)));
  const one = fc.record({ seed: anySeed, other: anySeed, mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }) });
  return fc.sample(one, { seed, numRuns: count });
}

export async function bytesOf({ seed, other, mutations }: FuzzCase): Promise<Uint8Array> {
  const bytes = mutations.reduce((changed, change) => mutated(changed, change, other.bytes), seed.bytes);
  return seed.pack ? seed.pack(bytes) : bytes;
}
