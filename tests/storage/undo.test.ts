import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Candidates, openCandidates } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { detach } from '#lib/storage/detach.ts';
import { openFeedback } from '#lib/storage/feedback.ts';
import { keepLonger } from '#lib/storage/keep-longer.ts';
import { openScorecards } from '#lib/storage/scorecards.ts';
import { settle } from '#lib/storage/settled.ts';
import { calmReport, sampleReport } from '#tests/ui/sample-report.ts';
import { erased, personOf, saveSome, setRows, TODAY } from './stored.ts';

const now = (): Date => TODAY;
const ada = personOf('ada', 'Ada');
const later = { ...ada, source: { ...ada.source, readAt: '2026-06-01T08:00:00.000Z' } };
let db: Database;
let candidates: Candidates;

beforeEach(async () => {
  db = openDatabase();
  candidates = await saveSome(db, ['Ada']);
  await candidates.note('ada', 'From the call.');
});
afterEach(() => db.delete());

/** What somebody does in another window. */
async function elsewhere(): Promise<void> {
  await candidates.note('ada', 'From the interview.');
  const cards = openScorecards(db, now, () => 'card');
  await cards.write({ candidateId: 'ada', interviewer: 'Mara', specialization: 'web', level: 'mid', minutes: 45, answers: [] });
  await cards.submit('card', 'ada');
  await openFeedback(db, now).answer('ada', { id: 'f1', rule: 'timeline/overlap' }, 'confirmed');
  await settle(db, now, { candidateId: 'ada', item: 'offer/salary', isSettled: true });
  await candidates.writeName('ada', 'Ada Stillwater');
  await setRows(db, ['ada'], { stage: 'interview', tags: ['Remote'] });
}

async function expectAllOfElsewhere(): Promise<void> {
  expect((await db.notes.toArray()).map(({ text }) => text).sort()).toEqual(['From the call.', 'From the interview.']);
  expect((await db.scorecards.toArray()).map(({ interviewer }) => interviewer)).toEqual(['Mara']);
  expect([...(await openFeedback(db, now).of('ada'))]).toEqual([['f1', 'confirmed']]);
  const set = {
    name: 'Ada Stillwater',
    writtenName: 'Ada Stillwater',
    stage: 'interview',
    tags: ['Remote'],
    settled: ['offer/salary'],
    scoredAt: TODAY.toISOString(),
  };
  expect(await db.candidates.get('ada')).toMatchObject(set);
  expect(await db.entries.get('ada')).toMatchObject({ stage: 'interview', tags: ['Remote'] });
}

const readings = async () => (await db.readings.toArray()).map(({ id }) => id).sort();

describe('undo keeps what was written in another window', () => {
  it('after a later reading was saved', async () => {
    const before = await readings();
    const saved = await candidates.save(later, calmReport);
    await elsewhere();
    if (saved.kind === 'saved') await candidates.restore(saved.before);
    expect(await readings()).toEqual(before);
    expect(await db.candidates.get('ada')).toMatchObject({ flags: { high: 1 } });
    await expectAllOfElsewhere();
  });

  it('after a source was attached, and after it was detached', async () => {
    const before = await readings();
    const resume = personOf('content:resume', 'Ada');
    const attached = await candidates.attach('ada', {
      source: resume,
      sourceReport: calmReport,
      report: calmReport,
      seen: await readings(),
    });
    await elsewhere();
    const detached = await detach(db, TODAY, {
      candidateId: 'ada',
      readingId: 'ada + content:resume',
      report: sampleReport,
      seen: await readings(),
    });
    if (detached.kind === 'detached') await candidates.restore(detached.before);
    expect(await readings()).toEqual(['ada + content:resume', ...before].sort());
    await expectAllOfElsewhere();
    if (attached.kind === 'attached') await candidates.restore(attached.before);
    expect(await readings()).toEqual(before);
    await expectAllOfElsewhere();
  });

  it('after somebody was erased and saved anew', async () => {
    const before = await erased(db, 'ada');
    await candidates.save(later, calmReport);
    await openCandidates(db, () => new Date('2026-05-04T10:00:00.000Z')).note('ada', 'Met again.');
    await candidates.restore(...before);
    expect(await readings()).toHaveLength(2);
    expect((await db.notes.toArray()).map(({ text }) => text).sort()).toEqual(['From the call.', 'Met again.']);
  });

  it('whose row is then that of the new reading', async () => {
    const before = await erased(db, 'ada');
    await candidates.save(later, calmReport);
    await setRows(db, ['ada'], { stage: 'offer' });
    await candidates.restore(...before);
    expect(await db.candidates.get('ada')).toMatchObject({ stage: 'offer', flags: { high: 0 } });
  });

  it.each(['saved', 'attached'])('that somebody is kept longer, after a reading was %s', async (how) => {
    const resume = personOf('content:resume', 'Ada');
    const attaching = { source: resume, sourceReport: calmReport, report: calmReport, seen: await readings() };
    const done = how === 'saved' ? await candidates.save(later, calmReport) : await candidates.attach('ada', attaching);
    const [kept] = await keepLonger(db, new Date('2026-06-02T10:00:00.000Z'), ['ada']);
    if ('before' in done) await candidates.restore(done.before);
    const until = (await db.candidates.get('ada'))?.expiresAt ?? '';
    expect([until, until > (kept?.was.expiresAt ?? '')]).toEqual([kept?.became.expiresAt, true]);
  });
});

it('a reading that is undone takes the term back that it had set', async () => {
  const until = (await db.candidates.get('ada'))?.expiresAt;
  candidates = openCandidates(db, () => new Date('2026-06-02T10:00:00.000Z'));
  const saved = await candidates.save(later, calmReport);
  expect((await db.candidates.get('ada'))?.expiresAt).not.toBe(until);
  if (saved.kind === 'saved') await candidates.restore(saved.before);
  expect((await db.candidates.get('ada'))?.expiresAt).toBe(until);
});

it('a reading that is undone does not bring back who was erased meanwhile', async () => {
  const saved = await candidates.save(later, calmReport);
  await erased(db, 'ada');
  if (saved.kind === 'saved') await candidates.restore(saved.before);
  expect([await db.candidates.count(), await db.readings.count(), await db.notes.count()]).toEqual([0, 0, 0]);
});

it('a row that can’t be read goes back as it was', async () => {
  const broken = { id: 'ada', name: 7, stage: 'of a later version' };
  await db.table('candidates').put(broken);
  const saved = await candidates.save(later, calmReport);
  if (saved.kind === 'saved') await candidates.restore(saved.before);
  expect(await db.table('candidates').get('ada')).toEqual(broken);
});
