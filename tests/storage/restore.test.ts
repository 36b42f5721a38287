import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choices } from '#lib/storage/backup-choice.ts';
import type { Backup } from '#lib/storage/backup-format.ts';
import { readBackup } from '#lib/storage/backup-read.ts';
import { openRestore } from '#lib/storage/backup-restore.ts';
import { backupOf } from '#lib/storage/backup-write.ts';
import { openCandidates } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { openFeedback } from '#lib/storage/feedback.ts';
import { calmReport } from '#tests/ui/sample-report.ts';
import { contentOf, erased, personOf, roleOf, saveSome, TODAY } from './stored.ts';

const LATER = new Date('2026-05-20T10:00:00.000Z');
const choices = (all: Choices['all'], single: [string, Choices['all']][] = []): Choices => ({ all, single: new Map(single) });

let db: Database;
let backup: Backup;

/** The backup has Ada and Bo with a note; here, Ada was saved again later, Bo got another stage, and Cy is new. */
beforeEach(async () => {
  db = openDatabase();
  const candidates = await saveSome(db, ['Ada', 'Bo']);
  await candidates.note('bo', 'Seen in May.');
  const reading = await readBackup(await backupOf(db, { now: TODAY, settings: {} }));
  if (reading.kind !== 'backup') throw new Error(reading.problem);
  backup = reading.backup;
  await openCandidates(db, () => LATER).save(personOf('ada', 'Ada Later'), calmReport);
  await saveSome(db, ['Cy'], LATER);
});
afterEach(() => db.delete());

const restore = () => openRestore(db, () => LATER);
const names = async () => (await db.candidates.orderBy('id').toArray()).map(({ name }) => name);
const withoutLog = async () => ({ ...(await contentOf(db)), audit: [] });

