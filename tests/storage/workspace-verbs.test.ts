import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { wholeLog } from '#lib/storage/audit-log.ts';
import { backupOf } from '#lib/storage/backup-write.ts';
import { openChanges } from '#lib/storage/changes.ts';
import { saveSome } from './stored.ts';

const areas = vi.hoisted(() => {
  const area = () => {
    const values = new Map<string, unknown>();
    return {
      values,
      get: async (keys: string | string[]) =>
        Object.fromEntries([keys].flat().flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : []))),
      set: vi.fn(async (some: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(some)) values.set(key, value);
      }),
      remove: async (keys: string[]) => {
        for (const key of keys) values.delete(key);
      },
      clear: async () => values.clear(),
      onChanged: { addListener: () => undefined },
    };
  };
  return { local: area(), session: area() };
});
const download = vi.hoisted(() => vi.fn());

vi.mock('wxt/browser', () => ({ browser: { storage: areas } }));
vi.mock('../../entrypoints/workspace/verbs/download.ts', () => ({ download }));

const { db } = await import('../../entrypoints/workspace/verbs/database.ts');
const { backupVerbs } = await import('../../entrypoints/workspace/verbs/backup.ts');
const { candidateVerbs } = await import('../../entrypoints/workspace/verbs/candidate.ts');
const { ownMatrices } = await import('../../entrypoints/workspace/verbs/own-matrices.ts');
const { rolesVerbs } = await import('../../entrypoints/workspace/verbs/roles.ts');
const { erase } = await import('../../entrypoints/workspace/verbs/erase.ts');
const { settingsVerbs } = await import('../../entrypoints/workspace/verbs/settings.ts');
const { shortlistVerbs } = await import('../../entrypoints/workspace/verbs/shortlist.ts');

beforeEach(async () => {
  await db.open();
});
afterEach(async () => {
  backupVerbs.letGo();
  for (const { values } of Object.values(areas)) values.clear();
  await db.delete();
});

const given = { 'rule-choice': { of: 'the backup' }, settings: { of: 'the backup' } };
async function openBackup(): Promise<void> {
  const today = new Date();
  await saveSome(db, ['Ada'], today);
  const file = await backupOf(db, { now: today, settings: given });
  await db.candidates.clear();
  await backupVerbs.open(new File([file], 'backup.json'), () => undefined);
}
const mergeBackup = () => backupVerbs.merge('newer', new Map(), () => undefined);

describe('a backup that is added', () => {
  it('brings settings that are not set here, and undo takes those alone away again', async () => {
    areas.local.values.set('settings', { of: 'this computer' });
    await openBackup();
    const outcome = await mergeBackup();
    expect(Object.fromEntries(areas.local.values)).toEqual({ settings: { of: 'this computer' }, 'rule-choice': { of: 'the backup' } });
    if (outcome.kind === 'restored') await outcome.undo?.();
    expect(Object.fromEntries(areas.local.values)).toEqual({ settings: { of: 'this computer' } });
  });

  it('leaves on undo what was set since', async () => {
    await openBackup();
    const outcome = await mergeBackup();
    areas.local.values.set('rule-choice', { of: 'today' });
    if (outcome.kind === 'restored') await outcome.undo?.();
    expect(Object.fromEntries(areas.local.values)).toEqual({ 'rule-choice': { of: 'today' } });
  });

  it('is done where its settings can’t be kept, says so, and can be taken back', async () => {
    await openBackup();
    areas.local.set.mockRejectedValueOnce(new Error('no room'));
    const outcome = await mergeBackup();
    expect(outcome).toMatchObject({ kind: 'restored', added: 1, lacksSettings: true });
    expect(await db.candidates.count()).toBe(1);
    if (outcome.kind === 'restored') await outcome.undo?.();
    expect(await db.candidates.count()).toBe(0);
  });

  it('is not held any longer once it is let go', async () => {
    await openBackup();
    backupVerbs.letGo();
    await expect(mergeBackup()).rejects.toThrow('No backup is open.');
  });
});

