import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { candidatesToJson } from '#lib/export/candidates-json.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { type Backup, TABLES } from '#lib/storage/backup-format.ts';
import { type BackupReading, readBackup } from '#lib/storage/backup-read.ts';
import { openRestore } from '#lib/storage/backup-restore.ts';
import { backupOf } from '#lib/storage/backup-write.ts';
import { type Database, openDatabase, SCHEMA_VERSION } from '#lib/storage/db.ts';
import { openFeedback } from '#lib/storage/feedback.ts';
import { openOwnMatrices } from '#lib/storage/matrices.ts';
import { openScorecards, type ScorecardEdit } from '#lib/storage/scorecards.ts';
import { contentOf, roleOf, saveSome, setRows, TODAY } from './stored.ts';

let db: Database;
beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

const written = (): Promise<Blob> => backupOf(db, { now: TODAY, settings: { settings: { level: 'senior' } } });

async function read(file: Blob): Promise<Backup> {
  const reading = await readBackup(file);
  if (reading.kind !== 'backup') throw new Error(reading.problem);
  return reading.backup;
}

const cardOfMara: ScorecardEdit = {
  ...{ candidateId: 'ada', interviewer: 'Mara', specialization: 'web', level: 'mid', minutes: 45 },
  answers: [{ question: 'q1', text: 'What did you build?', findings: [], heard: 'A parser.' }],
};

const problemOf = async (text: string): Promise<string | undefined> => {
  const reading: BackupReading = await readBackup(new Blob([text]));
  return reading.kind === 'problem' ? reading.problem : undefined;
};

it('every table is part of a backup, or made of those that are', () => {
  expect([...TABLES, 'entries', 'passages', 'quotings'].sort()).toEqual(db.tables.map(({ name }) => name).sort());
});

const versions = Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 1);

