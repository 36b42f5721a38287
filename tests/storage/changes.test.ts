import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAudit, subjectOf } from '#lib/storage/audit.ts';
import { openBulk } from '#lib/storage/bulk.ts';
import { type Candidates, openCandidates } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import { erased, setRows } from './stored.ts';

let db: Database;
let candidates: Candidates;
let clock: Date;
const { id } = sampleProfile;

beforeEach(async () => {
  db = openDatabase();
  clock = new Date('2026-05-03T10:00:00.000Z');
  candidates = openCandidates(db, () => clock);
  await candidates.save(sampleProfile, sampleReport);
});
afterEach(() => db.delete());

async function found() {
  const candidate = await candidates.find(id);
  if (candidate?.kind !== 'candidate') throw new Error('not saved');
  return candidate;
}

describe('stage and tags', () => {
  it('are set on the row and known to the search', async () => {
    await setRows(db, [id, 'nobody'], { stage: 'interview', tags: ['Berlin'] });
    expect((await found()).candidate).toMatchObject({ stage: 'interview', tags: ['Berlin'] });
    expect(await db.entries.get(id)).toMatchObject({ stage: 'interview', tags: ['Berlin'] });
  });

  it('outlive a later save', async () => {
    await setRows(db, [id], { stage: 'offer', tags: ['x'] });
    await db.candidates.update(id, { settled: ['offer/salary'], scoredAt: clock.toISOString() });
    await candidates.save(sampleProfile, sampleReport);
    expect((await found()).candidate).toMatchObject({
      stage: 'offer',
      tags: ['x'],
      settled: ['offer/salary'],
      scoredAt: clock.toISOString(),
    });
  });

  it('go back as they were', async () => {
    const bulk = openBulk(db, () => clock);
    const before = await bulk.change([id], () => ({ stage: 'hired' }));
    expect((await found()).candidate.stage).toBe('hired');
    await bulk.putBack(before);
    expect((await found()).candidate.stage).toBe('new');
    expect(await db.entries.get(id)).toMatchObject({ stage: 'new' });
  });
});

describe('notes', () => {
  it('that were removed can be put back as they were, but not beside a candidate who is gone', async () => {
    const note = await candidates.note(id, 'Prefers mornings.');
    await candidates.removeNote(note);
    expect((await found()).notes).toEqual([]);
    await candidates.putNoteBack(note);
    expect((await found()).notes).toEqual([note]);
    await erased(db, id);
    await candidates.putNoteBack(note);
    expect((await candidates.everything()).notes).toEqual([]);
  });

  it('are kept with their time, newest first, and found by their words', async () => {
    await candidates.note(id, 'Called, prefers Thursdays.');
    clock = new Date('2026-05-04T10:00:00.000Z');
    const second = await candidates.note(id, 'Sent the exercise.');
    expect((await found()).notes.map(({ at, text }) => [at, text])).toEqual([
      ['2026-05-04T10:00:00.000Z', 'Sent the exercise.'],
      ['2026-05-03T10:00:00.000Z', 'Called, prefers Thursdays.'],
    ]);
    expect((await db.entries.get(id))?.words).toContain(' thursdays ');
    await candidates.removeNote(second);
    expect((await found()).notes).toHaveLength(1);
    expect((await db.entries.get(id))?.words).not.toContain(' exercise ');
  });

  it('may be written twice in one moment', async () => {
    await candidates.note(id, 'One.');
    await candidates.note(id, 'Two.');
    expect((await found()).notes).toHaveLength(2);
  });

  it('that say nothing are refused, and nothing is changed', async () => {
    await expect(candidates.note(id, '')).rejects.toThrow();
    expect((await found()).notes).toEqual([]);
  });

  it('are not kept of somebody who was deleted meanwhile', async () => {
    await erased(db, id);
    await expect(candidates.note(id, 'Too late.')).rejects.toThrow('The candidate is not saved any more.');
    expect(await db.notes.count()).toBe(0);
  });

  it('go and come back with their candidate', async () => {
    await candidates.note(id, 'Call on Monday.');
    const removed = await erased(db, id);
    expect([await db.notes.count(), await db.entries.count(), await db.readings.count()]).toEqual([0, 0, 0]);
    await candidates.restore(...removed);
    expect((await found()).notes).toHaveLength(1);
    expect((await db.entries.get(id))?.words).toContain(' monday ');
  });
});

describe('the log', () => {
  const entries = async () => (await openAudit(db, () => clock).latest(10)).map(({ action, subject }) => [action, subject]);

  it('tells what was done to whom, without a name or an address', async () => {
    await candidates.note(id, 'Secret words.');
    await erased(db, id);
    const subject = subjectOf(id);
    expect(await entries()).toEqual([
      ['erased', subject],
      ['noted', subject],
      ['saved', subject],
    ]);
    expect(JSON.stringify(await db.audit.toArray())).not.toMatch(/wren|tallis|secret/iu);
  });

  it('keeps the newest five thousand', async () => {
    const audit = openAudit(db, () => clock);
    await db.audit.bulkAdd(Array.from({ length: 5_010 }, () => ({ at: clock.toISOString(), action: 'changed' as const })));
    await audit.record('exported', { count: 3 });
    expect(await db.audit.count()).toBe(5_000);
    expect(await audit.latest(1)).toMatchObject([{ action: 'exported', count: 3 }]);
  });
});

it('keeps as long as the role says', async () => {
  await db.roles.put({
    id: 'r1',
    name: 'Backend, Porto',
    brief: { schemaVersion: 1, specialization: 'web', level: 'mid', mustHave: [] },
    retentionDays: 30,
    settled: [],
    createdAt: clock.toISOString(),
  });
  await candidates.save(sampleProfile, sampleReport, 'r1');
  expect((await found()).candidate).toMatchObject({ roleId: 'r1', expiresAt: '2026-06-02T10:00:00.000Z' });
});
