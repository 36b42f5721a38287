import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '#lib/profile/schema.ts';
import type { Choice } from '#lib/storage/backup-choice.ts';
import type { Backup } from '#lib/storage/backup-format.ts';
import { readBackup } from '#lib/storage/backup-read.ts';
import { openRestore } from '#lib/storage/backup-restore.ts';
import { backupOf } from '#lib/storage/backup-write.ts';
import { openBulk } from '#lib/storage/bulk.ts';
import { openCandidates, type RowChange } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { openFeedback } from '#lib/storage/feedback.ts';
import { openRoles } from '#lib/storage/roles.ts';
import { openScorecards } from '#lib/storage/scorecards.ts';
import { settle } from '#lib/storage/settled.ts';
import { calmReport } from '#tests/ui/sample-report.ts';
import { contentOf, personOf, roleOf, saveSome, TODAY } from './stored.ts';

const day = (number: string): Date => new Date(`2026-05-${number}T10:00:00.000Z`);
const ROLE = { name: 'Web, Porto', brief: roleOf('Web').brief, settled: [] };

let here: Database;
let there: Database;

/** Two computers that have Ada, read on the third of May, a scorecard of her that was begun, and a role. */
beforeEach(async () => {
  here = openDatabase();
  there = openDatabase('there');
  await saveSome(there, ['Ada']);
  await write(there, TODAY, 'Begun.');
  await openRoles(
    there,
    () => TODAY,
    () => 'r',
  ).save({ ...ROLE, name: 'Web' });
  await openRestore(here, () => TODAY).replace(await backedUp(there));
});
afterEach(async () => {
  await here.delete();
  await there.delete();
});

async function backedUp(db: Database): Promise<Backup> {
  const reading = await readBackup(await backupOf(db, { now: TODAY, settings: {} }));
  if (reading.kind !== 'backup') throw new Error(reading.problem);
  return reading.backup;
}

const cardsOf = (db: Database, at: Date) =>
  openScorecards(
    db,
    () => at,
    () => 'card',
  );

const write = (db: Database, at: Date, remarks: string) =>
  cardsOf(db, at).write({
    ...{ candidateId: 'ada', interviewer: 'Mara', specialization: 'web', level: 'mid', minutes: 45, remarks },
    answers: [],
  });

async function submit(db: Database, at: Date, remarks: string): Promise<void> {
  await write(db, at, remarks);
  await cardsOf(db, at).submit('card', 'ada');
}

const set = (db: Database, at: Date, next: RowChange) => openBulk(db, () => at).change(['ada'], () => next);

/** Reads Ada anew, with other words on her page and without a flag. */
const readAnew = async (db: Database, at: Date): Promise<void> => {
  const ada = personOf('ada', 'Ada');
  const anew: Profile = { ...ada, basics: { ...ada.basics, label: 'Staff engineer' }, source: { ...ada.source, readAt: at.toISOString() } };
  await openCandidates(db, () => at).save(anew, calmReport);
};

const ada = (db = here) => db.candidates.get('ada');
const card = () => here.scorecards.get('card');
const withoutLog = async () => ({ ...(await contentOf(here)), audit: [] });

async function merge(all: Choice = 'newer', from = there, into = here) {
  const outcome = await openRestore(into, () => day('30')).merge(await backedUp(from), { all, single: new Map() });
  if (outcome.kind !== 'restored') throw new Error(outcome.kind);
  return outcome;
}