describe('a backup', () => {
  it('brings back all that was saved, after everything was erased', async () => {
    const candidates = await saveSome(db, ['Ada', 'Bo']);
    await candidates.note('ada', 'Asked about the pipeline.');
    await db.roles.put(roleOf('Platform'));
    await db.preferences.put({ key: 'retention-days', value: 90 });
    const [matrix] = builtInMatrices;
    if (matrix) await openOwnMatrices(db, () => TODAY).save({ ...matrix, id: 'ours', basedOn: matrix.id });
    await openFeedback(db, () => TODAY).answer('ada', { id: 'f1', rule: 'timeline/overlap' }, 'explained');
    await openScorecards(
      db,
      () => TODAY,
      () => 'card',
    ).write(cardOfMara);
    const before = await contentOf(db);
    const backup = await read(await written());
    expect(backup.header).toEqual({
      format: 'mirage-lens/backup',
      version: 1,
      schemaVersion: SCHEMA_VERSION,
      createdAt: TODAY.toISOString(),
      settings: { settings: { level: 'senior' } },
    });
    expect(backup.setApart).toEqual([]);
    for (const table of db.tables) await table.clear();
    await openRestore(db, () => TODAY).replace(backup);
    const { audit, ...after } = await contentOf(db);
    expect({ ...after, audit: audit?.slice(0, -1).map((entry) => ({ ...(entry as object), seq: 0 })) }).toEqual({
      ...before,
      audit: before.audit?.map((entry) => ({ ...(entry as object), seq: 0 })),
    });
    expect(audit?.at(-1)).toMatchObject({ action: 'restored', count: 2 });
  });

  it('is one JSON document with a record on each line', async () => {
    await saveSome(db, ['Ada', 'Bo']);
    const text = await (await written()).text();
    expect(Object.keys(JSON.parse(text).tables)).toEqual([...TABLES]);
    expect(text.split('\n').filter((line) => line.startsWith('{"id":"ada","name":"Ada"'))).toHaveLength(1);
  });

  it('of nothing holds nothing', async () => {
    const { tables } = await read(await written());
    expect(Object.values(tables).flat()).toEqual([]);
  });

  it('holds more records than are read at once, and tells how far it is', async () => {
    await saveSome(db, ['Ada']);
    const [row] = await db.candidates.toArray();
    if (row) await db.candidates.bulkPut(Array.from({ length: 450 }, (_, n) => ({ ...row, id: `p${n}` })));
    const told = vi.fn();
    const { tables } = await read(await backupOf(db, { now: TODAY, settings: {}, told }));
    expect(new Set(tables.candidates.map(({ id }) => id)).size).toBe(451);
    expect(told.mock.calls.flat()).toEqual(expect.arrayContaining([200, 400, 451]));
  });

  it('laid out by another tool is read as well', async () => {
    await saveSome(db, ['Ada']);
    const text = await (await written()).text();
    expect((await read(new Blob([JSON.stringify(JSON.parse(text), null, 4)]))).tables).toEqual((await read(new Blob([text]))).tables);
    expect((await read(new Blob([text.replaceAll('\n', '\r\n')]))).tables.candidates).toHaveLength(1);
  });

  it.each(versions)('of version %i is brought up to date, and what can’t be read is set apart', async (version) => {
    const file = new Blob([readFileSync(new URL(`../fixtures/backups/v${version}.json`, import.meta.url), 'utf8')]);
    const backup = await read(file);
    expect(backup.tables.candidates).toMatchObject([
      { id: 'linkedin:wren-tallis', name: 'Wren Tällis', sortName: 'wren tallis', stage: 'new', tags: [] },
    ]);
    expect(backup.tables.readings.length).toBeGreaterThan(0);
    expect(backup.setApart).toMatchObject([{ table: 'candidates', id: 'linkedin:broken', record: { name: 7 } }]);
    await openRestore(db, () => TODAY).replace(backup);
    expect((await db.entries.toArray()).map(({ id }) => id)).toEqual(['linkedin:wren-tallis']);
  });

  it('an export of today keeps stage, tags, notes, scorecards and what was said about flags', async () => {
    const candidates = await saveSome(db, ['Ada']);
    await setRows(db, ['ada'], { stage: 'offer', tags: ['remote'] });
    await candidates.note('ada', 'Asked about the pipeline.');
    await openScorecards(
      db,
      () => TODAY,
      () => 'card',
    ).write(cardOfMara);
    await openFeedback(db, () => TODAY).answer('ada', { id: 'f1', rule: 'timeline/overlap' }, 'explained');
    const backup = await read(new Blob([candidatesToJson(await candidates.everything(), TODAY)]));
    expect(backup.setApart).toEqual([]);
    expect(backup.tables).toMatchObject({
      candidates: [{ stage: 'offer', tags: ['remote'] }],
      notes: [{ text: 'Asked about the pipeline.' }],
      scorecards: [{ interviewer: 'Mara' }],
      feedback: [{ findingId: 'f1', answer: 'explained' }],
    });
  });
});

/** Deeper than can be walked through. */
const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

describe('a file is refused', () => {
  const head = `{"format":"mirage-lens/backup","version":1,"schemaVersion":${SCHEMA_VERSION},"createdAt":"2026-05-03T10:00:00.000Z","settings":{},"tables":{`;
  it.each([
    ['', 'not-a-backup'],
    ['no JSON', 'not-a-backup'],
    ['[]', 'not-a-backup'],
    ['{"format":"other"}', 'not-a-backup'],
    [`${head.replace('"version":1', '"version":2')}\n}}\n`, 'newer'],
    [`${head.replace(`"schemaVersion":${SCHEMA_VERSION}`, `"schemaVersion":${SCHEMA_VERSION + 1}`)}\n}}\n`, 'newer'],
    [`${head}\n"candidates":[\n{"id":"a"},\n`, 'cut-off'],
    [`${head}\nsomething else\n}}\n`, 'damaged'],
    [`${head}\n}}\nand more`, 'damaged'],
    [`${head.slice(0, -1)}7}`, 'damaged'],
    [`${head.replace('"settings":{}', `"settings":{"x":${nested}}`)}\n}}\n`, 'not-a-backup'],
  ])('%.200s', async (text, problem) => {
    expect(await problemOf(text)).toBe(problem);
  });

  it('where it is too large to be one', async () => {
    const file = Object.defineProperty(new Blob(['{}']), 'size', { value: 5_000_000_000 });
    expect(await readBackup(file)).toEqual({ kind: 'problem', problem: 'too-large' });
  });
});

