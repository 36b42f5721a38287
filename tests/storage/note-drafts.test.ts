import { expect, it } from 'vitest';
import { type ForgettingStore, forgetDrafts, loadDraft, saveDraft } from '#lib/storage/note-drafts.ts';

function memory(entries: Record<string, unknown> = {}): { values: Map<string, unknown>; store: ForgettingStore } {
  const values = new Map(Object.entries(entries));
  const store: ForgettingStore = {
    get: async (key) => values.get(key),
    set: async (key, value) => void values.set(key, value),
    remove: async (keys) => {
      for (const key of keys) values.delete(key);
    },
  };
  return { values, store };
}

it('notes that are being written are kept each by itself, and of an empty one nothing stays', async () => {
  const { values, store } = memory();
  await Promise.all([saveDraft(store, 'board:a', 'Ask about'), saveDraft(store, 'board:b', 'Call'), saveDraft(store, 'board:c', 'x')]);
  await saveDraft(store, 'board:c', '  ');
  expect(await Promise.all(['board:a', 'board:b', 'board:c'].map((id) => loadDraft(store, id)))).toEqual(['Ask about', 'Call', '']);
  expect(values.size).toBe(2);
});

it('of somebody who is forgotten not even the id stays', async () => {
  const { values, store } = memory();
  await saveDraft(store, 'board:a', 'Ask about');
  await saveDraft(store, 'board:b', 'Call');
  await forgetDrafts(store, new Set(['board:a', 'board:z']));
  expect(JSON.stringify([...values])).not.toContain('board:a');
  expect(await loadDraft(store, 'board:b')).toBe('Call');
});

it('what is no draft is taken for none', async () => {
  expect(await loadDraft(memory({ 'note-draft:board:a': ['Ask'] }).store, 'board:a')).toBe('');
});
