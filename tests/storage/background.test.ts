import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCandidates } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';

type Listener = (details: { reason: string }) => void;
const listeners = vi.hoisted(() => new Map<string, Listener>());

vi.mock('wxt/utils/define-background', () => ({ defineBackground: (main: () => void) => main }));
vi.mock('wxt/browser', () => {
  const listensTo = (event: string) => ({ addListener: (listener: Listener) => listeners.set(event, listener) });
  return { browser: { runtime: { onStartup: listensTo('startup'), onInstalled: listensTo('installed') } } };
});

let db: Database;

beforeEach(async () => {
  db = openDatabase();
  const { default: main } = await import('../../entrypoints/background.ts');
  (main as unknown as () => void)();
});

afterEach(() => db.delete());

const saved = async (): Promise<string[]> => db.candidates.toCollection().primaryKeys();

test.each(['startup', 'installed'])('at %s, who is past the last day of keeping goes, and the others stay', async (event) => {
  await openCandidates(db, () => new Date('2020-01-01T10:00:00.000Z')).save({ ...sampleProfile, id: 'old' }, sampleReport);
  await openCandidates(db, () => new Date()).save({ ...sampleProfile, id: 'new' }, sampleReport);
  expect(await saved()).toEqual(['new', 'old']);
  listeners.get(event)?.({ reason: 'update' });
  await vi.waitFor(async () => expect(await saved()).toEqual(['new']));
  expect(await db.readings.where('candidateId').equals('old').count()).toBe(0);
});
