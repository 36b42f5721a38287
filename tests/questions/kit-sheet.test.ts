import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import type { Report } from '#lib/analysis/schema.ts';
import { vocabularyOf } from '#lib/analysis/vocabulary.ts';
import { builtInMatrices, matrixById } from '#lib/matrices/index.ts';
import { briefSchema, matrixSchema } from '#lib/matrices/schema.ts';
import { type KitSheet, kitSheet } from '#lib/questions/kit-sheet.ts';
import { thingAskedBy } from '#lib/questions/same-thing.ts';
import { ROLE_NEEDS, wishesOf } from '#lib/roles/needs.ts';
import { sampleProfile, sampleReport } from '#tests/ui/sample-report.ts';

const TODAY = '2026-05-03';
const reportFor = (specialization: string, level: string): Report =>
  analyze(sampleProfile, briefSchema.parse({ specialization, level }), TODAY);
const sheetOf = (report: Report, over: { minutes?: number; technical?: number } = {}): KitSheet =>
  kitSheet({ report, matrix: matrixById(report.specialization), minutes: 45, ...over });
const questionsOf = ({ core, probes, reserve }: KitSheet) => [...core, ...probes, ...reserve];
const total = (parts: readonly { minutes: number }[]): number => parts.reduce((sum, { minutes }) => sum + minutes, 0);

describe.each(builtInMatrices.map(({ id }) => id))('a sheet for %s', (id) => {
  it.each(['junior', 'mid', 'senior'])('and a %s engineer has a plan that adds up, and asks about no thing twice', (level) => {
    for (const minutes of [30, 45, 60]) {
      const sheet = sheetOf(reportFor(id, level), { minutes, technical: 45 });
      expect(total(sheet.plan)).toBe(minutes);
      expect(sheet.plan.find((part) => part.id === 'hand')?.minutes ?? 0).toBeLessThanOrEqual(5);
      const asked = [...questionsOf(sheet).map((question) => question.id), ...sheet.exercises.map(({ exercise }) => exercise.id)];
      expect(new Set(asked.map(thingAskedBy)).size).toBe(asked.length);
      expect(questionsOf(sheet).filter(({ text }) => /[{}]|undefined/u.test(text))).toEqual([]);
    }
  });
});