describe('what was done here later stays', () => {
  const hasReadAnew = { headline: 'Staff engineer', flags: { high: 0, medium: 0, low: 0, note: 0 }, updatedAt: day('10').toISOString() };

  it.each(['05', '20'])('where the other computer only read the profile anew, and here it was done on May %s', async (number) => {
    await readAnew(there, day('10'));
    await set(here, day(number), { stage: 'offer', tags: ['Porto'] });
    await settle(here, () => day(number), { candidateId: 'ada', item: 'contract', isSettled: true });
    await submit(here, day(number), 'Knows the router.');
    const before = await withoutLog();
    const { undo, replaced } = await merge();
    const scoredAt = day(number).toISOString();
    expect(await ada()).toMatchObject({ stage: 'offer', tags: ['Porto'], settled: ['contract'], scoredAt, ...hasReadAnew });
    expect(await card()).toMatchObject({ submittedAt: scoredAt, remarks: 'Knows the router.' });
    expect(replaced).toBe(1);
    await undo?.();
    expect(await withoutLog()).toEqual(before);
  });

  it('as long as the computers take over from each other, both with the same in the end', async () => {
    await readAnew(there, day('10'));
    await set(here, day('05'), { stage: 'offer' });
    await merge();
    await merge('newer', here, there);
    expect(await ada(there)).toEqual(await ada());
    await set(there, day('07'), { stage: 'rejected' });
    await merge();
    expect(await ada()).toMatchObject({ stage: 'rejected', ...hasReadAnew });
  });

  it('and a written name with it', async () => {
    await openCandidates(here, () => day('05')).writeName('ada', 'Ada Lovelace');
    await readAnew(there, day('10'));
    await merge();
    expect(await ada()).toMatchObject({ name: 'Ada Lovelace', sortName: 'ada lovelace', writtenName: 'Ada Lovelace', ...hasReadAnew });
  });

  it('which a row of an earlier version tells by its last save', async () => {
    await readAnew(there, day('10'));
    await here.candidates.update('ada', { stage: 'offer' });
    await merge();
    expect(await ada()).toMatchObject({ stage: 'offer', ...hasReadAnew });
    await set(there, day('07'), { stage: 'screening' });
    await merge();
    expect(await ada()).toMatchObject({ stage: 'screening' });
  });

  it('also where a scorecard that is only begun was changed here', async () => {
    await write(there, day('10'), 'Older.');
    await write(here, day('11'), 'Newer.');
    await readAnew(there, day('20'));
    await merge();
    expect(await card()).toMatchObject({ remarks: 'Newer.' });
  });
});

describe('what was done on the other computer later is taken', () => {
  it('where the profile was read at the same time on both', async () => {
    await set(there, day('20'), { stage: 'offer' });
    await submit(there, day('20'), 'Knows the router.');
    const rolesThere = openRoles(
      there,
      () => day('20'),
      () => 'r',
    );
    await rolesThere.save(ROLE, 'r');
    const before = await withoutLog();
    const { undo, replaced } = await merge();
    expect(await ada()).toEqual(await ada(there));
    expect(await ada()).toMatchObject({ stage: 'offer', scoredAt: day('20').toISOString() });
    expect(await card()).toMatchObject({ remarks: 'Knows the router.', submittedAt: day('20').toISOString() });
    expect(await here.roles.get('r')).toMatchObject({ name: 'Web, Porto' });
    expect(replaced).toBe(1);
    await undo?.();
    expect(await withoutLog()).toEqual(before);
  });

  it('and a role that was saved later here stays', async () => {
    for (const [db, at, name] of [[there, day('10'), 'Older'] as const, [here, day('11'), 'Newer'] as const])
      await openRoles(
        db,
        () => at,
        () => 'r',
      ).save({ ...ROLE, name }, 'r');
    expect((await openRestore(here, () => TODAY).plan(await backedUp(there))).conflicts).toMatchObject([
      { kind: 'role', mine: day('11').toISOString(), theirs: day('10').toISOString() },
    ]);
    await merge();
    expect(await here.roles.get('r')).toMatchObject({ name: 'Newer' });
  });

  it('for each answer about a flag by itself', async () => {
    const answer = (db: Database, at: Date, id: string, is: 'confirmed' | 'explained') =>
      openFeedback(db, () => at).answer('ada', { id, rule: 'timeline/overlap' }, is);
    await answer(here, day('10'), 'f1', 'confirmed');
    await answer(there, day('11'), 'f1', 'explained');
    await answer(here, day('11'), 'f2', 'confirmed');
    await answer(there, day('10'), 'f2', 'explained');
    await merge();
    expect(Object.fromEntries(await openFeedback(here, () => TODAY).of('ada'))).toEqual({ f1: 'explained', f2: 'confirmed' });
  });
});

