import { vi } from 'vitest';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import type { Erased } from '#lib/ui/workspace/erased.ts';
import type { Done, ListPage, ListSettings, RuleName, ShortlistVerbs, StageProblem } from '#lib/ui/workspace/shortlist/verbs.ts';
import { erased } from '#tests/ui/workspace/sample-receipt.ts';

export const wren: CandidateRow = {
  id: 'linkedin:wren-tallis',
  name: 'Wren Tallis',
  headline: 'Senior ML engineer',
  specialization: 'web',
  level: 'senior',
  savedAt: '2026-05-03T10:00:00.000Z',
  expiresAt: '2026-10-30T10:00:00.000Z',
  competencies: [{ id: 'orm', shortName: 'ORM', status: 'claimed-only' }],
  flags: { high: 1, medium: 2, low: 0, note: 0 },
  stage: 'new',
  tags: ['Porto'],
};

export const unnamed: CandidateRow = {
  ...wren,
  id: 'content:1',
  name: '',
  expiresAt: '2026-05-16T10:00:00.000Z',
  flags: { high: 0, medium: 0, low: 0, note: 0 },
  tags: [],
};

export const facets = {
  stages: { new: 2 },
  specializations: { web: 2 },
  roles: { r1: 1 },
  tags: { Porto: 1, Lisbon: 3 },
  rules: { 'mirage/anachronism': 1, 'mirage/claimed-only': 2, 'timeline/overlap': 1 },
};

export const pageOf = (rows: readonly CandidateRow[], parts: Partial<ListPage> = {}): ListPage => ({
  rows,
  unreadable: [],
  saved: rows.length,
  matching: rows.length,
  isComplete: true,
  facets,
  expiring: 1,
  ...parts,
});

export const settings: ListSettings = {
  stages: [
    { id: 'new', name: 'New' },
    { id: 'interview', name: 'Interview' },
    { id: 'Call', name: 'Phone call' },
  ],
  ownStages: [{ id: 'Call', name: 'Phone call' }],
  roles: [{ id: 'r1', name: 'Backend, Porto' }],
  views: [],
  usesKeys: true,
  retentionDays: 90,
};

/** A list of two that does what it is asked, and remembers what that was. */
export function stubVerbs(own: Partial<ShortlistVerbs> = {}) {
  const done = () => vi.fn(async (ids: readonly string[]): Promise<Done> => ({ count: ids.length, undo: vi.fn(async () => {}) }));
  return {
    now: () => new Date('2026-05-10T10:00:00.000Z'),
    page: vi.fn(async (): Promise<ListPage> => pageOf([wren, unnamed])),
    matching: vi.fn(async (): Promise<readonly string[]> => [wren.id, unnamed.id, 'further']),
    settings: vi.fn(async (): Promise<ListSettings> => settings),
    ruleNames: vi.fn(
      async (): Promise<readonly RuleName[]> => [
        { id: 'timeline/overlap', family: 'timeline', title: 'Two jobs at once' },
        { id: 'mirage/claimed-only', family: 'mirage', title: 'Claimed, not shown' },
        { id: 'mirage/anachronism', family: 'mirage', title: 'Too early' },
      ],
    ),
    onListChange: vi.fn(),
    setStage: done(),
    addTag: done(),
    removeTag: done(),
    keepLonger: done(),
    remove: vi.fn(
      async (ids: readonly string[]): Promise<Erased> => ({
        ...erased,
        receipt: { ...erased.receipt, candidates: ids.length },
        undo: vi.fn(async () => {}),
      }),
    ),
    addStage: vi.fn(async (): Promise<StageProblem | undefined> => undefined),
    renameStage: vi.fn(async (): Promise<StageProblem | undefined> => undefined),
    removeStage: vi.fn(async () => async (): Promise<StageProblem | undefined> => undefined),
    saveViews: vi.fn(async () => {}),
    saveUsesKeys: vi.fn(async () => {}),
    exportAll: vi.fn(async () => {}),
    exportCsv: vi.fn(async (ids: readonly string[]) => ids.length),
    ...own,
  } satisfies ShortlistVerbs;
}
