import { analyze } from '#lib/analysis/analyze.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import type { KnownPerson } from '#lib/ui/workspace/blind/verbs.ts';
import type { Reading } from '#lib/ui/workspace/candidate/verbs.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';
import { wren } from '#tests/ui/blind/person.ts';
import { row } from '#tests/ui/workspace/candidate/stub-candidate.ts';

export const report = analyze(
  wren,
  { schemaVersion: 1, specialization: 'ai-ml', level: 'senior', mustHave: [] },
  '2026-11-22',
  builtInMatrices,
);

export const wrensRow: CandidateRow = { ...row, id: wren.id, name: 'Wren Tallowfield (she/her)', headline: wren.basics.label };
export const wrensReading: Reading = { id: 'r1', readAt: '2026-05-03T09:30:00.000Z', profile: wren, report };

/** Who is saved: an invented person, with or without a scorecard. */
export const known = (scoredAt?: string) => async (): Promise<Map<string, KnownPerson>> =>
  new Map([[wren.id, { profiles: [wren], skills: report.skills.map(({ name }) => name), ...(scoredAt !== undefined && { scoredAt }) }]]);

export const hiding = {
  isBlind: async () => true,
  known: known(),
  ids: async () => ['linkedin:sable-orme', wren.id],
  rows: async (ids: readonly string[]) => (ids.includes(wren.id) ? [wrensRow] : []),
  scored: async () => new Set<string>(),
};
