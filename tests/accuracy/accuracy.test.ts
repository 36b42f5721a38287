import { describe, expect, it } from 'vitest';
import { skillById } from '#lib/catalog/index.ts';
import { matrixById } from '#lib/matrices/index.ts';
import { rules } from '#lib/rules/index.ts';
import { isClean, loadCases, screenCase } from '#tests/bench/accuracy-case.ts';
import { scoreCase } from '#tests/bench/accuracy-score.ts';
import { ratio, tally } from '#tests/bench/accuracy-tally.ts';
import { standsIn } from '#tests/bench/accuracy-text.ts';

const cases = loadCases();

/** Names that reports of different days are compared by; some of these rules are off by default. */
const FIXED_RULES = [
  'niche/wrong-specialization',
  'niche/missing-competency',
  'niche/generalist',
  'mirage/claimed-only',
  'mirage/weak-evidence',
  'mirage/stale-skill',
  'mirage/years-inflated',
  'mirage/anachronism',
  'mirage/skill-stuffing',
  'mirage/vague-outcomes',
  'mirage/unclear-ownership',
  'mirage/title-ahead-of-experience',
  'mirage/repeated-text',
  'mirage/course-only',
  'timeline/date-conflict',
  'timeline/overlap',
  'timeline/total-years',
  'timeline/gap',
  'timeline/short-tenures',
  'collaboration/no-teamwork-shown',
  'process/no-engineering-practice',
  'process/no-security-practice',
  'integrity/instructions-to-machines',
];
const OFF_BY_DEFAULT = ['timeline/gap', 'timeline/short-tenures'];
const ABOUT_A_SKILL = /^mirage\/(claimed-only|weak-evidence|stale-skill|years-inflated|anachronism|course-only)$/;

describe('the labelled set', () => {
  it('is large enough, and a third of it clean', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter(({ gold }) => isClean(gold)).length).toBeGreaterThanOrEqual(20);
  });

  it('plants and tempts every rule that is on by default', () => {
    const planted = new Set(cases.flatMap(({ gold }) => gold.mustFlag.map(({ rule }) => rule)));
    const tempted = new Set(cases.flatMap(({ gold }) => gold.mustNotFlag.map(({ rule }) => rule)));
    expect(FIXED_RULES.filter((rule) => !planted.has(rule))).toEqual(OFF_BY_DEFAULT);
    expect(OFF_BY_DEFAULT.filter((rule) => !tempted.has(rule))).toEqual([]);
  });

  describe.each(cases.map((each) => [each.slug, each] as const))('%s', (_, { text, gold }) => {
    const flags = [...gold.mustFlag, ...gold.mustNotFlag];

    it('is a résumé of a page or two', () => {
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThan(130);
      expect(words).toBeLessThan(900);
    });

    it('quotes what stands in the text', () => {
      const quotes = gold.mustFlag.flatMap(({ quote }) => quote ?? []);
      const named = gold.work.flatMap(({ name, position }) => [name, position]);
      expect([...quotes, ...named].filter((words) => !standsIn(text, words))).toEqual([]);
    });

    it('names skills of the catalogue, competencies of the role and rules that there are', () => {
      const skills = [...gold.evidenced, ...gold.claimedOnly, ...gold.weak, ...flags.flatMap(skillOf)];
      const known = matrixById(gold.target)?.competencies.map(({ id }) => id) ?? [];
      const competencies = [...Object.keys(gold.competencies), ...flags.flatMap(competencyOf)];
      const ruleIds = new Set([...FIXED_RULES, ...rules.map(({ id }) => id)]);
      expect(skills.filter((id) => !skillById.has(id))).toEqual([]);
      expect(competencies.filter((id) => !known.includes(id))).toEqual([]);
      expect(flags.map(({ rule }) => rule).filter((id) => !ruleIds.has(id))).toEqual([]);
    });

    it('does not contradict itself', () => {
      const skills = [...gold.evidenced, ...gold.claimedOnly, ...gold.weak];
      expect(skills.filter((id, at) => skills.indexOf(id) !== at)).toEqual([]);
      expect(gold.mustFlag.filter(({ rule, subject }) => isTempting(gold.mustNotFlag, rule, subject))).toEqual([]);
      expect(gold.experienceMonths[0]).toBeLessThanOrEqual(gold.experienceMonths[1]);
    });
  });
});

const skillOf = ({ rule, subject }: { rule: string; subject?: string | undefined }): string[] =>
  subject !== undefined && ABOUT_A_SKILL.test(rule) ? [subject] : [];

const competencyOf = ({ rule, subject }: { rule: string; subject?: string | undefined }): string[] =>
  subject !== undefined && rule === 'niche/missing-competency' ? [subject] : [];

const isTempting = (
  tempting: readonly { rule: string; subject?: string | undefined }[],
  rule: string,
  subject: string | undefined,
): boolean => tempting.some((each) => each.rule === rule && (each.subject === undefined || each.subject === subject));

const WHAT_IS_MISSED = 'node tests/bench/accuracy.ts --verbose lists each miss';

describe('the engine, on the labelled set', () => {
  const scores = cases.map((each) => scoreCase(each, screenCase(each)));
  const total = tally(scores);

  it('quotes the profile to the letter', () => {
    expect(total.quotes.of).toBeGreaterThan(1_000);
    expect(total.quotes.right).toBe(total.quotes.of);
  });

  it('finds no contradiction and nothing grave where there is nothing to ask', () => {
    expect(total.graveOnClean, WHAT_IS_MISSED).toBe(0);
  });

  it('finds nine of ten planted flags', () => {
    expect(ratio(total.planted), WHAT_IS_MISSED).toBeGreaterThanOrEqual(0.9);
  });

  it('falls for at most three of a hundred temptations', () => {
    expect(ratio(total.avoided), WHAT_IS_MISSED).toBeGreaterThanOrEqual(0.97);
  });

  it('tells skills that the work shows from skills that are only claimed', () => {
    expect(ratio(total.evidenced), WHAT_IS_MISSED).toBeGreaterThanOrEqual(0.92);
    expect(ratio(total.claimedOnly), WHAT_IS_MISSED).toBeGreaterThanOrEqual(0.92);
  });
});
