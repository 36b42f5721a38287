import { vi } from 'vitest';
import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { Choice } from '#lib/ui/verbs.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import type { ComparedCandidate, CompareVerbs } from '#lib/ui/workspace/compare/verbs.ts';
import { calmReport, sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';

export const compared = (id: string, name: string, own: Partial<ComparedCandidate> = {}): ComparedCandidate => ({
  row: {
    id,
    name,
    headline: `Headline of ${name}`,
    specialization: sampleReport.specialization,
    level: sampleReport.level,
    stage: 'new',
    tags: [],
    savedAt: '2026-05-03T10:00:00.000Z',
    expiresAt: '2026-10-30T10:00:00.000Z',
    competencies: [],
    flags: { high: 0, medium: 0, low: 0, note: 0 },
  },
  stage: 'New',
  notes: [],
  reading: { profile: { ...sampleProfile, id }, report: { ...sampleReport, profileId: id } },
  ...own,
});

/** Verbs that know nobody. */
export function stubCompare() {
  return {
    find: vi.fn(async (_id: string): Promise<ComparedCandidate | undefined> => undefined),
    people: vi.fn(async (_text: string): Promise<readonly CandidateRow[]> => []),
    analyze: vi.fn(async (_profile: Profile, choice: Choice, today: string): Promise<Report> => ({ ...calmReport, ...choice, today })),
    copy: vi.fn(async (_text: string) => {}),
    print: vi.fn(() => {}),
    exportCsv: vi.fn(async (ids: readonly string[]) => ids.length),
  } satisfies CompareVerbs;
}
