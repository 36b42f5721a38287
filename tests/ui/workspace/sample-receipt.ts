import { vi } from 'vitest';
import type { Erased, Receipt } from '#lib/ui/workspace/erased.ts';

export const receipt: Receipt = {
  at: '2026-05-03T10:20:00.000Z',
  what: 'candidates',
  candidates: 1,
  readings: 2,
  notes: 0,
  scorecards: 1,
  answers: 3,
  anonymous: 2,
  matrices: 0,
  roles: 0,
  subjects: ['1f2e'],
};

/** An erasure without a way back. */
export const erased = { receipt, copy: vi.fn(async () => {}), saveText: vi.fn() } satisfies Erased;
