import { expect, it } from 'vitest';
import { HANDED_OVER } from '#lib/messaging.ts';
import { takeHandedOver } from '#lib/storage/handed-over.ts';
import type { KeyValueStore } from '#lib/storage/settings.ts';
import { profileOf } from '#tests/rules/profile-builder.ts';

function memory(entries: Record<string, unknown> = {}): KeyValueStore {
  const values = new Map(Object.entries(entries));
  return { get: async (key) => values.get(key), set: async (key, value) => void values.set(key, structuredClone(value)) };
}

const left = { kind: 'profile', profile: profileOf({}), selection: 'chosen', tab: { id: 7, url: 'https://board.example.test/in/a' } };

it('what the popup left is taken once', async () => {
  const store = memory({ [HANDED_OVER]: left });
  expect(await takeHandedOver(store)).toEqual(left);
  expect(await takeHandedOver(store)).toBeUndefined();
});

it.each([
  ['nothing', undefined],
  ['no profile', { kind: 'profile', profile: { name: 'Wren' } }],
  ['a tab without a number', { ...left, tab: { id: 'seven' } }],
])('%s is taken for nothing', async (_, value) => {
  expect(await takeHandedOver(memory({ [HANDED_OVER]: value }))).toBeUndefined();
});
