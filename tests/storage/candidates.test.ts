import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Profile } from '#lib/profile/schema.ts';
import { type Candidates, openCandidates } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { calmReport, sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import { erased, roleOf } from './stored.ts';

let db: Database;
let candidates: Candidates;
let clock: Date;

beforeEach(() => {
  db = openDatabase();
  clock = new Date('2026-05-03T10:00:00.000Z');
  candidates = openCandidates(db, () => clock);
});

afterEach(async () => {
  await db.delete();
});

const person = (id: string, name: string): Profile => ({ ...sampleProfile, id, basics: { ...sampleProfile.basics, name } });
const names = async () => (await db.candidates.orderBy('sortName').toArray()).map(({ name }) => name);

async function saveAt(at: string, profile: Profile) {
  clock = new Date(at);
  return candidates.save(profile, sampleReport);
}

test('a saved candidate is a small row with its retention date, and a reading of its own', async () => {
  const outcome = await candidates.save(sampleProfile, sampleReport);
  expect(outcome).toMatchObject({
    kind: 'saved',
    candidate: {
      id: 'linkedin:wren-tallis',
      name: 'Wren Tallis',
      headline: 'Senior ML engineer',
      specialization: 'ai-ml',
      level: 'senior',
      savedAt: '2026-05-03T10:00:00.000Z',
      expiresAt: '2026-10-30T10:00:00.000Z',
      source: { site: 'linkedin', url: 'https://board.example.test/in/wren-tallis/' },
      flags: { high: 1, medium: 1, low: 1, note: 1 },
    },
  });
  expect(JSON.stringify(await db.candidates.toArray()).length).toBeLessThan(1_000);
  expect(await candidates.find(sampleProfile.id)).toMatchObject({
    kind: 'candidate',
    reading: { profile: sampleProfile, report: sampleReport },
  });
});

test('who was never saved is not found', async () => {
  expect(await candidates.find('linkedin:nobody')).toBeUndefined();
});

test('saving the same reading twice keeps one candidate and one reading, with the later report', async () => {
  await candidates.save(sampleProfile, sampleReport);
  clock = new Date('2026-06-01T10:00:00.000Z');
  await candidates.save(sampleProfile, calmReport);
  expect(await db.candidates.count()).toBe(1);
  expect(await db.readings.count()).toBe(1);
  expect(await candidates.find(sampleProfile.id)).toMatchObject({
    candidate: { savedAt: '2026-05-03T10:00:00.000Z', updatedAt: '2026-06-01T10:00:00.000Z', flags: { high: 0 } },
    reading: { report: { findings: [] } },
  });
});

test('a later reading is kept beside the earlier one, and is the one found', async () => {
  await candidates.save(sampleProfile, sampleReport);
  const later = { ...sampleProfile, source: { ...sampleProfile.source, readAt: '2026-06-01T08:00:00.000Z' } };
  await candidates.save(later, calmReport);
  expect(await db.readings.count()).toBe(2);
  expect(await candidates.find(sampleProfile.id)).toMatchObject({ reading: { readAt: '2026-06-01T08:00:00.000Z' } });
});

test('saves at the same moment end as one candidate', async () => {
  await Promise.all([1, 2, 3, 4].map(() => candidates.save(sampleProfile, sampleReport)));
  expect(await db.candidates.count()).toBe(1);
  expect(await db.readings.count()).toBe(1);
});

test('names sort without regard to case and accents', async () => {
  await saveAt('2026-05-03T10:00:00.000Z', person('a', 'zoe Ash'));
  await saveAt('2026-05-01T10:00:00.000Z', person('b', 'Émile Birch'));
  await saveAt('2026-05-02T10:00:00.000Z', person('c', 'Fern Cole'));
  expect(await names()).toEqual(['Émile Birch', 'Fern Cole', 'zoe Ash']);
});

test('removing erases every reading, and undo puts all of it back', async () => {
  await candidates.save(sampleProfile, sampleReport);
  const removed = await erased(db, sampleProfile.id);
  expect(await db.candidates.count()).toBe(0);
  expect(await db.readings.count()).toBe(0);
  await candidates.restore(...removed);
  expect(await candidates.find(sampleProfile.id)).toMatchObject({ candidate: { name: 'Wren Tallis' }, reading: { report: sampleReport } });
});

test('undo of a first save erases, undo of a second one brings the first back', async () => {
  const first = await candidates.save(sampleProfile, sampleReport);
  const second = await candidates.save(sampleProfile, calmReport);
  if (first.kind !== 'saved' || second.kind !== 'saved') throw new Error('not saved');
  await candidates.restore(second.before);
  expect(await candidates.find(sampleProfile.id)).toMatchObject({ reading: { report: sampleReport } });
  await candidates.restore(first.before);
  expect(await candidates.find(sampleProfile.id)).toBeUndefined();
  expect(await db.readings.count()).toBe(0);
});

test('a record that cannot be read is told, not dropped', async () => {
  await candidates.save(sampleProfile, sampleReport);
  await db.candidates.put({ id: 'broken', name: 7 } as never);
  const rows = await candidates.rows([sampleProfile.id, 'broken', 'gone']);
  expect(rows.map(({ kind }) => kind)).toEqual(['candidate', 'unreadable']);
  expect(await candidates.find('broken')).toEqual({ kind: 'unreadable', id: 'broken', problem: expect.stringContaining('name: ') });
  expect((await candidates.everything()).candidates).toContainEqual({ id: 'broken', name: 7 });
});

test('a reading that cannot be read leaves its candidate without a report', async () => {
  await candidates.save(sampleProfile, sampleReport);
  await db.readings.toCollection().modify((reading) => {
    Object.assign(reading, { report: 'gone' });
  });
  const found = await candidates.find(sampleProfile.id);
  expect(found).toMatchObject({ kind: 'candidate', candidate: { name: 'Wren Tallis' } });
  expect(found).not.toHaveProperty('reading');
});

test('with no room left the save says so and changes nothing', async () => {
  await candidates.save(person('kept', 'Kept Person'), sampleReport);
  db.readings.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await candidates.save(sampleProfile, sampleReport)).toEqual({ kind: 'storage-full' });
  expect(await names()).toEqual(['Kept Person']);
});

