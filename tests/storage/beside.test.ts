import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { type Candidates, openCandidates } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { detach } from '#lib/storage/detach.ts';
import { eraseWithReceipt } from '#lib/storage/receipt.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { calmReport, sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import { erased } from './stored.ts';

let db: Database;
let candidates: Candidates;
const announce = vi.fn();
beforeEach(() => {
  announce.mockClear();
  db = openDatabase();
  candidates = openCandidates(db, () => new Date('2026-05-03T10:00:00.000Z'));
});
afterEach(() => db.delete());

const LINES = [
  'Moved the nightly reconciliation of forty warehouses from cron scripts to Airflow and halved the time that it takes.',
  'Wrote the service that matches delivery notes with invoices, and the page on which clerks settle what is left of them.',
];
const person = (id: string, employer: string, lines = LINES): Profile => ({ ...profileOf({ work: [job(lines, { name: employer })] }), id });
const reportOf = (profile: Profile): Report => ({ ...calmReport, profileId: profile.id });
const save = (profile: Profile) => candidates.save(profile, reportOf(profile));

/** A report that quotes a passage of each of these. */
function quotingReport(profile: Profile, others: readonly string[]): Report {
  const [first] = sampleReport.findings;
  const [question] = sampleReport.questions;
  if (!first || !question) throw new Error('the sample report has a flag and a question');
  const span = { path: 'work[0].highlights[0]', start: 0, end: LINES[0]?.length ?? 0, quote: LINES[0] ?? '' };
  const findings = others.map((source, i) => ({
    ...first,
    id: `copy-${i}`,
    rule: 'integrity/near-duplicate',
    severity: 'medium' as const,
    spans: [span, { ...span, source }],
  }));
  const questions = findings.map(({ id }) => ({ ...question, id: `probe:${id}`, kind: 'probe' as const, findings: [id] }));
  return { ...reportOf(profile), findings, questions };
}

describe('a report that quotes others', () => {
  const [bo, ada, cleo] = [person('b', 'Birch'), person('a', 'Alder'), person('c', 'Cedar')];
  const kept = async () => (await db.readings.where('candidateId').equals('b').first())?.report;
  const flags = async () => (await db.candidates.get('b'))?.flags.medium;
  beforeEach(async () => {
    for (const other of [ada, cleo]) await save(other);
    await candidates.save(bo, quotingReport(bo, ['a', 'c']));
  });

  it('loses what it quotes of who is erased, flag and question', async () => {
    await eraseWithReceipt(db, new Date('2026-05-04T10:00:00.000Z'), ['a'], announce);
    expect(await kept()).toEqual({
      ...quotingReport(bo, ['a', 'c']),
      findings: [expect.objectContaining({ id: 'copy-1' })],
      questions: [expect.anything()],
    });
    expect(await flags()).toBe(1);
    expect((await candidates.find('b'))?.kind).toBe('candidate');
    expect(announce).toHaveBeenCalledWith(['a', 'b']);
  });

  it('has it again once they are put back, one after the other', async () => {
    const removed = await erased(db, 'a', 'c');
    expect(await flags()).toBe(0);
    expect((await db.entries.get('b'))?.rules).toEqual([]);
    await candidates.restore(...removed);
    expect(await kept()).toEqual(quotingReport(bo, ['a', 'c']));
    expect(await flags()).toBe(2);
    await erased(db, 'a');
    expect(await flags()).toBe(1);
  });

  it('stays as it was made anew meanwhile', async () => {
    const removed = await erased(db, 'a');
    await candidates.save(bo, reportOf(bo));
    await candidates.restore(...removed);
    expect(await kept()).toEqual(reportOf(bo));
  });

  it('keeps flags that rest on a source of its own, whoever else has that file', async () => {
    const [flag] = sampleReport.findings;
    if (!flag) throw new Error('the sample report has a flag');
    const spans = flag.spans.map((span) => ({ ...span, source: 'a' }));
    const report = { ...reportOf(bo), findings: [{ ...flag, spans }] };
    await candidates.save(bo, report);
    await erased(db, 'a');
    expect(await kept()).toEqual(report);
  });
});

describe('passages that somebody else has, too', () => {
  it('are found with both quotes, in whoever was saved first or last', async () => {
    await save(person('a', 'Alder'));
    const { alike } = await candidates.beside(person('b', 'Birch'));
    expect(alike).toHaveLength(2);
    expect(alike?.[0]).toMatchObject({
      span: { path: 'work[0].highlights[0]', quote: LINES[0] },
      other: { path: 'work[0].highlights[0]', quote: LINES[0], source: 'a' },
    });
  });

  it('are nobody’s own, nor those of colleagues at one employer', async () => {
    await save(person('a', 'Alder'));
    expect(await candidates.beside(person('a', 'Alder'))).toEqual({});
    expect(await candidates.beside(person('b', 'ALDER'))).toEqual({});
  });

  it('are a phrase of the trade once many have them', async () => {
    for (const id of ['a', 'b', 'c', 'd']) await save(person(id, `Employer ${id}`));
    expect(await candidates.beside(person('e', 'Elm'))).toEqual({});
  });

  it('go with their candidate, and come back', async () => {
    await save(person('a', 'Alder'));
    const removed = await erased(db, 'a');
    expect(await db.passages.count()).toBe(0);
    expect(await candidates.beside(person('b', 'Birch'))).toEqual({});
    await candidates.restore(...removed);
    expect((await candidates.beside(person('b', 'Birch'))).alike).toHaveLength(2);
  });

  it('follow the latest reading', async () => {
    await save(person('a', 'Alder'));
    const later = person('a', 'Alder', ['Something else altogether, told in other words than those of a year ago, with twelve of them.']);
    await save({ ...later, source: { ...later.source, readAt: '2026-12-01T00:00:00.000Z' } });
    expect(await candidates.beside(person('b', 'Birch'))).toEqual({});
  });
});

