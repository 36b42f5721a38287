import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { type ListView, openListPreferences } from '#lib/storage/list-preferences.ts';

let db: Database;
beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

const view: ListView = {
  name: 'To call',
  filters: {
    text: 'django',
    stages: ['new'],
    specializations: [],
    roles: [],
    tags: ['Porto'],
    rules: [],
    expiring: true,
    sort: 'name',
    descending: false,
  },
};

describe('saved views', () => {
  it('are kept, and other pages are told', async () => {
    const announce = vi.fn();
    await openListPreferences(db, announce).saveViews([view]);
    expect(await openListPreferences(db).views()).toEqual([view]);
    expect(announce).toHaveBeenCalledExactlyOnceWith([]);
  });

  it.each([[undefined], ['x'], [[{ name: 'x' }]], [[{ ...view, filters: { ...view.filters, sort: 'flags' } }]]])(
    'are none where %j is kept',
    async (value) => {
      await db.preferences.put({ key: 'list-views', value });
      expect(await openListPreferences(db).views()).toEqual([]);
    },
  );
});

describe('keys', () => {
  it('work until they are switched off', async () => {
    const preferences = openListPreferences(db);
    expect(await preferences.usesKeys()).toBe(true);
    await preferences.saveUsesKeys(false);
    expect(await preferences.usesKeys()).toBe(false);
  });
});
