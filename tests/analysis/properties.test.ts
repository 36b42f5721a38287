import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { textAt } from '#lib/analysis/explain.ts';
import { reportSchema, type Span } from '#lib/analysis/schema.ts';
import { catalog } from '#lib/catalog/index.ts';
import type { Brief } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { profileOf, skillList } from '#tests/rules/profile-builder.ts';

const brief: Brief = { schemaVersion: 1, specialization: 'ai-ml', level: 'mid', mustHave: [] };
const report = (profile: Profile) => analyze(profile, brief, '2026-11-22');

const words = fc.constantFrom(
  'Built',
  'familiar with',
  'no experience with',
  '12 years of',
  'in 2013',
  'and',
  ',',
  '.',
  '–',
  'without',
  '\n',
  '🙂',
  'İ',
  'Technologies:',
);
const names = fc.constantFrom(...catalog.map(({ name }) => name));
const text = fc.oneof(
  fc.array(fc.oneof(words, names), { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const year = fc.integer({ min: 1990, max: 2030 }).map(String);
const work = fc.record({ name: text, position: text, startDate: year, endDate: year, highlights: fc.array(text, { maxLength: 4 }) });
const profiles = fc
  .record({ label: text, summary: text, work: fc.array(work, { maxLength: 3 }), skills: fc.array(names, { maxLength: 8 }), other: text })
  .map(({ label, summary, work, skills, other }) =>
    profileOf({ basics: { label, summary }, work, skills: skillList(...skills), other: [{ text: other }] }),
  );

describe('analyze, whatever the profile', () => {
  it('quotes exactly what stands in the profile, and gives a valid report', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const result = reportSchema.parse(report(profile));
        const spans: Span[] = [
          ...result.findings.flatMap((finding) => finding.spans),
          ...result.skills.flatMap(({ claimed, evidence }) => [...claimed, ...evidence.map(({ span }) => span)]),
          ...result.competencies.flatMap(({ evidence }) => evidence),
        ];
        for (const { path, start, end, quote } of spans) {
          expect(textAt(profile, path)?.slice(start, end)).toBe(quote);
          expect(quote).not.toBe('');
        }
        expect(result.abstained.filter(({ reason }) => reason.includes('failed'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('asks something for every finding, with every slot filled', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { findings, questions } = report(profile);
        const ids = new Set(questions.map(({ id }) => id));
        for (const finding of findings) {
          expect(finding.questions.length).toBeGreaterThan(0);
          expect(finding.questions.filter((id) => !ids.has(id))).toEqual([]);
        }
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same bytes for the same profile', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(JSON.stringify(report(structuredClone(profile)))).toBe(JSON.stringify(report(profile)));
      }),
      { numRuns: 50 },
    );
  });

  it('finds the same whatever the order of the skills list', () => {
    const essence = (profile: Profile) =>
      report(profile).findings.map(({ rule, subject, severity, message }) => [rule, subject, severity, message]);
    fc.assert(
      fc.property(fc.uniqueArray(names, { maxLength: 12 }), (skills) => {
        const reversed = profileOf({ skills: skillList(...skills.toReversed()) });
        expect(essence(reversed)).toEqual(essence(profileOf({ skills: skillList(...skills) })));
      }),
      { numRuns: 50 },
    );
  });

  it('never judges from sections that were not read', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const unread = { state: 'unreadable' as const };
        const partly: Profile = { ...profile, sections: { ...profile.sections, work: unread, projects: unread, skills: unread } };
        const { findings, competencies } = report(partly);
        expect(findings.filter(({ kind, rule }) => kind === 'missing' || rule === 'mirage/claimed-only')).toEqual([]);
        expect(competencies.filter(({ status }) => status === 'missing' || status === 'claimed-only')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