test('another fault of the database is not taken for a full one', async () => {
  db.readings.hook('creating', () => {
    throw new TypeError('broken');
  });
  await expect(candidates.save(sampleProfile, sampleReport)).rejects.toThrow('broken');
});

test('only who is past the retention date is erased', async () => {
  await saveAt('2026-01-01T10:00:00.000Z', person('old', 'Old Record'));
  await saveAt('2026-05-03T10:00:00.000Z', person('new', 'New Record'));
  clock = new Date('2026-06-30T09:00:00.000Z');
  expect(await candidates.eraseExpired()).toEqual([]);
  clock = new Date('2026-06-30T11:00:00.000Z');
  expect(await candidates.eraseExpired()).toEqual(['old']);
  expect(await names()).toEqual(['New Record']);
  expect(await db.readings.where('candidateId').equals('old').count()).toBe(0);
});

test('a row has the role that its report was made for, and none where the next was made for none', async () => {
  await db.roles.put(roleOf('Quay platform', { retentionDays: 10 }));
  await candidates.save(sampleProfile, sampleReport, 'r');
  expect(await db.candidates.get(sampleProfile.id)).toMatchObject({ roleId: 'r', expiresAt: '2026-05-13T10:00:00.000Z' });
  await candidates.save(sampleProfile, calmReport);
  const row = await db.candidates.get(sampleProfile.id);
  expect(row).not.toHaveProperty('roleId');
  expect(row?.expiresAt).toBe('2026-10-30T10:00:00.000Z');
});

test('a row tells what the report of all sources was made for', async () => {
  await candidates.save(sampleProfile, sampleReport);
  const report = { ...calmReport, specialization: 'web', level: 'junior' as const };
  const seen = (await db.readings.toArray()).map(({ id }) => id);
  await candidates.attach(sampleProfile.id, { source: person('content:1', 'Wren'), sourceReport: calmReport, report, seen });
  expect(await db.candidates.get(sampleProfile.id)).toMatchObject({ specialization: 'web', level: 'junior', flags: { high: 0 } });
});

test('the flags that a filter knows are those of the latest reading', async () => {
  await candidates.save(sampleProfile, sampleReport);
  expect((await db.entries.get(sampleProfile.id))?.rules).not.toEqual([]);
  const later = { ...sampleProfile, source: { ...sampleProfile.source, readAt: '2026-06-01T08:00:00.000Z' } };
  await candidates.save(later, { ...calmReport, findings: [] });
  expect((await db.entries.get(sampleProfile.id))?.rules).toEqual([]);
});

test('when the user last set something is known after a later reading', async () => {
  await candidates.save(sampleProfile, sampleReport);
  await candidates.writeName(sampleProfile.id, 'Wren Tallowfield');
  clock = new Date('2026-06-01T10:00:00.000Z');
  await candidates.save(sampleProfile, sampleReport);
  expect(await db.candidates.get(sampleProfile.id)).toMatchObject({
    changedAt: '2026-05-03T10:00:00.000Z',
    updatedAt: '2026-06-01T10:00:00.000Z',
  });
});