describe('a sheet', () => {
  const report = reportFor('ai-ml', 'senior');
  const sheet = sheetOf(report);

  it('numbers its questions and names what each is about', () => {
    expect(sheet.core.map(({ no }) => no)).toEqual(sheet.core.map((_, index) => `C${index + 1}`));
    expect(sheet.probes.map(({ no, about }) => [no, about])).toEqual(
      sheet.probes.map((_, index) => [`P${index + 1}`, 'The profile itself']),
    );
    expect(sheet.core[0]?.about).toBe(matrixById('ai-ml')?.competencies.find(({ id }) => id === sheet.core[0]?.competency)?.name);
  });

  it('ties each probe to the flag that it follows from, and lists the flags without one', () => {
    expect(sheet.probes.length).toBeGreaterThan(0);
    expect(sheet.probes.filter(({ flags }) => flags.length === 0)).toEqual([]);
    expect(sheet.probes[0]?.flags[0]?.message).toContain('SageMaker');
    const answered = [...questionsOf(sheet).flatMap(({ flags }) => flags), ...sheet.otherFlags].map(({ id }) => id);
    expect(answered.toSorted()).toEqual(report.findings.map(({ id }) => id).toSorted());
  });

  it('asks about no flag that is about the role alone', () => {
    const [finding] = report.findings;
    const budget = {
      ...(finding ?? report.findings[0]),
      id: 'b',
      rule: 'compensation/budget-below-market',
      questions: [],
    } as (typeof report.findings)[number];
    expect(sheetOf({ ...report, findings: [...report.findings, budget] }).otherFlags.map(({ id }) => id)).not.toContain('b');
    expect(
      sheetOf({ ...report, findings: [...report.findings, { ...budget, rule: 'timeline/gap' }] }).otherFlags.map(({ id }) => id),
    ).toContain('b');
  });

  it('asks the candidate nothing about the budget of the role', () => {
    const withBudget = analyze(
      sampleProfile,
      briefSchema.parse({
        specialization: 'ai-ml',
        level: 'senior',
        budget: { amount: 90_000, currency: 'USD', market: 'US' },
      }),
      TODAY,
    );
    expect(withBudget.questions.map(({ id }) => id.split(':')[0])).toContain('probe-budget');
    const asked = questionsOf(sheetOf(withBudget, { minutes: 60 }));
    expect(asked.map(({ id }) => id.split(':')[0])).not.toContain('probe-budget');
    expect(asked.flatMap(({ flags }) => flags).filter(({ rule }) => rule.startsWith('compensation/'))).toEqual([]);
  });

  it('asks a role of another language, or of a matrix that is gone, about nothing that is Python’s', () => {
    const goPlatform = matrixSchema.parse(JSON.parse(readFileSync('docs/matrices/go-platform.json', 'utf8')));
    const sameName = matrixSchema.parse({
      ...goPlatform,
      competencies: goPlatform.competencies.map((one) => ({ ...one, id: 'async' })).slice(0, 1),
    });
    for (const level of ['junior', 'mid', 'senior']) {
      const gone = { ...reportFor('ai-ml', level), specialization: 'go-platform', questions: [] };
      const sheets = [
        kitSheet({ report: gone, matrix: undefined, minutes: 600, technical: 600 }),
        kitSheet({ report: gone, matrix: sameName, minutes: 600, technical: 600, bank: vocabularyOf(sameName).bank }),
      ];
      for (const one of sheets) {
        const texts = [...questionsOf(one).map(({ flags: _, ...question }) => question), ...one.exercises.map(({ exercise }) => exercise)];
        expect(texts.filter((text) => /python|pickle|py-spy|faulthandler|"code"/iu.test(JSON.stringify(text)))).toEqual([]);
      }
    }
    const builtIn = kitSheet({ report: reportFor('ai-ml', 'mid'), matrix: undefined, minutes: 600 });
    expect(questionsOf(builtIn).some(({ pillar }) => pillar === 'language-mechanics')).toBe(true);
  });

  it('has no exercise unless a technical round is wanted, and then keeps the core', () => {
    expect(sheet.exercises).toEqual([]);
    const withRound = sheetOf(report, { technical: 45 });
    expect(withRound.exercises[0]?.no).toBe('E1');
    expect(total(withRound.exercises.map(({ exercise }) => exercise))).toBeLessThanOrEqual(45);
    expect(withRound.core).toEqual(sheet.core);
  });

  it('tells an exercise that takes too long from none at all', () => {
    const goPlatform = matrixSchema.parse(JSON.parse(readFileSync('docs/matrices/go-platform.json', 'utf8')));
    expect(sheetOf(report, { technical: 5 })).toMatchObject({ exercises: [], hasExercises: true });
    expect(kitSheet({ report: reportFor('web', 'mid'), matrix: goPlatform, minutes: 45, technical: 60 })).toMatchObject({
      exercises: [],
      hasExercises: false,
    });
  });

  it('names what there is no time for', () => {
    const short = sheetOf(reportFor('web', 'senior'), { minutes: 30 });
    expect(short.notCovered).toEqual(['API security', 'Asynchronous programming']);
  });

  it('names in quotes the ways of working that there is no time for', () => {
    const wishes = wishesOf(briefSchema.parse({ specialization: 'web', level: 'senior', needs: ROLE_NEEDS.map(({ id }) => id) }));
    const short = kitSheet({ report: reportFor('web', 'senior'), matrix: matrixById('web'), minutes: 30, wishes });
    expect(short.notCovered.slice(0, 2)).toEqual(['API security', 'Asynchronous programming']);
    expect(short.notCovered).toContain('“Passwords and keys are kept apart from code”');
    const long = kitSheet({ report: reportFor('web', 'senior'), matrix: matrixById('web'), minutes: 600, wishes });
    expect(long.notCovered).toEqual([]);
  });

  it('asks about competencies by name where their matrix is gone', () => {
    const orphan = kitSheet({ report: sampleReport, matrix: undefined, minutes: 45 });
    const names = sampleReport.competencies.map(({ name }) => name);
    const byName = orphan.core.filter(({ id }) => id.startsWith('own-competency:'));
    expect(byName.length).toBeGreaterThan(0);
    for (const { text } of byName) expect(names.some((name) => text.includes(name))).toBe(true);
  });

  it('is the same each time', () => expect(JSON.stringify(sheetOf(report))).toBe(JSON.stringify(sheet)));
});