describe('what is chosen for a candidate', () => {
  it('holds for what was set by hand; what the row tells is of the later reading that both have then', async () => {
    await readAnew(there, day('10'));
    await set(there, day('20'), { stage: 'offer' });
    const before = await withoutLog();
    const { undo } = await merge('mine');
    expect(await ada()).toMatchObject({ stage: 'new', headline: 'Staff engineer', flags: { high: 0 }, updatedAt: day('10').toISOString() });
    await undo?.();
    expect(await withoutLog()).toEqual(before);
  });

  it('and of the reading here, where that is the later one', async () => {
    await readAnew(here, day('10'));
    await set(there, day('05'), { stage: 'offer' });
    await merge('theirs');
    expect(await ada()).toMatchObject({ stage: 'offer', headline: 'Staff engineer', updatedAt: day('10').toISOString() });
  });

  it.each(['mine', 'theirs', 'newer'] as const)('puts no draft in the place of a scorecard that was submitted: “%s”', async (choice) => {
    await submit(here, day('10'), 'Knows the router.');
    await write(there, day('20'), 'A draft.');
    await merge(choice);
    expect(await card()).toMatchObject({ remarks: 'Knows the router.', submittedAt: day('10').toISOString() });
    expect(await ada()).toMatchObject({ scoredAt: day('10').toISOString() });
  });

  it('leaves a name hidden where no submitted scorecard is taken', async () => {
    await submit(there, day('10'), 'Knows the router.');
    await merge('mine');
    expect(await card()).toMatchObject({ remarks: 'Begun.' });
    expect(await ada()).not.toHaveProperty('scoredAt');
  });

  it('puts a row that can’t be read back from the backup only where that is chosen', async () => {
    const broken = { id: 'ada', stage: 7 };
    await here.table('candidates').put(broken);
    await merge();
    expect(await here.table('candidates').get('ada')).toEqual(broken);
    await merge('theirs');
    expect(await ada()).toEqual(await ada(there));
  });
});

describe('the preview', () => {
  const plan = async () => openRestore(here, () => TODAY).plan(await backedUp(there));

  it('counts as the same of whom nothing is changed', async () => {
    await openCandidates(here, () => day('10')).note('ada', 'Only here.');
    expect(await plan()).toEqual({ added: 0, same: 1, conflicts: [] });
    const before = await withoutLog();
    expect(await merge('theirs')).toMatchObject({ added: 0, replaced: 0 });
    expect(await withoutLog()).toEqual(before);
  });

  it('counts as different who gets a note that is only in the backup', async () => {
    await openCandidates(there, () => day('10')).note('ada', 'Only there.');
    expect(await plan()).toMatchObject({ same: 0, conflicts: [{ id: 'ada' }] });
  });

  it('counts whom a scorecard alone is replaced of, and tells the day of the last change', async () => {
    await write(there, day('20'), 'Newer.');
    expect(await plan()).toMatchObject({ same: 0, conflicts: [{ id: 'ada', mine: TODAY.toISOString(), theirs: TODAY.toISOString() }] });
    await set(there, day('20'), { tags: ['Porto'] });
    expect(await plan()).toMatchObject({ conflicts: [{ mine: TODAY.toISOString(), theirs: day('20').toISOString() }] });
    await set(here, day('21'), { tags: ['Porto', 'Remote'] });
    expect(await merge()).toMatchObject({ replaced: 1 });
    expect(await card()).toMatchObject({ remarks: 'Newer.' });
    expect(await ada()).toMatchObject({ tags: ['Porto', 'Remote'] });
  });
});