describe('a merge', () => {
  it('tells how far it is, and so does a replacement', async () => {
    const told = vi.fn();
    await restore().merge(backup, choices('theirs'), told);
    expect(told.mock.calls).toEqual([[1]]);
    await restore().replace(backup, told);
    expect(told.mock.calls).toEqual([[1], [2]]);
  });

  it('says what is new, the same, and otherwise', async () => {
    await db.candidates.delete('bo');
    expect(await restore().plan(backup)).toEqual({
      added: 1,
      same: 0,
      conflicts: [{ kind: 'candidate', id: 'ada', name: 'Ada', mine: LATER.toISOString(), theirs: TODAY.toISOString() }],
    });
  });

  it('counts who stands the same on both sides', async () => {
    expect(await restore().plan(backup)).toMatchObject({ added: 0, same: 1, conflicts: [{ id: 'ada' }] });
  });

  it('tells of a note that says something else', async () => {
    const [note] = await db.notes.toArray();
    if (note) await db.notes.put({ ...note, text: 'Changed.' });
    expect((await restore().plan(backup)).conflicts.map(({ id }) => id)).toEqual(['ada', 'bo']);
  });

  it.each([
    ['mine', 'Ada Later', 0],
    ['newer', 'Ada Later', 0],
    ['theirs', 'Ada', 1],
  ] as const)('keeps, with “%s”, %s', async (choice, name, replaced) => {
    expect(await restore().merge(backup, choices(choice))).toMatchObject({ kind: 'restored', added: 0, replaced });
    expect(await names()).toEqual([name, 'Bo', 'Cy']);
  });

  it('takes the newer one where the backup has it', async () => {
    await db.candidates.update('ada', { updatedAt: '2026-01-01T00:00:00.000Z' });
    await restore().merge(backup, choices('newer'));
    expect(await names()).toEqual(['Ada', 'Bo', 'Cy']);
  });

  it('goes by the choice for one before that for all', async () => {
    await restore().merge(backup, choices('theirs', [['ada', 'mine']]));
    expect(await names()).toEqual(['Ada Later', 'Bo', 'Cy']);
  });

  it('brings back who was deleted here, with readings and notes, and search finds them', async () => {
    await erased(db, 'bo');
    expect(await restore().merge(backup, choices('mine'))).toMatchObject({ added: 1 });
    const found = await openCandidates(db, () => LATER).find('bo');
    expect(found).toMatchObject({ kind: 'candidate', notes: [{ text: 'Seen in May.' }], reading: { candidateId: 'bo' } });
    expect((await db.entries.get('bo'))?.words).toContain(' seen ');
  });

  it('brings back what was said about the flags of who was deleted here; what names nobody can’t be told to be theirs, and stays', async () => {
    const feedback = openFeedback(db, () => TODAY);
    await feedback.answer('bo', { id: 'f1', rule: 'timeline/overlap' }, 'confirmed');
    const reading = await readBackup(await backupOf(db, { now: TODAY, settings: {} }));
    if (reading.kind !== 'backup') throw new Error(reading.problem);
    await erased(db, 'bo');
    const before = await withoutLog();
    const outcome = await restore().merge(reading.backup, choices('mine'));
    expect([...(await feedback.of('bo'))]).toEqual([['f1', 'confirmed']]);
    expect((await feedback.records()).get('timeline/overlap')).toEqual({ confirmed: 2, explained: 0 });
    if (outcome.kind === 'restored') await outcome.undo?.();
    expect(await withoutLog()).toEqual(before);
  });

  it('is taken back wholly', async () => {
    await erased(db, 'bo');
    const before = await withoutLog();
    const outcome = await restore().merge(backup, choices('theirs'));
    expect(await withoutLog()).not.toEqual(before);
    if (outcome.kind === 'restored') await outcome.undo?.();
    expect(await withoutLog()).toEqual(before);
  });

  it('leaves the user’s own settings as they are, and adds what is missing', async () => {
    await db.preferences.put({ key: 'retention-days', value: 30 });
    const theirs = {
      ...backup,
      tables: {
        ...backup.tables,
        preferences: [
          { key: 'retention-days', value: 90 },
          { key: 'list-keys', value: false },
        ],
      },
    };
    await restore().merge(theirs, choices('theirs'));
    expect(await db.preferences.toArray()).toEqual([
      { key: 'list-keys', value: false },
      { key: 'retention-days', value: 30 },
    ]);
  });

  it('decides for a role as for a candidate', async () => {
    const role = roleOf('Web');
    await db.roles.put({ ...role, name: 'Web, mine' });
    const theirs = { ...backup, tables: { ...backup.tables, roles: [role] } };
    expect((await restore().plan(theirs)).conflicts.at(-1)).toMatchObject({ kind: 'role', id: 'r', name: 'Web' });
    await restore().merge(theirs, choices('mine'));
    expect(await db.roles.get('r')).toMatchObject({ name: 'Web, mine' });
    await restore().merge(theirs, choices('theirs'));
    expect(await db.roles.get('r')).toMatchObject({ name: 'Web' });
  });
});

it('replacing leaves only what the backup holds', async () => {
  expect(await restore().replace(backup)).toEqual({ kind: 'restored', added: 2, replaced: 3 });
  expect(await names()).toEqual(['Ada', 'Bo']);
  expect((await db.entries.toArray()).map(({ id }) => id)).toEqual(['ada', 'bo']);
  expect((await db.audit.toArray()).at(-1)).toMatchObject({ action: 'restored', count: 2 });
});

it('who is past the last day of keeping is not brought back', async () => {
  await db.candidates.clear();
  const restoring = openRestore(db, () => new Date('2027-01-01T00:00:00.000Z'));
  expect(await restoring.plan(backup)).toEqual({ added: 0, same: 0, conflicts: [] });
  await restoring.merge(backup, choices('theirs'));
  expect(await db.candidates.count()).toBe(0);
});

describe('where it fails halfway, everything is as it was', () => {
  it.each(['merge', 'replace'] as const)('%s, with no room left', async (way) => {
    const before = await contentOf(db);
    db.readings.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const theirs = {
      ...backup,
      tables: { ...backup.tables, readings: backup.tables.readings.map((reading) => ({ ...reading, id: `${reading.id} new` })) },
    };
    const outcome = way === 'merge' ? restore().merge(theirs, choices('theirs')) : restore().replace(theirs);
    expect(await outcome).toEqual({ kind: 'storage-full' });
    expect(await contentOf(db)).toEqual(before);
  });

  it('and another fault is told', async () => {
    const before = await contentOf(db);
    db.entries.hook('creating', () => {
      throw new TypeError('broken');
    });
    await expect(restore().replace(backup)).rejects.toThrow('broken');
    expect(await contentOf(db)).toEqual(before);
  });
});
