import { vi } from 'vitest';
import type { BackupContent, BackupVerbs, CheckVerbs, KeepingVerbs, LogVerbs, SettingsVerbs } from '#lib/ui/workspace/settings/verbs.ts';
import type { UpkeepVerbs } from '#lib/ui/workspace/upkeep.ts';
import { erased } from '#tests/ui/workspace/sample-receipt.ts';

export const content: BackupContent = {
  createdAt: '2026-05-03T10:00:00.000Z',
  candidates: 3,
  readings: 4,
  notes: 1,
  scorecards: 2,
  answers: 5,
  matrices: 1,
  roles: 0,
  past: 0,
  added: 2,
  same: 0,
  conflicts: [],
  setApart: [],
  here: 5,
};

export const stubKeeping = (own: Partial<KeepingVerbs> = {}): KeepingVerbs => ({
  now: () => new Date('2026-05-03T10:00:00.000Z'),
  load: async () => ({ days: 180, expiring: { count: 0, first: [] } }),
  isRetention: (days) => Number.isInteger(days) && days > 0 && days <= 3650,
  saveDays: vi.fn(async () => {}),
  keepLonger: vi.fn(async () => async () => {}),
  erase: vi.fn(async () => erased),
  eraseEverything: vi.fn(async () => ({ ...erased, receipt: { ...erased.receipt, what: 'everything' as const, subjects: [] } })),
  ...own,
});

export const stubBackup = (own: Partial<BackupVerbs> = {}): BackupVerbs => ({
  room: async () => ({ used: 80_000_000, allowed: 1_000_000_000, isProtected: false, isNearlyFull: false }),
  protect: vi.fn(async () => true),
  write: vi.fn(async () => {}),
  open: vi.fn(async () => ({ kind: 'backup' as const, content })),
  merge: vi.fn(async () => ({ kind: 'restored' as const, added: 2, replaced: 1, undo: async () => {} })),
  replace: vi.fn(async () => ({ kind: 'restored' as const, added: 3, replaced: 5 })),
  saveSetApart: vi.fn(),
  letGo: vi.fn(),
  ...own,
});

export const stubChecks = (own: Partial<CheckVerbs> = {}): CheckVerbs => ({
  load: async () => ({
    checks: [
      {
        id: 'mirage/vague-outcomes',
        title: 'An effect without a number',
        why: 'It can’t be compared.',
        innocent: ['It is secret.'],
        isOptional: false,
        record: { confirmed: 1, explained: 4 },
      },
      {
        id: 'timeline/gap',
        title: 'A gap between jobs',
        why: 'Worth a neutral question.',
        innocent: ['Care.', 'Studies.'],
        isOptional: true,
      },
    ],
    choice: { mutedRules: [], optionalRules: [] },
  }),
  turn: vi.fn(async () => async () => {}),
  ...own,
});

export const stubLog = (own: Partial<LogVerbs> = {}): LogVerbs => ({
  load: async () => [],
  download: vi.fn(async () => {}),
  clear: vi.fn(async () => {}),
  ...own,
});

export const stubSettings = (): SettingsVerbs => ({
  keeping: stubKeeping(),
  backup: stubBackup(),
  blind: { isBlind: async () => false, save: vi.fn(async () => {}) },
  checks: stubChecks(),
  log: stubLog(),
});

export const stubUpkeep = (own: Partial<UpkeepVerbs> = {}): UpkeepVerbs => ({
  opening: async () => ({ kind: 'open' }),
  rescue: async () => {},
  due: async () => ({ expiring: 0, isNearlyFull: false }),
  ...own,
});
