import { vi } from 'vitest';
import type { CandidateVerbs, OpenedCandidate, Reading } from '#lib/ui/workspace/candidate/verbs.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';
import { stubFeedback } from '#tests/ui/workspace/feedback/stub-feedback.ts';
import { erased } from '#tests/ui/workspace/sample-receipt.ts';

export const row: CandidateRow = {
  id: 'linkedin:wren-tallis',
  name: 'Wren Tallis',
  headline: 'Senior ML engineer',
  specialization: 'ai-ml',
  level: 'senior',
  savedAt: '2026-05-03T10:00:00.000Z',
  expiresAt: '2026-10-30T10:00:00.000Z',
  competencies: [],
  flags: { high: 1, medium: 1, low: 1, note: 1 },
  stage: 'new',
  tags: ['referred'],
};

export const reading: Reading = {
  id: 'linkedin:wren-tallis 2026-05-03T09:30:00.000Z',
  readAt: '2026-05-03T09:30:00.000Z',
  profile: sampleProfile,
  report: sampleReport,
};

export const opened = (own: Partial<OpenedCandidate> = {}): OpenedCandidate => ({
  row,
  readings: [reading],
  unreadable: 0,
  notes: [],
  stages: [
    { id: 'new', name: 'New' },
    { id: 'interview', name: 'Interview' },
  ],
  settled: { person: [], role: [] },
  ...own,
});

export const undo = vi.fn(async () => {});

/** Verbs that change nothing. */
export const stubCandidateVerbs = (own: Partial<CandidateVerbs> = {}) =>
  ({
    find: vi.fn(async (): Promise<OpenedCandidate | undefined> => opened()),
    copy: vi.fn(async () => {}),
    releaseOf: () => undefined,
    writeName: vi.fn(async () => undo),
    setStage: vi.fn(async () => undo),
    addTag: vi.fn(async () => undo),
    removeTag: vi.fn(async () => undo),
    keepLonger: vi.fn(async () => undo),
    addNote: vi.fn(async () => ({ kind: 'kept' as const })),
    removeNote: vi.fn(async () => undo),
    attach: vi.fn(async () => ({ kind: 'attached' as const, undo })),
    export: vi.fn(async () => {}),
    print: vi.fn(),
    feedback: stubFeedback(),
    settle: vi.fn(async () => 'kept' as const),
    detach: vi.fn(async () => ({ kind: 'detached' as const, undo })),
    remove: vi.fn(async () => ({ ...erased, undo })),
    ...own,
  }) satisfies CandidateVerbs;
