import { expect, test } from 'vitest';
import type { Matrix } from '#lib/matrices/schema.ts';
import { DEFAULT_SETTINGS, type KeyValueStore, loadSettings, saveSettings } from '#lib/storage/settings.ts';

const KNOWN = ['ai-ml', 'web'];

function memory(start?: unknown): KeyValueStore {
  const values = new Map<string, unknown>([['settings', start]]);
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => {
      values.set(key, value);
    },
  };
}

test('what was chosen is remembered', async () => {
  const store = memory();
  await saveSettings(store, { specialization: 'web', level: 'senior' });
  expect(await loadSettings(store, KNOWN)).toEqual({ specialization: 'web', level: 'senior' });
});

test.each([
  ['nothing stored', undefined],
  ['a text', 'web'],
  ['an unknown level', { schemaVersion: 1, specialization: 'web', level: 'wizard' }],
  ['a later version', { schemaVersion: 2, specialization: 'web', level: 'senior' }],
  ['a specialisation that is gone', { schemaVersion: 1, specialization: 'cobol', level: 'senior' }],
])('the default stands in for %s', async (_name, stored) => {
  expect(await loadSettings(memory(stored), KNOWN)).toEqual(DEFAULT_SETTINGS);
});

test('the default stands in for a store that fails', async () => {
  const store: KeyValueStore = { get: () => Promise.reject(new Error('locked')), set: () => Promise.resolve() };
  expect(await loadSettings(store, KNOWN)).toEqual(DEFAULT_SETTINGS);
});

const harbour: Matrix = {
  ...{ schemaVersion: 2, id: 'harbour', name: 'Harbour', summary: 'Berths.' },
  competencies: [
    {
      ...{ id: 'berths', name: 'Berths', shortName: 'Berths', why: 'Ships wait.', evidence: 'A plan.' },
      ...{ skills: ['django'], related: [], signals: [], questions: [] },
    },
  ],
};

test('a matrix of one’s own is remembered with the choice, and one that does not belong to it is not taken', async () => {
  const choice = { specialization: 'harbour', level: 'mid' as const, matrix: harbour };
  const store = memory();
  await saveSettings(store, choice);
  expect(await loadSettings(store, KNOWN)).toEqual(choice);
  await saveSettings(store, { ...choice, specialization: 'quay' });
  expect(await loadSettings(store, KNOWN)).toEqual(DEFAULT_SETTINGS);
  await saveSettings(store, { ...choice, specialization: 'web' });
  expect(await loadSettings(store, KNOWN)).toEqual({ specialization: 'web', level: 'mid' });
});
