import { expect, it, vi } from 'vitest';
import { isMatrixDraft, loadMatrixDraft, saveMatrixDraft } from '#lib/storage/matrix-drafts.ts';
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
  expect(await loadMatrixDraft(store, 'quay')).toEqual({ matrix: begun, over: 'then' });
  expect(await loadMatrixDraft(store, '+')).toEqual({ matrix: emptyMatrix() });
  await saveMatrixDraft(store, 'quay', undefined);
  expect(await loadMatrixDraft(store, 'quay')).toBeUndefined();
  expect(await loadMatrixDraft(store, '+')).toEqual({ matrix: emptyMatrix() });
});

it('is written at once, under a key that tells it from all else', () => {
  const set = vi.fn(async () => undefined);
  void saveMatrixDraft({ get: () => new Promise(() => undefined), set }, 'quay', { matrix: emptyMatrix() });
  expect(set).toHaveBeenCalledExactlyOnceWith('matrix-draft:quay', { matrix: emptyMatrix() });
  expect(['matrix-draft:quay', 'matrix', 'note-drafts'].map(isMatrixDraft)).toEqual([true, false, false]);
});

it('leaves out what can’t be read', async () => {
  const store = memory();
  await store.set('matrix-draft:quay', { matrix: { id: 7 } });
  expect(await loadMatrixDraft(store, 'quay')).toBeUndefined();
});
