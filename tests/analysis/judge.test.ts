import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { titleAheadOfExperience } from '#lib/rules/mirage/title-ahead-of-experience.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';
import { IN_GERMAN } from '#tests/rules/test-practice-rule.ts';

const reportOf = (lines: readonly string[], position = 'Entwickler') =>
  analyze(
    profileOf({
      work: [
        job(lines, { position, startDate: '2024-01', current: true }),
        job([], { name: 'Birch', startDate: '2023-01', endDate: '2023-12' }),
      ],
    }),
    { schemaVersion: 1, specialization: 'web', level: 'mid', mustHave: [] },
    '2026-11-22',
  );
const said = (lines: readonly string[], position?: string) => {
  const { findings, abstained } = reportOf(lines, position);
  return {
    found: findings.filter(({ rule }) => rule === titleAheadOfExperience.id).length,
    reasons: abstained.filter(({ rule }) => rule === titleAheadOfExperience.id).map(({ reason }) => reason),
  };
};

describe('a rule that looks for English words', () => {
  it('says that it cannot judge work told in another language', () => {
    const { found, reasons } = said(IN_GERMAN);
    expect(found).toBe(0);
    expect(reasons).toEqual([expect.stringMatching(/^The work is not told mainly in English/)]);
  });

  it('still finds what stands there in English, and says so of the rest', () => {
    const { found, reasons } = said(IN_GERMAN, 'Principal Data Architect');
    expect(found).toBe(1);
    expect(reasons).toHaveLength(1);
  });

  it('says nothing of work told in English, or too briefly to tell', () => {
    expect(said(['Wrote the forms of the office and the search of its archive.']).reasons).toEqual([]);
    expect(said(IN_GERMAN.slice(0, 1)).reasons).toEqual([]);
  });
});

describe('a rule that is switched off', () => {
  const profile = profileOf({
    work: [
      job(['Wrote the forms of the office.'], { position: 'Principal Data Architect', startDate: '2024-01', current: true }),
      job([], { name: 'Birch', startDate: '2023-01', endDate: '2023-12' }),
    ],
  });
  const brief = { schemaVersion: 1 as const, specialization: 'web', level: 'mid' as const, mustHave: [] };
  const [on, off] = [{}, { mutedRules: [titleAheadOfExperience.id] }].map((own) => analyze(profile, { ...brief, ...own }, '2026-11-22'));
  const ruleOf = ({ rule }: { rule: string }) => rule;

  it('finds nothing, and is named among what was not judged', () => {
    expect(on?.findings.map(ruleOf)).toContain(titleAheadOfExperience.id);
    expect(off?.findings.map(ruleOf)).toEqual(on?.findings.map(ruleOf).filter((rule) => rule !== titleAheadOfExperience.id));
    expect(off?.abstained).toContainEqual({ rule: titleAheadOfExperience.id, reason: 'This check is switched off in your settings.' });
  });

  it('changes nothing else of the report', () => {
    expect({ ...off, findings: [], abstained: [], questions: [] }).toEqual({ ...on, findings: [], abstained: [], questions: [] });
    expect(off?.questions.filter(({ kind }) => kind === 'core')).toEqual(on?.questions.filter(({ kind }) => kind === 'core'));
  });
});

it('tells what the role cannot do without first among equals', () => {
  const profile = profileOf({ work: [job(['Answered calls at the harbour.'])], skills: skillList('Flask', 'Django', 'Redis') });
  const firstOf = (mustHave: string[]) =>
    analyze(profile, { schemaVersion: 1, specialization: 'web', level: 'mid', mustHave }, '2026-11-22')
      .findings.filter(({ severity }) => severity === 'medium')
      .map(({ subject }) => subject)[0];
  expect(firstOf([])).not.toBe('elasticsearch');
  expect(firstOf(['elasticsearch'])).toBe('elasticsearch');
  expect(firstOf(['redis'])).toBe('redis');
});