describe('a further source', () => {
  const resume: Profile = { ...person('content:resume', 'Alder'), source: { ...sampleProfile.source, fileName: 'cv.pdf' } };

  const seen = async () => (await db.readings.toArray()).map(({ id }) => id);
  const attach = async (source: Profile) =>
    candidates.attach(sampleProfile.id, { source, sourceReport: calmReport, report: sampleReport, seen: await seen() });

  it('stands beside the profile, which keeps being the one that is shown', async () => {
    await candidates.save(sampleProfile, calmReport);
    const outcome = await attach(resume);
    expect(outcome.kind).toBe('attached');
    const found = await candidates.find(sampleProfile.id);
    expect(found).toMatchObject({
      candidate: { flags: { high: 1 } },
      reading: { profile: { id: sampleProfile.id }, report: sampleReport },
    });
    expect(found?.kind === 'candidate' && found.readings.map(({ attached }) => attached === true).sort()).toEqual([false, true]);
    expect(await candidates.beside(sampleProfile)).toMatchObject({ sources: [{ id: 'content:resume' }] });
  });

  it('is one, however often it is attached, and goes back', async () => {
    await candidates.save(sampleProfile, calmReport);
    await attach(resume);
    const again = await attach(resume);
    expect(await db.readings.count()).toBe(2);
    const [before] = again.kind === 'attached' ? [again.before] : [];
    if (before) await candidates.restore({ ...before, readings: before.readings.filter(({ attached }) => !attached) });
    expect(await candidates.beside(sampleProfile)).toEqual({});
  });

  it('is detached alone, and the profile’s report is the one made without it', async () => {
    await candidates.save(sampleProfile, calmReport);
    await attach(resume);
    await attach({ ...resume, id: 'content:other' });
    const readingId = `${sampleProfile.id} + ${resume.id}`;
    const now = new Date('2026-05-04T10:00:00.000Z');
    const outcome = await detach(db, now, { candidateId: sampleProfile.id, readingId, report: calmReport, seen: await seen() }, announce);
    expect(outcome.kind).toBe('detached');
    expect(announce).toHaveBeenCalledExactlyOnceWith([sampleProfile.id]);
    expect(await candidates.find(sampleProfile.id)).toMatchObject({
      candidate: { flags: { high: 0 }, updatedAt: now.toISOString() },
      reading: { profile: { id: sampleProfile.id }, report: calmReport },
    });
    expect((await candidates.beside(sampleProfile)).sources?.map(({ id }) => id)).toEqual(['content:other']);
    if (outcome.kind === 'detached') await candidates.restore(outcome.before);
    expect((await candidates.beside(sampleProfile)).sources?.map(({ id }) => id).sort()).toEqual(['content:other', 'content:resume']);
    expect(await candidates.find(sampleProfile.id)).toMatchObject({ reading: { report: sampleReport } });
  });

  it('is never the profile itself, nor of somebody who is gone', async () => {
    await candidates.save(sampleProfile, calmReport);
    const own = (await db.readings.toArray())[0]?.id ?? '';
    const now = new Date('2026-05-04T10:00:00.000Z');
    for (const [candidateId, readingId] of [
      [sampleProfile.id, own],
      ['nobody', own],
      [sampleProfile.id, 'no such reading'],
    ] as const)
      expect(await detach(db, now, { candidateId, readingId, report: sampleReport, seen: await seen() }, announce)).toEqual({
        kind: 'gone',
      });
    expect(announce).not.toHaveBeenCalled();
    expect(await candidates.find(sampleProfile.id)).toMatchObject({ reading: { report: calmReport } });
  });

  it('is neither attached nor detached with a report of other readings than there are by now', async () => {
    await candidates.save(sampleProfile, calmReport);
    await attach({ ...resume, id: 'content:other' });
    const before = await seen();
    await candidates.save({ ...sampleProfile, source: { ...sampleProfile.source, readAt: '2026-12-01T00:00:00.000Z' } }, calmReport);
    const was = await db.readings.toArray();
    const late = { source: resume, sourceReport: calmReport, report: sampleReport, seen: before };
    expect(await candidates.attach(sampleProfile.id, late)).toEqual({ kind: 'changed' });
    const readingId = `${sampleProfile.id} + content:other`;
    const leaving = { candidateId: sampleProfile.id, readingId, report: sampleReport, seen: before };
    expect(await detach(db, new Date('2026-12-02T00:00:00.000Z'), leaving, announce)).toEqual({ kind: 'changed' });
    expect(announce).not.toHaveBeenCalled();
    expect(await db.readings.toArray()).toEqual(was);
  });

  it('needs a candidate', async () => {
    expect(await candidates.attach('nobody', { source: resume, sourceReport: calmReport, report: sampleReport, seen: [] })).toEqual({
      kind: 'gone',
    });
    expect(await db.readings.count()).toBe(0);
  });
});
