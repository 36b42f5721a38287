import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import type { Beside } from '#lib/analysis/beside.ts';
import { textAt } from '#lib/analysis/explain.ts';
import type { Rule } from '#lib/analysis/rule.ts';
import type { Finding } from '#lib/analysis/schema.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import type { Brief } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { questionById } from '#lib/questions/index.ts';
import { rules } from '#lib/rules/index.ts';

type NonEmpty<T> = readonly [T, ...T[]];

interface Example {
  name: string;
  profile: Profile;
  brief?: Partial<Brief>;
  beside?: Beside;
}

interface Flagged extends Example {
  /** The quotes of the one finding, in order; empty only for what is missing. */
  quotes: readonly string[];
  subject?: string;
  message?: RegExp;
  severity?: Finding['severity'];
}

/** Both sides of a rule: what it must flag, with the exact words, and what it must leave alone. A rule without either does not compile. */
export function testRule(
  rule: Rule,
  examples: { flagged: NonEmpty<Flagged>; clear: NonEmpty<Example>; abstains?: NonEmpty<Example> },
): void {
  describe(rule.id, () => {
    it('is registered', () => expect(rules).toContain(rule));
    it('asks questions that exist', () => expect(rule.questions.filter((id) => !questionById.has(id))).toEqual([]));
    it.each([...examples.flagged])('flags: $name', (example) => expectFlag(rule, example));
    it.each([...examples.clear])('leaves alone: $name', (example) => {
      const report = reportOf(example);
      expect(report.findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
      expect(report.abstained.filter((item) => item.rule === rule.id)).toEqual([]);
    });
    for (const example of examples.abstains ?? []) {
      it(`abstains: ${example.name}`, () => {
        const report = reportOf(example);
        expect(report.findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
        expect(report.abstained.map((item) => item.rule)).toContain(rule.id);
      });
    }
  });
}

const reportOf = ({ profile, brief, beside }: Example) =>
  analyze(
    profile,
    { schemaVersion: 1, specialization: 'ai-ml', level: 'mid', mustHave: [], ...brief },
    '2026-11-22',
    builtInMatrices,
    beside,
  );

function expectFlag(rule: Rule, example: Flagged): void {
  const { profile, beside, quotes, subject, message, severity } = example;
  const { findings, questions } = reportOf(example);
  const own = findings.filter((finding) => finding.rule === rule.id && (subject === undefined || finding.subject === subject));
  expect(own).toHaveLength(1);
  const [finding] = own;
  expect(finding?.spans.map(({ quote }) => quote)).toEqual(quotes);
  for (const { path, start, end, quote, source } of finding?.spans ?? []) {
    const stands = source === undefined ? profile : beside?.sources?.find(({ id }) => id === source);
    if (stands) expect(textAt(stands, path)?.slice(start, end)).toBe(quote);
  }
  if (message) expect(finding?.message).toMatch(message);
  if (severity) expect(finding?.severity).toBe(severity);
  expect(finding?.innocent.length).toBeGreaterThan(0);
  expect(questions.some(({ text }) => /\{\w+\}/u.test(text))).toBe(false);
}
