import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openCandidates } from '#lib/storage/candidates.ts';
import { type Database, openDatabase } from '#lib/storage/db.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';

type Listener = (details: { reason: string }) => void;
const listeners = vi.hoisted(() => new Map<string, Listener>());
const session = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/utils/define-background', () => ({ defineBackground: (main: () => void) => main }));
vi.mock('wxt/browser', () => {
  const listensTo = (event: string) => ({ addListener: (listener: Listener) => listeners.set(event, listener) });
  const area = {
    get: async (key: string) => ({ [key]: session.get(key) }),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) session.set(key, value);
    },
    remove: async (keys: readonly string[]) => {
      for (const key of keys) session.delete(key);
    },
  };
  return { browser: { runtime: { onStartup: listensTo('startup'), onInstalled: listensTo('installed') }, storage: { session: area } } };
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
  for (const id of ['new', 'old']) session.set(`note-draft:${id}`, 'Call again');
  listeners.get(event)?.({ reason: 'update' });
  await vi.waitFor(async () => expect(await saved()).toEqual(['new']));
  expect(await db.readings.where('candidateId').equals('old').count()).toBe(0);
  await vi.waitFor(() => expect([...session.keys()]).toEqual(['note-draft:new']));
});
