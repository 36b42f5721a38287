import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { openScorecards, type ScorecardEdit } from '#lib/storage/scorecards.ts';
import { erased, saveSome, TODAY } from './stored.ts';

let db: Database;
let count = 0;
function newId(): string {
  count += 1;
  return `card-${count}`;
}
const cardsOf = (database: Database) => openScorecards(database, () => TODAY, newId);

const draft = (interviewer: string, heard = ''): ScorecardEdit => ({
  candidateId: 'ada',
  interviewer,
  specialization: 'web',
  level: 'mid',
  minutes: 45,
  answers: [{ question: 'web-frameworks-request', text: 'What happens first?', findings: [], rating: 'partial', heard }],
  remarks: '',
});

beforeEach(async () => {
  db = openDatabase();
  count = 0;
  await saveSome(db, ['Ada']);
});
afterEach(async () => {
  db.close();
  await Dexie.delete('mirage-lens');
});

it('seals the cards of others until one’s own is submitted', async () => {
  const cards = cardsOf(db);
  const first = await cards.write(draft('Mara', 'Named the router.'));
  await cards.write(draft('Tom'));
  if (first.kind !== 'kept') throw new Error(first.kind);
  await cards.submit(first.card.id, 'ada');

  expect(await cards.seenBy('ada', 'Tom')).toMatchObject([
    { kind: 'sealed', interviewer: 'Mara', submittedAt: TODAY.toISOString() },
    { kind: 'open', card: { interviewer: 'Tom' } },
  ]);
  expect(JSON.stringify(await cards.seenBy('ada', 'Tom'))).not.toContain('Named the router.');
  expect(await cards.seenBy('ada', 'Mara')).toMatchObject([{ kind: 'open' }, { kind: 'sealed', interviewer: 'Tom' }]);

  await cards.submit('card-2', 'ada');
  expect(await cards.seenBy('ada', 'Tom')).toMatchObject([
    { kind: 'open', card: { answers: [{ heard: 'Named the router.' }] } },
    { kind: 'open' },
  ]);
});

it('keeps changes under one id, and none after it was submitted', async () => {
  const cards = cardsOf(db);
  await cards.write(draft('Mara'));
  expect(await cards.write(draft('Mara', 'Second thought.'))).toMatchObject({ kind: 'kept', card: { id: 'card-1' } });
  await cards.submit('card-1', 'ada');
  expect(await cards.write(draft('Mara', 'Third thought.'))).toEqual({ kind: 'submitted-already' });
  expect((await db.scorecards.toArray()).map(({ answers }) => answers[0]?.heard)).toEqual(['Second thought.']);
  expect((await db.candidates.get('ada'))?.scoredAt).toBe(TODAY.toISOString());
});

it('writes nothing about somebody who is not saved, and goes with who is erased', async () => {
  const cards = cardsOf(db);
  expect(await cards.write({ ...draft('Mara'), candidateId: 'nobody' })).toEqual({ kind: 'gone' });
  await cards.write(draft('Mara'));
  const people = await saveSome(db, []);
  const before = await erased(db, 'ada');
  expect(await db.scorecards.count()).toBe(0);
  await people.restore(...before);
  expect(await db.scorecards.count()).toBe(1);
});

it('joins what two windows write: each answer as it came last, and remarks that were not touched', async () => {
  const cards = cardsOf(db);
  const about = (question: string, heard: string) => ({ question, text: 'Asked so.', findings: [], heard });
  await cards.write({ ...draft('Mara'), answers: [about('q1', 'first'), about('q2', 'first')], remarks: 'Calm.' });
  const { remarks: _, ...untouched } = draft('Mara');
  const joined = await cards.write({ ...untouched, minutes: 60, answers: [about('q2', 'second'), about('q3', 'second')] });
  expect(joined).toMatchObject({ kind: 'kept', card: { id: 'card-1', minutes: 60, remarks: 'Calm.' } });
  expect((await db.scorecards.toArray()).map(({ answers }) => answers.map(({ question, heard }) => [question, heard]))).toEqual([
    [
      ['q1', 'first'],
      ['q2', 'second'],
      ['q3', 'second'],
    ],
  ]);
});

it('tells who has begun a card of whom', async () => {
  const cards = cardsOf(db);
  await saveSome(db, ['Bo']);
  await cards.write(draft('Mara'));
  await cards.write({ ...draft('Tom'), candidateId: 'bo' });
  await cards.submit('card-2', 'bo');
  expect(
    [...(await cards.begun())].map(([id, begun]) => [id, begun.map(({ interviewer, submittedAt }) => [interviewer, submittedAt])]),
  ).toEqual([
    ['ada', [['Mara', undefined]]],
    ['bo', [['Tom', TODAY.toISOString()]]],
  ]);
});

it('refuses what is too long and keeps what was there', async () => {
  const cards = cardsOf(db);
  await cards.write(draft('Mara', 'x'.repeat(5_000)));
  await expect(cards.write(draft('Mara', 'x'.repeat(5_001)))).rejects.toThrow();
  expect((await db.scorecards.toArray())[0]?.answers[0]?.heard).toHaveLength(5_000);
});

it('joins a removed card with the one that its interviewer has begun since, and loses nothing of either', async () => {
  const cards = cardsOf(db);
  await cards.write({ ...draft('Mara', 'Heard before.'), remarks: 'Calm.' });
  await cards.submit('card-1', 'ada');
  const undo = await cards.remove('card-1', 'ada');
  await cards.write({ ...draft('Mara', 'Heard since.'), remarks: 'Quick.' });
  expect(await undo()).toBe(true);
  const left = await db.scorecards.toArray();
  expect(left).toMatchObject([{ interviewer: 'Mara', answers: [{ heard: 'Heard before.\n\nHeard since.' }], remarks: 'Calm.\n\nQuick.' }]);
  expect(left[0]?.submittedAt).toBeUndefined();
});

it('leaves one alone that was submitted since another was removed', async () => {
  const cards = cardsOf(db);
  await cards.write(draft('Mara', 'Heard before.'));
  const undo = await cards.remove('card-1', 'ada');
  await cards.write(draft('Mara', 'Heard since.'));
  await cards.submit('card-2', 'ada');
  const before = await db.scorecards.toArray();
  expect(await undo()).toBe(false);
  expect(await db.scorecards.toArray()).toEqual(before);
});

it('puts a removed card back', async () => {
  const cards = cardsOf(db);
  await cards.write(draft('Mara'));
  const undo = await cards.remove('card-1', 'ada');
  expect(await cards.interviewers()).toEqual([]);
  await undo();
  expect(await cards.interviewers()).toEqual(['Mara']);
});