it('a check that is switched is told to the other tabs, and they load what was chosen', async () => {
  const elsewhere = openChanges();
  const told = vi.fn();
  elsewhere.listen(told);
  const [check] = (await settingsVerbs.checks.load()).checks.filter(({ isOptional }) => !isOptional);
  if (!check) throw new Error('there are checks');
  await settingsVerbs.checks.turn(check, false);
  await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith([]));
  expect((await settingsVerbs.checks.load()).choice.mutedRules).toEqual([check.id]);
  elsewhere.close();
});

it('an export of all candidates is noted in the log', async () => {
  await saveSome(db, ['Ada', 'Bo']);
  await shortlistVerbs.exportAll();
  expect(download).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('"Ada"'), expect.stringMatching(/^mirage-lens-candidates-/));
  expect((await wholeLog(db))[0]).toMatchObject({ action: 'exported', count: 2 });
});

it('a role on a matrix of one’s own shows what is asked, its own questions among it', async () => {
  const [web] = builtInMatrices.filter(({ id }) => id === 'web');
  const [first, ...others] = web?.competencies ?? [];
  if (!web || !first) throw new Error('the matrix for web has competencies');
  const text = 'Which release of yours was rolled back, and what did you change then?';
  const anchors = { strong: 'One release, its cause, the change.', partial: 'A release.', weak: 'None comes to mind.' };
  const question = {
    id: 'rolled-back',
    text,
    levels: ['mid' as const],
    minutes: 5,
    audience: 'recruiter' as const,
    followUps: [],
    anchors,
  };
  const own = { ...web, id: 'web-platform', ownQuestions: [question], competencies: [{ ...first, questions: ['rolled-back'] }, ...others] };
  await ownMatrices.save(own);
  const { questions } = await rolesVerbs.preview({ schemaVersion: 1, specialization: own.id, level: 'mid', mustHave: [] });
  expect(questions).toContain(text);
});

it('a tag is added to those that another window has added meanwhile, and taken from them', async () => {
  await saveSome(db, ['Ada']);
  const tags = async () => (await db.candidates.get('ada'))?.tags;
  await db.candidates.update('ada', { tags: ['from elsewhere'] });
  await candidateVerbs.addTag('ada', 'referred');
  expect(await tags()).toEqual(['from elsewhere', 'referred']);
  await db.candidates.update('ada', { tags: ['from elsewhere', 'referred', 'later'] });
  await candidateVerbs.removeTag('ada', 'referred');
  expect(await tags()).toEqual(['from elsewhere', 'later']);
});

it('a name that the user writes is found by search, stays with later readings, and can be taken back', async () => {
  await saveSome(db, ['Curriculum']);
  const named = async () => (await candidateVerbs.find('curriculum'))?.readings[0]?.profile.basics.name;
  const undo = await candidateVerbs.writeName('curriculum', 'Ada Stillwater');
  expect(await db.candidates.get('curriculum')).toMatchObject({ name: 'Ada Stillwater', sortName: 'ada stillwater' });
  expect((await db.entries.get('curriculum'))?.words).toContain(' stillwater ');
  expect(await named()).toBe('Ada Stillwater');
  await saveSome(db, ['Curriculum']);
  expect((await db.candidates.get('curriculum'))?.name).toBe('Ada Stillwater');
  await undo();
  const row = await db.candidates.get('curriculum');
  expect(row).toMatchObject({ name: 'Curriculum', sortName: 'curriculum' });
  expect(row).not.toHaveProperty('writtenName');
  expect(await named()).toBe('Curriculum');
});

it('a note says whether there is no room or nobody to keep it of', async () => {
  await saveSome(db, ['Ada']);
  expect(await candidateVerbs.addNote('ada', 'Call again.')).toEqual({ kind: 'kept' });
  await expect(candidateVerbs.addNote('gone', 'Call again.')).rejects.toThrow('The candidate is not saved any more.');
});

it('who is erased is not remembered until the browser closes either', async () => {
  await saveSome(db, ['Ada']);
  areas.session.values.set('note-draft:ada', 'Ask again').set('note-draft:bo', 'Call');
  await erase(['ada']);
  expect(Object.fromEntries(areas.session.values)).toEqual({ 'note-draft:bo': 'Call' });
});
