import { expect, it } from 'vitest';
import { BLIND, loadBlind, saveBlind } from '#lib/storage/blind.ts';

function memory(values: Record<string, unknown> = {}) {
  const set = async (key: string, value: unknown): Promise<void> => {
    values[key] = value;
  };
  return { get: async (key: string) => values[key], set };
}

it('names are shown until somebody chooses otherwise', async () => expect(await loadBlind(memory())).toBe(false));

it('the choice is remembered, and taken back', async () => {
  const store = memory();
  await saveBlind(store, true);
  expect(await loadBlind(store)).toBe(true);
  await saveBlind(store, false);
  expect(await loadBlind(store)).toBe(false);
});

it.each([null, 'on', 1, {}, { schemaVersion: 2, on: false }, { schemaVersion: 1, on: 'no' }])(
  'a choice that reads %j hides',
  async (value) => {
    expect(await loadBlind(memory({ [BLIND]: value }))).toBe(true);
  },
);

it('a store that does not answer is as one that holds nothing', async () => {
  const broken = { ...memory(), get: () => Promise.reject(new Error('closed')) };
  expect(await loadBlind(broken)).toBe(false);
});
