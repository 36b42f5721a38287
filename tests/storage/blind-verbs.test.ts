import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { labelOf } from '#lib/ui/blind/label.ts';
import { blindCompare } from '#lib/ui/workspace/blind/compare.ts';
import { blindMatrices } from '#lib/ui/workspace/blind/matrices.ts';
import { createPeople } from '#lib/ui/workspace/blind/people.ts';
import { openSought } from '#lib/ui/workspace/blind/sought.ts';
import { saveSome } from './stored.ts';

const store = vi.hoisted(() => new Map<string, unknown>());
const area = {
  get: async (key: string) => (store.has(key) ? { [key]: store.get(key) } : {}),
  set: async (some: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(some)) store.set(key, value);
  },
  onChanged: { addListener: () => undefined },
};

vi.mock('wxt/browser', () => ({ browser: { storage: { local: area, session: area } } }));

const { db } = await import('../../entrypoints/workspace/verbs/database.ts');
const { blindVerbs } = await import('../../entrypoints/workspace/verbs/blind.ts');
const { compareVerbs } = await import('../../entrypoints/workspace/verbs/compare.ts');
const { matricesVerbs } = await import('../../entrypoints/workspace/verbs/matrices.ts');

beforeEach(async () => {
  await db.open();
  await blindVerbs.save(true);
});
afterEach(() => db.delete());

it('whoever is hidden is found by the label, however many were saved since', async () => {
  await saveSome(db, ['Ada Stillwater'], new Date('2026-05-01T10:00:00.000Z'));
  await saveSome(
    db,
    Array.from({ length: 21 }, (_, n) => `Bo ${n}`),
    new Date('2026-05-03T10:00:00.000Z'),
  );
  const people = createPeople(blindVerbs);
  const sought = openSought(blindVerbs, people);
  const label = labelOf('ada stillwater');
  const compare = blindCompare(compareVerbs, people, sought, async () => false);
  const matrices = blindMatrices(matricesVerbs, people, sought);
  for (const text of [label, label.slice(-5).toLowerCase()]) {
    expect((await compare.people(text)).map(({ id, name }) => [id, name])).toEqual([['ada stillwater', label]]);
    expect(await matrices.people(text)).toEqual([{ id: 'ada stillwater', name: label }]);
  }
  expect(await compare.people('')).toHaveLength(20);
});

it('the name in the list is known where no reading can be opened', async () => {
  await saveSome(db, ['Ada Stillwater']);
  await db.readings.clear();
  expect((await blindVerbs.known(['ada stillwater'])).get('ada stillwater')).toEqual({ profiles: [], skills: [], name: 'Ada Stillwater' });
});
