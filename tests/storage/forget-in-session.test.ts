import { expect, it } from 'vitest';
import { HANDED_OVER } from '#lib/messaging.ts';
import { forgetInSession } from '#lib/storage/forget-in-session.ts';
import { takeHandedOver } from '#lib/storage/handed-over.ts';
import { type ForgettingStore, loadDraft, saveDraft } from '#lib/storage/note-drafts.ts';
import { openSession } from '#lib/storage/session.ts';
import { personOf } from './stored.ts';

async function remembered(): Promise<{ values: Map<string, unknown>; store: ForgettingStore }> {
  const values = new Map<string, unknown>();
  const store: ForgettingStore = {
    get: async (key) => values.get(key),
    set: async (key, value) => void values.set(key, structuredClone(value)),
    remove: async (keys) => {
      for (const key of keys) values.delete(key);
    },
  };
  for (const [id, name] of [
    ['board:ada', 'Ada'],
    ['board:bo', 'Bo'],
  ] as const) {
    const person = personOf(id, name);
    await openSession(store).join({ ...person, source: { ...person.source, url: `https://board.test/${id}` } });
  }
  await saveDraft(store, 'board:ada', 'Ask Ada again');
  await saveDraft(store, 'board:bo', 'Call Bo');
  await store.set(HANDED_OVER, { kind: 'profile', profile: personOf('board:ada', 'Ada') });
  return { values, store };
}

it('nothing of somebody who was erased is remembered until the browser closes, and all of the others', async () => {
  const { values, store } = await remembered();
  await forgetInSession(store, ['board:ada', 'board:cy']);
  expect(JSON.stringify([...values])).not.toMatch(/board:ada|"Ada|Ask Ada/u);
  expect(await loadDraft(store, 'board:bo')).toBe('Call Bo');
  expect(JSON.stringify(values.get('pages-of-this-session'))).toContain('board:bo');
});

it('what the popup left of somebody else stays', async () => {
  const { store } = await remembered();
  await forgetInSession(store, ['board:bo']);
  expect((await takeHandedOver(store))?.profile.id).toBe('board:ada');
});
