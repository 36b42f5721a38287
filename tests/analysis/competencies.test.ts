import { expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';

const cloudOf = (line: string) =>
  analyze(
    profileOf({ work: [job([line])], skills: skillList('Vertex AI') }),
    { schemaVersion: 1, specialization: 'ai-ml', level: 'mid', mustHave: [] },
    '2026-11-22',
  ).competencies.find(({ id }) => id === 'cloud-ml')?.status;

it('half shows a competency by what is related to it and named itself, not by what only implies that', () => {
  expect(cloudOf('Loaded the ferry tickets into BigQuery.')).toBe('claimed-only');
  expect(cloudOf('Ran the ferry tickets on Google Cloud.')).toBe('weak');
});
