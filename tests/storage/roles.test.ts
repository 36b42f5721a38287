import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { openRoles, type Roles } from '#lib/storage/roles.ts';

let db: Database;
let roles: Roles;
let count = 0;

beforeEach(() => {
  db = openDatabase();
  roles = openRoles(
    db,
    () => new Date('2026-05-03T10:00:00.000Z'),
    () => {
      count += 1;
      return `role-${count}`;
    },
  );
});
afterEach(() => db.delete());

const role = (name: string) => ({
  name,
  brief: { schemaVersion: 1 as const, specialization: 'web', level: 'mid' as const, mustHave: [] },
  settled: [],
});

it('keeps roles under ids of their own, and lists them by name', async () => {
  await roles.save(role('Web, Porto'));
  await roles.save(role('Data, Oslo'));
  expect((await roles.list()).map(({ name }) => name)).toEqual(['Data, Oslo', 'Web, Porto']);
});

it('changes a role and keeps the day it was made', async () => {
  const { id, createdAt } = await roles.save(role('Web'));
  await roles.save({ ...role('Web, Porto'), settled: ['contract'] }, id);
  expect(await roles.find(id)).toMatchObject({ name: 'Web, Porto', settled: ['contract'], createdAt });
  expect(await roles.list()).toHaveLength(1);
});

it('refuses what is no role, and keeps what was there', async () => {
  const { id } = await roles.save(role('Web'));
  await expect(roles.save({ ...role(''), retentionDays: -1 }, id)).rejects.toThrow();
  expect(await roles.find(id)).toMatchObject({ name: 'Web' });
});

it('removes a role, and puts it back', async () => {
  const { id } = await roles.save(role('Web'));
  const undo = await roles.remove(id);
  expect(await roles.list()).toEqual([]);
  await undo();
  expect(await roles.find(id)).toMatchObject({ name: 'Web' });
});

it('does not put an older role in the place of one that is there again', async () => {
  const { id } = await roles.save(role('Web'));
  const undo = await roles.remove(id);
  await roles.save(role('Web, restored'), id);
  await undo();
  expect(await roles.find(id)).toMatchObject({ name: 'Web, restored' });
});

it('leaves a record that it can’t read where it is', async () => {
  await db.table('roles').put({ id: 'odd', name: 7 });
  expect(await roles.list()).toEqual([]);
  expect(await db.table('roles').count()).toBe(1);
});

it('joins what two windows change in one role, field by field and entry by entry', async () => {
  const base = { ...role('Web'), brief: { ...role('Web').brief, mustHave: ['django', 'redis'] }, settled: ['contract'] };
  const { id } = await roles.save(base);
  await roles.save(
    { ...base, brief: { ...base.brief, mustHave: ['django', 'kafka'], remote: 'Two days a week' }, retentionDays: 30 },
    id,
    base,
  );
  const mine = {
    ...base,
    name: 'Web, Porto',
    brief: { ...base.brief, mustHave: ['django', 'redis', 'celery'] },
    settled: ['contract', 'notice'],
  };
  await roles.save(mine, id, base);
  expect(await roles.find(id)).toMatchObject({
    name: 'Web, Porto',
    brief: { mustHave: ['django', 'kafka', 'celery'], remote: 'Two days a week' },
    retentionDays: 30,
    settled: ['contract', 'notice'],
  });
});

it('of one thing that two windows set otherwise keeps what was saved last', async () => {
  const base = role('Web');
  const { id } = await roles.save(base);
  await roles.save({ ...base, name: 'Web, Porto' }, id, base);
  await roles.save({ ...base, name: 'Web, Braga' }, id, base);
  expect(await roles.find(id)).toMatchObject({ name: 'Web, Braga' });
});

it.each([
  ['here', 'data-engineering', 'web', ['pipelines']],
  ['in the other window', 'web', 'data-engineering', ['pipelines']],
])('keeps no competency of another specialisation that was chosen %s', async (_, mine, theirs, competencies) => {
  const briefOf = (specialization: string, mustHaveCompetencies: string[]) => ({ ...role('').brief, specialization, mustHaveCompetencies });
  const base = { ...role('Role'), brief: briefOf('web', ['http']) };
  const { id } = await roles.save(base);
  const own = (specialization: string) => briefOf(specialization, specialization === 'web' ? ['http', 'orm'] : competencies);
  await roles.save({ ...base, brief: own(theirs) }, id, base);
  await roles.save({ ...base, brief: own(mine) }, id, base);
  expect((await roles.find(id))?.brief).toMatchObject({ specialization: 'data-engineering', mustHaveCompetencies: competencies });
});

it('keeps a role that another window removed while it was being written', async () => {
  const base = role('Web');
  const { id } = await roles.save(base);
  await roles.remove(id);
  await roles.save({ ...base, name: 'Web, Porto' }, id, base);
  expect(await roles.find(id)).toMatchObject({ name: 'Web, Porto' });
});

it('tells when a role was last saved', async () => {
  const { id, createdAt } = await roles.save(role('Web'));
  const later = new Date('2026-05-09T10:00:00.000Z');
  const again = openRoles(
    db,
    () => later,
    () => 'other',
  );
  await again.save(role('Web, Porto'), id, role('Web'));
  expect(await roles.find(id)).toMatchObject({ createdAt, changedAt: later.toISOString() });
});
