import { expect, it } from 'vitest';
import type { SkillEvidence } from '#lib/analysis/schema.ts';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { deedWords, placesOnce } from '#lib/ui/workspace/candidate/evidence-words.ts';
import { sourceGroups } from '#lib/ui/workspace/candidate/source-rows.ts';
import { sourceName, sourcesOf } from '#lib/ui/workspace/candidate/sources.ts';
import { finding, sageMaker, sampleProfile, span } from '#tests/ui/sample-report.ts';

const resume: Profile = profileSchema.parse({
  ...sampleProfile,
  id: 'content:1',
  source: { site: 'file', fileName: 'wren.pdf', adapter: 'file', adapterVersion: 1, readAt: '2026-05-04T08:00:00.000Z' },
  basics: { label: '' },
  work: [
    { name: 'HALDEN Freight Ltd.', position: 'Intern', startDate: '2015', endDate: '2016' },
    { name: 'Alder', position: 'Clerk', startDate: '2012' },
  ],
  skills: [],
});
const apart = finding({
  id: 'f9',
  rule: 'integrity/sources-disagree',
  severity: 'low',
  message: 'Halden Freight: “Analyst” in one source, “Intern” in the other',
  spans: [span('work[1].position', 'Analyst', 'Analyst'), { ...span('work[0].position', 'Intern', 'Intern'), source: 'content:1' }],
});

it('puts the entries of one employer beside each other, and says what disagrees', () => {
  expect(sourceGroups(sampleProfile, resume, [apart])).toEqual([
    { name: 'Headline', rows: [{ label: 'Headline', own: 'Senior ML engineer', other: '', disagree: [] }] },
    {
      name: 'Jobs',
      rows: [
        { label: 'Brightfen Clinics', own: 'ML engineer, Brightfen Clinics, June 2022 – present', other: '', disagree: [] },
        {
          label: 'Halden Freight',
          own: 'Analyst, Halden Freight, Mar 2014 – Aug 2016',
          other: 'Intern, HALDEN Freight Ltd., 2015 – 2016',
          disagree: ['Halden Freight: “Analyst” in one source, “Intern” in the other'],
        },
        { label: 'Alder', own: '', other: 'Clerk, Alder, 2012', disagree: [] },
      ],
    },
    { name: 'Skills', rows: [{ label: 'Skills list', own: 'PyTorch', other: '', disagree: [] }] },
  ]);
});

it('leaves out what the rules found of another source', () => {
  const [, jobs] = sourceGroups(sampleProfile, { ...resume, id: 'content:2' }, [apart]);
  expect(jobs?.rows.map(({ disagree }) => disagree)).toEqual([[], [], []]);
});

it('says in which source a passage stands, and finds its text there', () => {
  const sources = sourcesOf(sampleProfile, [resume]);
  expect(sources.placeOf(sageMaker)).toBe('Halden Freight, Mar 2014 – Aug 2016');
  expect(sources.textAt(sageMaker)).toBe('Deployed demand models on AWS SageMaker for nine depots');
  const there = { ...span('work[0].position', 'Intern', 'Intern'), source: 'content:1' };
  expect(sources.placeOf(there)).toBe('HALDEN Freight Ltd., 2015 – 2016, in wren.pdf');
  expect(sources.textAt(there)).toBe('Intern');
  expect(sources.placeOf({ ...there, source: 'content:9' })).toBe('Another source, not kept any more');
  expect(sources.textAt({ ...there, source: 'content:9' })).toBeUndefined();
});

it('names a source by its file, else by its site', () => {
  expect([sourceName(resume), sourceName(sampleProfile)]).toEqual(['wren.pdf', 'LinkedIn']);
});

const evidence = (own: Partial<SkillEvidence>): SkillEvidence => ({ span: sageMaker, strength: 'strong', ...own });

it('tells in plain words what was done, by whom, and with what result', () => {
  const object = span('work[1].highlights[0]', 'demand models', 'demand models');
  const deed = { kind: 'assisted' as const, span: sageMaker, object };
  expect(deedWords(evidence({ deed, subject: 'team', outcome: { ...sageMaker, quote: 'nine depots' } }))).toBe(
    'Helped with “demand models”, by a team; result told: “nine depots”',
  );
  expect(deedWords(evidence({ deed: { kind: 'built', span: sageMaker }, subject: 'self' }))).toBe('Built');
  expect(deedWords(evidence({}))).toBe('');
});

it('takes each place once', () => {
  expect(
    placesOnce([evidence({}), evidence({ strength: 'weak' }), evidence({ span: { ...sageMaker, source: 'content:1' } })]),
  ).toHaveLength(2);
});
