import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { kitPreferences, saveKitPreferences } from '#lib/storage/kit-preferences.ts';
import { settle } from '#lib/storage/settled.ts';
import { saveSome, TODAY } from './stored.ts';

let db: Database;
beforeEach(async () => {
  db = openDatabase();
  await saveSome(db, ['Ada']);
});
afterEach(async () => {
  db.close();
  await Dexie.delete('mirage-lens');
});

const tick = (item: string, isSettled: boolean, candidateId = 'ada') => settle(db, () => TODAY, { candidateId, item, isSettled });

it('keeps what is settled with a candidate, each once', async () => {
  expect(await tick('ip', true)).toBe('kept');
  await tick('contract', true);
  await tick('ip', true);
  expect((await db.candidates.get('ada'))?.settled).toEqual(['contract', 'ip']);
  await tick('contract', false);
  expect((await db.candidates.get('ada'))?.settled).toEqual(['ip']);
});

it('keeps nothing about somebody who is not saved', async () => {
  expect(await tick('ip', true, 'nobody')).toBe('gone');
  expect(await db.candidates.count()).toBe(1);
});

it('remembers how interviews are held, and falls back where that can’t be read', async () => {
  expect(await kitPreferences(db)).toEqual({ interviewer: '', minutes: 45, technical: 0, anchors: true });
  await saveKitPreferences(db, { interviewer: 'Mara', minutes: 30, technical: 45, anchors: false });
  expect(await kitPreferences(db)).toEqual({ interviewer: 'Mara', minutes: 30, technical: 45, anchors: false });
  await db.preferences.put({ key: 'interview-kit', value: { minutes: 'long' } });
  expect((await kitPreferences(db)).minutes).toBe(45);
});

it('tells when it was settled', async () => {
  await tick('ip', true);
  expect(await db.candidates.get('ada')).toMatchObject({ changedAt: TODAY.toISOString() });
});
