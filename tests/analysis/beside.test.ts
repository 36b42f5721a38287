import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import type { Beside } from '#lib/analysis/beside.ts';
import type { Report } from '#lib/analysis/schema.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';

const report = (profile: Profile, beside?: Beside): Report =>
  analyze(profile, { schemaVersion: 1, specialization: 'web', level: 'mid', mustHave: [] }, '2026-11-22', builtInMatrices, beside);
const skill = ({ skills }: Report, id: string) => skills.find((entry) => entry.id === id);
const competency = ({ competencies }: Report, id: string) => competencies.find((entry) => entry.id === id);

const profile = profileOf({ skills: skillList('Django', 'Kafka'), work: [job(['Kept the booking desk running.'])] });
const resume: Profile = {
  ...profileOf({ work: [job(['Built the booking site in Django with forms for forty departments.'], { startDate: '2021-01' })] }),
  id: 'content:resume',
};

describe('a résumé beside a profile', () => {
  it('shows what the profile only claims, and the ledger says where it stands', () => {
    expect(skill(report(profile), 'django')?.status).toBe('claimed-only');
    const django = skill(report(profile, { sources: [resume] }), 'django');
    expect(django?.status).toBe('evidenced');
    expect(django?.claimed.map(({ source }) => source)).toEqual([undefined]);
    expect(django?.evidence).toMatchObject([
      { span: { source: 'content:resume', path: 'work[0].highlights[0]', quote: 'Django' }, from: '2021-01' },
    ]);
  });

  it('leaves alone what neither shows', () => {
    const { findings } = report(profile, { sources: [resume] });
    expect(findings.filter(({ rule }) => rule === 'mirage/claimed-only').map(({ subject }) => subject)).toEqual(['apache-kafka']);
  });

  it('does not count its jobs twice', () => {
    expect(report(profile, { sources: [resume] }).experience).toEqual(report(profile).experience);
  });

  it('lets nothing be missed that it may hold back', () => {
    const partial: Profile = { ...resume, sections: { ...resume.sections, work: { state: 'partial', shown: 1, total: 4 } } };
    const { abstained, findings } = report(profile, { sources: [partial] });
    expect(findings.filter(({ rule }) => rule === 'mirage/claimed-only')).toEqual([]);
    expect(abstained.find(({ rule }) => rule === 'mirage/claimed-only')?.reason).toBe('Only 1 of 4 entries of the jobs could be read.');
    expect(competency(report(profile, { sources: [partial] }), 'async')?.status).toBe('unread');
  });

  it('shows a competency', () => {
    expect(competency(report(profile), 'web-frameworks')?.status).toBe('claimed-only');
    const shown = competency(report(profile, { sources: [resume] }), 'web-frameworks');
    expect(shown).toMatchObject({ status: 'evidenced', evidence: [{ source: 'content:resume' }] });
  });
});

it('changes nothing where there is nothing beside', () => {
  expect(JSON.stringify(report(profile, { sources: [], alike: [] }))).toBe(JSON.stringify(report(profile)));
});
