import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Profile } from '#lib/profile/schema.ts';
import { type Candidates, openCandidates } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { recognise } from '#lib/storage/recognition.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { calmReport } from '#tests/ui/sample-report.ts';

let db: Database;
let candidates: Candidates;
beforeEach(() => {
  db = openDatabase();
  candidates = openCandidates(db, () => new Date('2026-05-03T10:00:00.000Z'));
});
afterEach(() => db.delete());

const person = (id: string, name: string | undefined, ...employers: string[]): Profile => {
  const profile = profileOf({ work: employers.map((employer) => job(['Wrote reports.'], { name: employer })) });
  return { ...profile, id, basics: { ...profile.basics, name } };
};
const save = (profile: Profile) => candidates.save(profile, { ...calmReport, profileId: profile.id });

it('the same content is known, whoever else has that name', async () => {
  await save(person('a', 'Ada Birch', 'Alder'));
  await save(person('b', 'Ada Birch', 'Alder'));
  expect(await recognise(db, person('a', 'Ada Birch', 'Alder'))).toEqual({ kind: 'saved', savedAt: '2026-05-03T10:00:00.000Z' });
});

it('the same name with an employer in common is perhaps the same person, however it is written', async () => {
  await save(person('a', 'Ádá BIRCH', 'Alder', 'Yew'));
  expect(await recognise(db, person('b', 'Ada Birch', 'ALDER', 'Ash'))).toEqual({
    kind: 'perhaps',
    namesakes: [{ id: 'a', name: 'Ádá BIRCH', savedAt: '2026-05-03T10:00:00.000Z', employers: ['ALDER'] }],
  });
});

it.each([
  ['another name at the same employer', person('b', 'Bo Cray', 'Alder')],
  ['the same name at other employers', person('b', 'Ada Birch', 'Ash')],
  ['the same name without jobs', person('b', 'Ada Birch')],
  ['no name', person('b', undefined, 'Alder')],
])('%s is new', async (_, profile) => {
  await save(person('a', 'Ada Birch', 'Alder'));
  await save(person('n', undefined, 'Alder'));
  expect(await recognise(db, profile)).toEqual({ kind: 'new' });
});

it('employers without a name are no employer in common', async () => {
  await save(person('a', 'Ada Birch', ''));
  expect(await recognise(db, person('b', 'Ada Birch', ''))).toEqual({ kind: 'new' });
});
