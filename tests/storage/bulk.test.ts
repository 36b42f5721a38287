import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openAudit, subjectOf } from '#lib/storage/audit.ts';
import { openBulk } from '#lib/storage/bulk.ts';
import { openCandidates } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { eraseWithReceipt } from '#lib/storage/receipt.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import { saveSome, setRows, TODAY } from './stored.ts';

const now = (): Date => new Date('2026-05-03T10:00:00.000Z');
const announce = vi.fn();
let db: Database;

beforeEach(async () => {
  db = openDatabase();
  announce.mockClear();
  const candidates = openCandidates(db, now);
  for (const id of ['a', 'b', 'c']) await candidates.save({ ...sampleProfile, id }, sampleReport);
  await setRows(db, ['a'], { tags: ['Porto'] });
  await db.audit.clear();
});
afterEach(() => db.delete());

const tags = async () => (await db.candidates.toArray()).map(({ id, tags }) => [id, tags]);
const log = async () => (await openAudit(db, now).latest(500)).map(({ action, subject, count }) => [action, subject ?? count]);

it('changes many rows and what the search knows of them, and takes it back', async () => {
  const bulk = openBulk(db, now, announce);
  const before = await bulk.change(['b', 'a', 'gone'], (row) => ({ tags: [...row.tags, 'Remote'] }));
  expect(await tags()).toEqual([
    ['a', ['Porto', 'Remote']],
    ['b', ['Remote']],
    ['c', []],
  ]);
  expect((await db.entries.get('a'))?.tags).toEqual(['Porto', 'Remote']);
  expect(announce).toHaveBeenCalledExactlyOnceWith(['b', 'a']);
  expect(before).toEqual([
    { id: 'b', was: { tags: [] }, became: { tags: ['Remote'] } },
    { id: 'a', was: { tags: ['Porto'] }, became: { tags: ['Porto', 'Remote'] } },
  ]);

  await bulk.putBack(before);
  expect(await tags()).toEqual([
    ['a', ['Porto']],
    ['b', []],
    ['c', []],
  ]);
  expect((await db.entries.get('b'))?.tags).toEqual([]);
});

it('keeps what another page changed meanwhile', async () => {
  const bulk = openBulk(db, now);
  const before = await bulk.change(['a'], () => ({ stage: 'offer' }));
  await openBulk(db, now).change(['a'], () => ({ tags: ['Lisbon'] }));
  await bulk.putBack(before);
  expect(await db.candidates.get('a')).toMatchObject({ stage: 'new', tags: ['Lisbon'] });

  const later = await bulk.change(['a', 'b'], () => ({ stage: 'offer' }));
  await openBulk(db, now).change(['a'], () => ({ stage: 'hired' }));
  await bulk.putBack(later);
  expect((await db.candidates.bulkGet(['a', 'b'])).map((row) => row?.stage)).toEqual(['hired', 'new']);
});

it('leaves records as they are that it can’t read', async () => {
  const broken = { id: 'z', stage: 7 };
  await db.table('candidates').put(broken);
  expect(await openBulk(db, now).change(['z'], () => ({ stage: 'offer' }))).toEqual([]);
  expect(await db.table('candidates').get('z')).toEqual(broken);
});

it('erases rows with all that is kept beside them', async () => {
  await eraseWithReceipt(db, now(), ['a', 'c'], announce);
  expect(await db.candidates.toCollection().primaryKeys()).toEqual(['b']);
  expect(await db.entries.toCollection().primaryKeys()).toEqual(['b']);
  expect((await db.readings.toArray()).map(({ candidateId }) => candidateId)).toEqual(['b']);
  expect(await log()).toEqual([
    ['erased', subjectOf('c')],
    ['erased', subjectOf('a')],
  ]);
  expect(announce).toHaveBeenCalledExactlyOnceWith(['a', 'c']);
});

it('logs many as one number', async () => {
  const [row] = await db.candidates.toArray();
  if (!row) throw new Error('nobody is saved');
  const ids = Array.from({ length: 101 }, (_, n) => `many-${n}`);
  await db.candidates.bulkPut(ids.map((id) => ({ ...row, id })));
  await openBulk(db, now).change(ids, () => ({ stage: 'offer' }));
  expect(await log()).toEqual([['changed', 101]]);
});

it('tells when something was set on a row, and nothing where nothing was', async () => {
  const later = (): Date => new Date('2026-05-09T10:00:00.000Z');
  const rows = await db.candidates.bulkGet(['a', 'b']);
  await openBulk(db, later).change(['a', 'b'], ({ id }) => (id === 'a' ? { stage: 'offer' } : {}));
  expect(await db.candidates.bulkGet(['a', 'b'])).toEqual([{ ...rows[0], stage: 'offer', changedAt: later().toISOString() }, rows[1]]);
  expect(await db.entries.get('a')).not.toHaveProperty('changedAt');
});

it('leaves out who has it already', async () => {
  await saveSome(db, ['Ada', 'Bo']);
  await setRows(db, ['ada'], { tags: ['remote'] });
  const before = await openBulk(db, () => TODAY).change(['ada', 'bo'], () => ({ tags: ['remote'] }));
  expect(before.map(({ id }) => id)).toEqual(['bo']);
  expect(await openBulk(db, () => TODAY).change(['ada', 'bo'], () => ({}))).toEqual([]);
});
