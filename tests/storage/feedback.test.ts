import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { openFeedback } from '#lib/storage/feedback.ts';
import { eraseWithReceipt } from '#lib/storage/receipt.ts';
import { saveSome, TODAY } from './stored.ts';

let db: Database;
const RULE = 'mirage/anachronism';

beforeEach(async () => {
  db = openDatabase();
  await saveSome(db, ['Ada', 'Bo']);
});
afterEach(async () => {
  db.close();
  await Dexie.delete('mirage-lens');
});

it('keeps one answer for each flag and counts them by rule', async () => {
  const feedback = openFeedback(db, () => TODAY);
  await feedback.answer('ada', { id: 'f1', rule: RULE }, 'confirmed');
  await feedback.answer('ada', { id: 'f1', rule: RULE }, 'explained');
  await feedback.answer('bo', { id: 'f1', rule: RULE }, 'confirmed');
  await feedback.answer('bo', { id: 'f2', rule: 'timeline/overlap' }, 'not-discussed');
  expect([...(await feedback.of('ada'))]).toEqual([['f1', 'explained']]);
  expect([...(await feedback.records())]).toEqual([[RULE, { confirmed: 1, explained: 1 }]]);
  await feedback.answer('ada', { id: 'f1', rule: RULE }, undefined);
  expect((await feedback.of('ada')).size).toBe(0);
});

it('keeps a rule’s record when somebody is erased, and nothing that tells who it was', async () => {
  const feedback = openFeedback(db, () => TODAY);
  const people = await saveSome(db, []);
  await feedback.answer('ada', { id: 'f1', rule: RULE }, 'explained');
  await feedback.answer('ada', { id: 'f2', rule: RULE }, 'not-discussed');
  const [{ id: was } = { id: '' }] = await db.feedback.filter(({ findingId }) => findingId === 'f1').toArray();
  const { before = [] } = await eraseWithReceipt(db, TODAY, ['ada'], () => undefined);
  const left = await db.feedback.toArray();
  expect(left).toEqual([{ id: expect.any(String), rule: RULE, answer: 'explained' }]);
  expect(JSON.stringify(left)).not.toContain('ada');
  expect(JSON.stringify(left)).not.toContain(was);
  expect((await feedback.records()).get(RULE)).toEqual({ confirmed: 0, explained: 1 });
  await people.restore(...before);
  expect([...(await feedback.of('ada'))].sort()).toEqual([
    ['f1', 'explained'],
    ['f2', 'not-discussed'],
  ]);
  expect((await feedback.records()).get(RULE)).toEqual({ confirmed: 0, explained: 1 });
});

it('says nothing about somebody who is not saved', async () => {
  await openFeedback(db, () => TODAY).answer('nobody', { id: 'f1', rule: RULE }, 'confirmed');
  expect(await db.feedback.count()).toBe(0);
});
