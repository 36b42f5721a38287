import { expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { caseMisses } from '#lib/analysis/matrix-cases.ts';
import { matricesWith } from '#lib/matrices/index.ts';
import { parseMatrix } from '#lib/matrices/parse.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';

const ownMatrix = (over: object = {}): Matrix => {
  const outcome = parseMatrix({
    schemaVersion: 2,
    id: 'quayside',
    name: 'Quayside',
    summary: 'Plans the berths of a harbour.',
    ownSkills: [{ id: 'berthwise', name: 'BerthWise', aliases: ['berth wise planner'] }],
    ownQuestions: [
      {
        id: 'berth-plan',
        text: 'Which berth plan of yours went wrong, and who noticed it?',
        levels: ['mid'],
        minutes: 4,
        audience: 'recruiter',
        anchors: { strong: 'A named day and ship.', partial: 'A plan without the day.', weak: 'Plans in general.' },
      },
    ],
    competencies: [
      {
        id: 'berths',
        name: 'Berth planning',
        shortName: 'Berths',
        why: 'Ships wait when it fails.',
        skills: ['berthwise', 'pandas'],
        evidence: 'A plan that pilots followed.',
        questions: ['berth-plan'],
        ...over,
      },
    ],
  });
  if (outcome.kind !== 'matrix') throw new Error(JSON.stringify(outcome.problems));
  return outcome.matrix;
};

const reportOf = (matrix: Matrix, parts: Parameters<typeof profileOf>[0], mustHave: string[] = []) =>
  analyze(profileOf(parts), { schemaVersion: 1, specialization: 'quayside', level: 'mid', mustHave }, '2026-11-22', matricesWith(matrix));

const built = { work: [job(['Built the harbour’s plan with Berth-Wise Planner for 40 pilots.'])] };

it('finds a skill of the matrix’s own by every spelling, and tells where', () => {
  const [berths] = reportOf(ownMatrix(), built).competencies;
  expect(berths).toMatchObject({ status: 'evidenced', skills: ['berthwise'] });
  const skill = reportOf(ownMatrix(), built).skills.find(({ id }) => id === 'berthwise');
  expect(skill?.evidence.map(({ span }) => span.quote)).toEqual(['Berth-Wise Planner']);
});

it('asks the matrix’s own question, with its competency', () => {
  const asked = reportOf(ownMatrix(), built).questions.find(({ id }) => id === 'berth-plan');
  expect(asked).toMatchObject({ text: expect.stringContaining('Which berth plan'), competency: 'berths', kind: 'core' });
});

it('tells a must-have of the matrix’s own that nothing speaks of', () => {
  const report = reportOf(ownMatrix(), { work: [job(['Loaded ferry tickets with pandas.'])], skills: skillList('pandas') }, ['berthwise']);
  const missing = report.findings.filter(({ rule }) => rule === 'niche/missing-competency');
  expect(missing.map(({ subject, message }) => [subject, message.includes('BerthWise')])).toEqual([['berthwise', true]]);
});

it('counts projects unless the competency wants work', () => {
  const project = { work: [job(['Answered calls.'])], projects: [{ name: 'Harbour', description: 'Built berth plans with BerthWise.' }] };
  expect(reportOf(ownMatrix(), project).competencies[0]?.status).toBe('evidenced');
  expect(reportOf(ownMatrix({ shownBy: 'work' }), project).competencies[0]?.status).not.toBe('evidenced');
  expect(reportOf(ownMatrix({ shownBy: 'work' }), built).competencies[0]?.status).toBe('evidenced');
});

it('knows nothing of the skill under another matrix', () => {
  const other = analyze(profileOf(built), { schemaVersion: 1, specialization: 'web', level: 'mid', mustHave: [] }, '2026-11-22');
  expect(other.skills.map(({ id }) => id)).not.toContain('berthwise');
});

it('leaves the matrix that it is a copy of out of the comparison', () => {
  const copy = { ...ownMatrix(), basedOn: 'web' };
  const ids = matricesWith(copy).map(({ id }) => id);
  expect(ids).toContain('ai-ml');
  expect(ids).not.toContain('web');
  expect(ids[0]).toBe('quayside');
});

it('tells which cases of a matrix read otherwise than they should', () => {
  const cases = [
    {
      name: 'Shown',
      work: ['Built the berth plan with BerthWise.'],
      skills: [],
      expected: [{ competency: 'berths', state: 'evidenced' as const }],
    },
    {
      name: 'Only listed',
      work: ['Answered calls.'],
      skills: ['BerthWise'],
      expected: [{ competency: 'berths', state: 'missing' as const }],
    },
  ];
  expect(caseMisses({ ...ownMatrix(), cases }, '2026-11-22')).toEqual([
    [],
    [{ competency: 'berths', expected: 'missing', found: 'claimed-only' }],
  ]);
});
