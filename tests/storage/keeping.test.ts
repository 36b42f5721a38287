import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logToCsv, logToJson } from '#lib/export/log-file.ts';
import { fingerprint } from '#lib/profile/fingerprint.ts';
import { subjectOf } from '#lib/storage/audit.ts';
import { clearLog, wholeLog } from '#lib/storage/audit-log.ts';
import { openBulk } from '#lib/storage/bulk.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { openFeedback } from '#lib/storage/feedback.ts';
import { keepLonger } from '#lib/storage/keep-longer.ts';
import { isNearlyFull, protect, type RoomKeeper, roomOf } from '#lib/storage/persist.ts';
import { isRetention, retentionDays, saveRetentionDays } from '#lib/storage/preferences.ts';
import { eraseEverything, eraseWithReceipt } from '#lib/storage/receipt.ts';
import { expiringSoon } from '#lib/storage/retention.ts';
import { openScorecards } from '#lib/storage/scorecards.ts';
import { contentOf, roleOf, saveSome, TODAY } from './stored.ts';

let db: Database;
const announce = vi.fn();
beforeEach(() => {
  db = openDatabase();
  announce.mockClear();
});
afterEach(() => db.delete());

const lastDay = async (id: string) => (await db.candidates.get(id))?.expiresAt.slice(0, 10);

describe('days of keeping', () => {
  it('are 180 until something else is chosen, and hold for who is saved from then on', async () => {
    await saveSome(db, ['Ada']);
    await saveRetentionDays(db, 30, announce);
    await saveSome(db, ['Bo']);
    expect([await lastDay('ada'), await lastDay('bo')]).toEqual(['2026-10-30', '2026-06-02']);
    expect(announce).toHaveBeenCalledExactlyOnceWith([]);
  });
  it('of a role go before them', async () => {
    await saveRetentionDays(db, 30, announce);
    await db.roles.put(roleOf('Web', { retentionDays: 10 }));
    const candidates = await saveSome(db, ['Ada']);
    const found = await candidates.find('ada');
    if (found?.kind === 'candidate' && found.reading) await candidates.save(found.reading.profile, found.reading.report, 'r');
    expect(await lastDay('ada')).toBe('2026-05-13');
  });
  it.each(['30', 0, 4_000, 1.5, null])('fall back to 180 where %j is kept', async (value) => {
    await db.preferences.put({ key: 'retention-days', value });
    expect(await retentionDays(db)).toBe(180);
  });
  it.each([
    [1, true],
    [3650, true],
    [0, false],
    [3651, false],
    [2.5, false],
    [Number.NaN, false],
  ])('may be %d: %s', (days, answer) => expect(isRetention(days)).toBe(answer));
});

describe('keeping longer', () => {
  const LATER = new Date('2026-06-02T10:00:00.000Z');
  it('is by the days of the role, else by those that are set, and shortens nobody', async () => {
    await saveSome(db, ['Ada', 'Bo', 'Cy']);
    await db.roles.put(roleOf('Web', { retentionDays: 300 }));
    await openBulk(db, () => TODAY).change(['ada'], () => ({ roleId: 'r' }));
    await saveRetentionDays(db, 90, announce);
    await db.candidates.update('bo', { expiresAt: '2026-06-10T10:00:00.000Z' });
    const before = await keepLonger(db, LATER, ['ada', 'bo', 'cy'], announce);
    expect([await lastDay('ada'), await lastDay('bo'), await lastDay('cy')]).toEqual(['2027-03-29', '2026-08-31', '2026-10-30']);
    expect((await db.entries.get('bo'))?.expiresAt.slice(0, 10)).toBe('2026-08-31');
    await openBulk(db, () => LATER).putBack(before);
    expect([await lastDay('ada'), await lastDay('bo')]).toEqual(['2026-10-30', '2026-06-10']);
  });
});

describe('who expires', () => {
  it('within fourteen days is told, first who goes first', async () => {
    await saveSome(db, ['Ada', 'Bo', 'Cy', 'Di']);
    await db.candidates.update('ada', { expiresAt: '2026-05-17T09:00:00.000Z' });
    await db.candidates.update('bo', { expiresAt: '2026-05-04T10:00:00.000Z' });
    await db.candidates.update('cy', { expiresAt: '2026-05-18T10:00:00.000Z' });
    const { count, first } = await expiringSoon(db, TODAY);
    expect(count).toBe(2);
    expect(first.map(({ name }) => name)).toEqual(['Bo', 'Ada']);
  });
  it('is nobody where nobody is saved', async () => expect(await expiringSoon(db, TODAY)).toEqual({ count: 0, first: [] }));
});

async function scoreAda(): Promise<void> {
  const feedback = openFeedback(db, () => TODAY);
  await feedback.answer('ada', { id: 'f1', rule: 'timeline/overlap' }, 'confirmed');
  await feedback.answer('ada', { id: 'f2', rule: 'timeline/overlap' }, 'not-discussed');
  const cards = openScorecards(
    db,
    () => TODAY,
    () => 'card',
  );
  await cards.write({ candidateId: 'ada', interviewer: 'Kim', specialization: 'web', level: 'mid', minutes: 45, answers: [] });
}

