import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { competencyStates } from '#lib/analysis/competency-states.ts';
import { missesIn, statesOfCase } from '#lib/analysis/matrix-cases.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';

const TODAY = '2026-11-22';
const profile = profileOf({
  work: [job(['Built the ticket service in Django for 300 clerks.', 'Trained models in PyTorch that sorted parcels.'])],
  skills: skillList('FastAPI', 'pandas', 'Airflow'),
});
const second = profileOf({ work: [job(['Ran Airflow pipelines that loaded 40 tables a night.'])] });

describe('the states of a matrix alone', () => {
  it.each(builtInMatrices.map((matrix) => [matrix.id, matrix] as const))('are those of the whole report: %s', (id, matrix) => {
    for (const sources of [[], [second]]) {
      const brief = { schemaVersion: 1 as const, specialization: id, level: 'mid' as const, mustHave: [] };
      const report = analyze(profile, brief, TODAY, builtInMatrices, { sources });
      expect(competencyStates(profile, matrix, TODAY, sources)).toEqual(
        Object.fromEntries(report.competencies.map(({ id: competency, status }) => [competency, status])),
      );
    }
  });
});

it('words of a case read by what they say, and what differs is told', () => {
  const [, web] = builtInMatrices;
  if (!web) throw new Error('no matrix');
  const states = statesOfCase({ work: ['Built the ticket service in FastAPI.'], skills: ['SQLAlchemy'] }, web, TODAY);
  expect(states['web-frameworks']).toBe('evidenced');
  expect(states.orm).toBe('claimed-only');
  const expected = [
    { competency: 'web-frameworks', state: 'evidenced' as const },
    { competency: 'orm', state: 'evidenced' as const },
  ];
  expect(missesIn({ expected }, states)).toEqual([{ competency: 'orm', expected: 'evidenced', found: 'claimed-only' }]);
});
