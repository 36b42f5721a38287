import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { vocabularyOf } from '#lib/analysis/vocabulary.ts';
import { matricesWith } from '#lib/matrices/index.ts';
import type { Matrix, OwnQuestion } from '#lib/matrices/schema.ts';
import { kitQuestions } from '#lib/questions/kit.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';

const question: OwnQuestion = {
  ...{ id: 'berth-plan', text: 'Which berth plan of yours went wrong?', levels: ['mid'], minutes: 4, audience: 'recruiter', followUps: [] },
  anchors: { strong: 'A named day and ship.', partial: 'A plan without the day.', weak: 'Plans in general.' },
};

const quayside = (questions: string[]): Matrix => ({
  ...{ schemaVersion: 2, id: 'quayside', name: 'Quayside', summary: 'Plans the berths of a harbour.', ownQuestions: [question] },
  competencies: [
    {
      ...{ id: 'berths', name: 'Berth planning', shortName: 'Berths', why: 'Ships wait when it fails.', skills: ['pandas'], related: [] },
      ...{ signals: [], evidence: 'A plan that pilots followed.', questions },
    },
  ],
});

const askedIn = (matrix: Matrix): string[] => {
  const { core, reserve } = kitQuestions({ matrix, level: 'mid', probes: [], minutes: 60, bank: vocabularyOf(matrix).bank });
  return [...core, ...reserve].map(({ id }) => id);
};

describe('the questions of a matrix', () => {
  it('are those of its own that a competency names', () => {
    expect(askedIn(quayside(['berth-plan']))).toContain('berth-plan');
    expect(askedIn(quayside([]))).not.toContain('berth-plan');
  });

  it('can be read though a competency that was kept before names the one with a gap', () => {
    const matrix = quayside(['own-competency']);
    const brief = { schemaVersion: 1 as const, specialization: 'quayside', level: 'mid' as const, mustHave: [] };
    const { questions } = analyze(profileOf({ work: [job(['Planned berths.'])] }), brief, '2026-11-22', matricesWith(matrix));
    expect(questions.find(({ id }) => id === 'own-competency:berths')?.text).toContain('“Berth planning”');
  });
});
