import { expect, test, vi } from 'vitest';
import { createPopupStore } from '#lib/ui/store.ts';
import type { Choice, ChosenRole } from '#lib/ui/verbs.ts';
import { stubVerbs } from './stub-verbs.ts';

const role = (mustHave: string[]): ChosenRole => ({
  id: 'r1',
  name: 'Backend, Porto',
  brief: { schemaVersion: 1, specialization: 'web', level: 'mid', mustHave },
});
const chosen = (one: ChosenRole): Choice => ({ specialization: 'web', level: 'mid', role: one });

test('a remembered role is read against at once, and offered with the others', async () => {
  const verbs = stubVerbs({ loadChoice: async () => chosen(role(['django'])), roles: async () => [role(['django'])] });
  const { reading } = createPopupStore(verbs);
  await reading.open();
  expect(verbs.analyze).toHaveBeenCalledExactlyOnceWith(expect.anything(), chosen(role(['django'])));
  expect(reading.roles.value).toEqual([role(['django'])]);
});

test('a role that was changed since then takes effect', async () => {
  const verbs = stubVerbs({ loadChoice: async () => chosen(role([])), roles: async () => [role(['django'])] });
  const { reading } = createPopupStore(verbs);
  await reading.open();
  expect(verbs.analyze).toHaveBeenLastCalledWith(expect.anything(), chosen(role(['django'])));
  expect(verbs.rememberChoice).toHaveBeenCalledExactlyOnceWith(chosen(role(['django'])));
});

test('a role that was removed is forgotten, and its specialisation stays', async () => {
  const verbs = stubVerbs({ loadChoice: async () => chosen(role([])), roles: async () => [] });
  const { reading } = createPopupStore(verbs);
  await reading.open();
  expect(reading.choice.value).toEqual({ specialization: 'web', level: 'mid' });
});

test('roles that can’t be asked for change nothing', async () => {
  const verbs = stubVerbs({ loadChoice: async () => chosen(role([])), roles: () => Promise.reject(new Error('blocked')) });
  const { reading } = createPopupStore(verbs);
  await reading.open();
  expect(reading.choice.value).toEqual(chosen(role([])));
  expect(verbs.analyze).toHaveBeenCalledOnce();
});

test('a candidate is saved for the role', async () => {
  const save = vi.fn(async () => ({ kind: 'storage-full' }) as const);
  const { reading, saving } = createPopupStore(stubVerbs({ save }));
  await reading.open();
  await reading.choose(chosen(role([])));
  await saving.save();
  expect(save).toHaveBeenCalledExactlyOnceWith(expect.anything(), expect.anything(), 'r1');
});
