import { expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { parseMatrix } from '#lib/matrices/parse.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { profileSchema } from '#lib/profile/schema.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';

const lifts = (shows?: string[]) => ({
  id: 'lifts',
  name: 'Lifts',
  summary: 'Keeps lifts running.',
  ownSkills: [{ id: 'liftops', name: 'Kubernetes LiftOps', aliases: [], ...(shows && { shows }) }],
  competencies: [
    { id: 'control', name: 'Control', why: 'Lifts stop.', skills: ['liftops'], evidence: 'A lift that ran.', questions: [] },
    { id: 'clusters', name: 'Clusters', why: 'They run somewhere.', skills: ['kubernetes'], evidence: 'A cluster.', questions: [] },
  ],
});

function matrixOf(shows?: string[]): Matrix {
  const outcome = parseMatrix(lifts(shows));
  if (outcome.kind !== 'matrix') throw new Error(JSON.stringify(outcome.problems));
  return outcome.matrix;
}

const profile = profileSchema.parse({
  schemaVersion: 1,
  id: 'x',
  source: { site: 'file', adapter: 'text', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' },
  basics: {},
  work: [{ name: 'Paternoster AG', position: 'Engineer', startDate: '2020-01', current: true, highlights: ['Wrote Kubernetes LiftOps.'] }],
  skills: [{ name: 'Kubernetes' }],
  sections: Object.fromEntries(SECTION_NAMES.map((section) => [section, { state: 'read' }])),
});

const reportFor = (matrix: Matrix) =>
  analyze(profile, { schemaVersion: 1, specialization: matrix.id, level: 'mid', mustHave: [] }, '2026-11-22', [matrix]);

it('evidence of an own skill is evidence of what it shows, which its longer spelling would hide', () => {
  const told = (matrix: Matrix) => {
    const { competencies, findings } = reportFor(matrix);
    return [competencies.map(({ status }) => status), findings.filter(({ rule }) => rule === 'mirage/claimed-only').length];
  };
  expect(told(matrixOf(['kubernetes']))).toEqual([['evidenced', 'evidenced'], 0]);
  expect(told(matrixOf())).toEqual([['evidenced', 'claimed-only'], 1]);
});

it('a skill that shows one that nobody knows is a problem by its path', () =>
  expect(parseMatrix(lifts(['kubernetes', 'kubrenetes']))).toEqual({
    kind: 'invalid-matrix',
    problems: [
      {
        path: 'ownSkills[0].shows[1]',
        message: '“kubrenetes” is no skill of the catalogue, nor of your own. Check the spelling or leave it out.',
      },
    ],
  }));