describe('erasing', () => {
  it('answers with a receipt that holds no text of a profile', async () => {
    const candidates = await saveSome(db, ['Ada', 'Bo']);
    await candidates.note('ada', 'Asked about Spark.');
    await scoreAda();
    const { receipt } = await eraseWithReceipt(db, TODAY, ['ada', 'gone'], announce);
    expect(receipt).toEqual({
      at: TODAY.toISOString(),
      what: 'candidates',
      candidates: 1,
      readings: 1,
      notes: 1,
      scorecards: 1,
      answers: 2,
      anonymous: 1,
      roles: 0,
      matrices: 0,
      subjects: [subjectOf('ada')],
    });
    expect(JSON.stringify(receipt)).not.toMatch(/ada|spark/iu);
    const left = await contentOf(db);
    expect(JSON.stringify({ ...left, audit: [] })).not.toMatch(/"ada[" ]|Asked about Spark/u);
    expect(left.candidates).toHaveLength(1);
    expect(left.feedback).toEqual([{ id: expect.any(String), rule: 'timeline/overlap', answer: 'confirmed' }]);
    expect(JSON.stringify(left.feedback)).not.toContain(fingerprint('ada f1'));
    expect((await wholeLog(db))[0]).toMatchObject({ action: 'erased', subject: subjectOf('ada') });
    expect(announce).toHaveBeenCalledExactlyOnceWith(['ada', 'gone']);
  });
  it('can be taken back, up to five hundred at once', async () => {
    const candidates = await saveSome(db, ['Ada', 'Bo']);
    await candidates.note('ada', 'Asked about Spark.');
    await scoreAda();
    const { audit: _, ...was } = await contentOf(db);
    const { before = [] } = await eraseWithReceipt(db, TODAY, ['ada', 'gone'], announce);
    expect(before.map(({ id }) => id)).toEqual(['ada']);
    await candidates.restore(...before);
    const { audit: __, ...is } = await contentOf(db);
    expect(is).toEqual(was);
    const many = Array.from({ length: 501 }, (___, n) => `gone-${n}`);
    expect((await eraseWithReceipt(db, TODAY, ['ada', ...many], announce)).before).toBeUndefined();
    expect((await db.candidates.toArray()).map(({ id }) => id)).toEqual(['bo']);
  });
  it('of more than a hundred is one number in the log and in the receipt', async () => {
    await saveSome(db, ['Ada']);
    const [row] = await db.candidates.toArray();
    if (!row) throw new Error('nobody is saved');
    const ids = Array.from({ length: 1_200 }, (_, n) => `many-${n}`);
    await db.candidates.bulkPut(ids.map((id) => ({ ...row, id })));
    const { receipt } = await eraseWithReceipt(db, TODAY, [...ids, 'ada'], announce);
    expect(receipt).toMatchObject({ candidates: 1_201, readings: 1, subjects: [] });
    expect(await wholeLog(db)).toMatchObject([{ action: 'erased', count: 1_201 }, { action: 'saved' }]);
    expect(await db.candidates.count()).toBe(0);
  });
  it('everything leaves one entry in the log', async () => {
    await saveSome(db, ['Ada', 'Bo']);
    await saveRetentionDays(db, 30, announce);
    expect(await eraseEverything(db, TODAY, announce)).toMatchObject({
      what: 'everything',
      candidates: 2,
      readings: 2,
      notes: 0,
      roles: 0,
    });
    const { audit, ...left } = await contentOf(db);
    expect(Object.values(left).flat()).toEqual([]);
    expect(audit).toMatchObject([{ action: 'erased-all', count: 2 }]);
    expect(announce).toHaveBeenLastCalledWith('all');
  });
});

describe('the log', () => {
  it('is told newest first, and says that it was cleared', async () => {
    await saveSome(db, ['Ada', 'Bo']);
    expect((await wholeLog(db)).map(({ subject }) => subject)).toEqual([subjectOf('bo'), subjectOf('ada')]);
    await clearLog(db, TODAY);
    expect(await wholeLog(db)).toMatchObject([{ action: 'log-cleared', count: 2 }]);
  });
  it('leaves out what can’t be read', async () => {
    await db.audit.add({ at: 'yesterday', action: 'saved' });
    expect(await wholeLog(db)).toEqual([]);
  });
  it('is a table of four columns as CSV', () => {
    const entries = [
      { at: '2026-05-03T10:00:00.000Z', action: 'saved', subject: 'abc' },
      { at: '2026-05-02T10:00:00.000Z', action: 'restored', count: 2 },
    ];
    expect(logToCsv(entries)).toBe(
      'time,action,subject,count\r\n2026-05-03T10:00:00.000Z,saved,abc,\r\n2026-05-02T10:00:00.000Z,restored,,2\r\n',
    );
    expect(JSON.parse(logToJson(entries, TODAY))).toEqual({
      format: 'mirage-lens/log',
      version: 1,
      exportedAt: TODAY.toISOString(),
      entries,
    });
  });
});

describe('room', () => {
  const keeper = (own: Partial<RoomKeeper>): RoomKeeper => ({
    estimate: async () => ({ usage: 80, quota: 100 }),
    persisted: async () => false,
    persist: async () => true,
    ...own,
  });
  it('is nearly full from four fifths on', async () => {
    expect(await roomOf(keeper({}))).toEqual({ used: 80, allowed: 100, isProtected: false });
    expect([80, 79].map((used) => isNearlyFull({ used, allowed: 100, isProtected: false }))).toEqual([true, false]);
    expect(isNearlyFull({ used: 0, allowed: 0, isProtected: false })).toBe(false);
  });
  it('is asked to be protected once', async () => {
    const persist = vi.fn(async () => false);
    expect(await protect(keeper({ persist }))).toBe(false);
    expect(await protect(keeper({ persist, persisted: async () => true }))).toBe(true);
    expect(persist).toHaveBeenCalledOnce();
  });
});