describe('hostile records are set apart, and the others are read', () => {
  async function withLines(table: string, lines: readonly string[]): Promise<Backup> {
    await saveSome(db, ['Ada']);
    const text = await (await written()).text();
    return read(new Blob([text.replace(`"${table}":[\n`, `"${table}":[\n${lines.map((line) => `${line},\n`).join('')}`)]));
  }
  const problems = ({ setApart }: Backup) => setApart.map(({ table, id, problem }) => [table, id, problem]);

  it('a line that is no JSON', async () => {
    const backup = await withLines('notes', ['{"id":']);
    expect(problems(backup)).toEqual([['notes', '', 'the line is damaged']]);
    expect(backup.tables.candidates).toHaveLength(1);
  });

  it('wrong types, a list, null and an id that is there already', async () => {
    await saveSome(db, ['Ada']);
    const row = await db.candidates.get('ada');
    const ada = JSON.stringify(row);
    const backup = await withLines('candidates', ['7', 'null', '[]', '{"id":"x","name":{}}', ada]);
    expect(problems(backup).map(([, id]) => id)).toEqual(['', '', '', 'x', 'ada']);
    expect(problems(backup).at(-1)).toEqual(['candidates', 'ada', 'the same id stands here twice']);
    expect(backup.tables.candidates.map(({ id }) => id)).toEqual(['ada']);
  });

  it('an address that is none of a web page', async () => {
    await saveSome(db, ['Ada']);
    const row = await db.candidates.get('ada');
    const bad = JSON.stringify({
      ...row,
      id: 'bad',
      source: { site: 'x', url: 'javascript:alert(1)' },
    });
    expect(problems(await withLines('candidates', [bad]))).toEqual([['candidates', 'bad', 'source.url: not the address of a web page']]);
  });

  it('what is nested too deeply, which is told of and not kept', async () => {
    const backup = await withLines('preferences', [`{"key":"x","value":${nested}}`]);
    expect(problems(backup)).toEqual([['preferences', 'x', 'record: missing, or too long']]);
    expect(problems(await withLines('notes', [`{"id":"n","text":${nested}}`]))).toMatchObject([['notes', 'n', expect.any(String)]]);
    expect(JSON.stringify(backup.setApart)).toContain('"record":null');
    expect(backup.tables.candidates).toHaveLength(1);
  });

  it('a prototype is not changed by a record', async () => {
    await saveSome(db, ['Ada']);
    const row = await db.candidates.get('ada');
    const line = JSON.stringify({ ...row, id: 'bad' }).replace('{', '{"__proto__":{"polluted":true},');
    const backup = await withLines('candidates', [line]);
    expect(
      backup.tables.candidates.map((candidate) => [
        candidate.id,
        'polluted' in candidate,
        Object.getPrototypeOf(candidate) === Object.prototype,
      ]),
    ).toEqual([
      ['bad', false, true],
      ['ada', false, true],
    ]);
    expect('polluted' in {}).toBe(false);
  });

  it('notes of nobody, and lists that this version does not know', async () => {
    const backup = await withLines('notes', ['{"id":"n","candidateId":"gone","at":"2026-05-03T10:00:00.000Z","text":"x"}']);
    expect(problems(backup)).toEqual([['notes', 'n', 'its candidate is not in the file']]);
    const text = await (await written()).text();
    const unknown = await read(new Blob([text.replace('"notes":[', '"wishes":[\n{"id":"w"}\n],\n"notes":[')]));
    expect(problems(unknown)).toEqual([['wishes', 'w', 'this version knows no such list']]);
  });
});
