import { expect, test } from 'vitest';
import type { Matrix } from '#lib/matrices/schema.ts';
import { createPopupStore } from '#lib/ui/store.ts';
import type { Choice } from '#lib/ui/verbs.ts';
import { stubVerbs } from './stub-verbs.ts';

const harbour: Matrix = { schemaVersion: 2, id: 'harbour', name: 'Harbour', summary: 'Berths.', competencies: [] };
const chosen = (matrix: Matrix): Choice => ({ specialization: 'harbour', level: 'mid', matrix });

test('a remembered matrix of one’s own is read against at once, and offered before the others are there', async () => {
  const verbs = stubVerbs({ loadChoice: async () => chosen(harbour), ownMatrices: () => new Promise(() => {}) });
  const { reading } = createPopupStore(verbs);
  void reading.open();
  await expect.poll(() => reading.state.value.kind).toBe('report');
  expect(verbs.analyze).toHaveBeenCalledExactlyOnceWith(expect.anything(), chosen(harbour));
  expect(reading.ownMatrices.value).toEqual([harbour]);
});

test('one that is chosen is remembered as it is', async () => {
  const verbs = stubVerbs({ ownMatrices: async () => [harbour] });
  const { reading } = createPopupStore(verbs);
  await reading.open();
  await reading.choose({ specialization: 'harbour', level: 'mid' });
  expect(verbs.rememberChoice).toHaveBeenLastCalledWith(chosen(harbour));
  await reading.choose({ specialization: 'web', level: 'mid' });
  expect(verbs.rememberChoice).toHaveBeenLastCalledWith({ specialization: 'web', level: 'mid' });
});

test('one that was changed takes effect, and that is told', async () => {
  const now = { ...harbour, summary: 'Quays.' };
  const verbs = stubVerbs({ loadChoice: async () => chosen(harbour), ownMatrices: async () => [now] });
  const { reading } = createPopupStore(verbs);
  await reading.open();
  expect(verbs.analyze).toHaveBeenLastCalledWith(expect.anything(), chosen(now));
  expect(reading.note.value).toContain('Harbour was changed');
  await reading.choose({ specialization: 'web', level: 'mid' });
  expect(reading.note.value).toBe('');
});

test('one that was removed gives way to a built-in one, and that is told', async () => {
  const verbs = stubVerbs({ loadChoice: async () => ({ ...chosen(harbour), level: 'senior' }) });
  const { reading } = createPopupStore(verbs);
  await reading.open();
  expect(reading.choice.value).toEqual({ specialization: 'ai-ml', level: 'senior' });
  expect(reading.note.value).toContain('Harbour is not there any more');
});

test('a role brings its matrix along', async () => {
  const role = {
    id: 'r1',
    name: 'Berths, Porto',
    brief: { schemaVersion: 1 as const, specialization: 'harbour', level: 'mid' as const, mustHave: [] },
  };
  const verbs = stubVerbs({ roles: async () => [role], ownMatrices: async () => [harbour] });
  const { reading } = createPopupStore(verbs);
  await reading.open();
  await reading.choose({ specialization: 'harbour', level: 'mid', role });
  expect(verbs.analyze).toHaveBeenLastCalledWith(expect.anything(), { ...chosen(harbour), role });
});

test('matrices that can’t be asked for change nothing', async () => {
  const verbs = stubVerbs({ loadChoice: async () => chosen(harbour), ownMatrices: () => Promise.reject(new Error('blocked')) });
  const { reading } = createPopupStore(verbs);
  await reading.open();
  expect(reading.choice.value).toEqual(chosen(harbour));
  expect(reading.note.value).toBe('');
});
