import { expect, it } from 'vitest';
import { loadMatrixDrafts, saveMatrixDraft } from '#lib/storage/matrix-drafts.ts';
import type { KeyValueStore } from '#lib/storage/settings.ts';
import { addCompetency, addOwnQuestion, addOwnSkill, emptyMatrix, setCases } from '#lib/ui/workspace/matrices/edit.ts';

function memory(): KeyValueStore {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => {
      values.set(key, JSON.parse(JSON.stringify(value)));
    },
  };
}

it('keeps what is half written, with all of its parts', async () => {
  const store = memory();
  const skill = { id: 'berthwise', name: 'BerthWise', aliases: [''], shows: ['django'] };
  const begun = setCases(addOwnSkill(addOwnQuestion(addCompetency(emptyMatrix()), 'new-competency'), skill), [
    { name: '', work: [], skills: [], expected: [] },
  ]);
  await saveMatrixDraft(store, 'quay', { matrix: begun, over: 'then' });
  await saveMatrixDraft(store, '+', { matrix: emptyMatrix() });
  expect(await loadMatrixDrafts(store)).toEqual({ quay: { matrix: begun, over: 'then' }, '+': { matrix: emptyMatrix() } });
  await saveMatrixDraft(store, 'quay', undefined);
  expect(Object.keys(await loadMatrixDrafts(store))).toEqual(['+']);
});

it('leaves out what can’t be read', async () => {
  const store = memory();
  await store.set('matrix-drafts', { quay: { matrix: { id: 7 } }, pier: { matrix: emptyMatrix() } });
  expect(Object.keys(await loadMatrixDrafts(store))).toEqual(['pier']);
});
