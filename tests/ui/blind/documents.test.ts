import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import type { Report, Span } from '#lib/analysis/schema.ts';
import { readFile } from '#lib/files/index.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { toProfile } from '#lib/reading/to-profile.ts';
import { blinded } from '#lib/ui/blind/documents.ts';
import { labelOf } from '#lib/ui/blind/label.ts';
import { originOf } from '#lib/ui/blind/origins.ts';
import { placeOf } from '#lib/ui/place.ts';
import { textAt } from '#lib/ui/text-at.ts';
import { sourceName } from '#lib/ui/workspace/candidate/sources.ts';
import { people } from '#tests/fixtures/people/people.ts';
import { plainText } from '#tests/fixtures/people/plain-text.ts';
import { TELLING, wren } from './person.ts';

const analyzed = (profile: Profile, specialization = 'ai-ml'): Report =>
  analyze(profile, { schemaVersion: 1, specialization, level: 'senior', mustHave: [] }, '2026-11-22', builtInMatrices);

const spansOf = (report: Report): Span[] => [
  ...report.findings.flatMap(({ spans }) => spans),
  ...report.competencies.flatMap(({ evidence }) => evidence),
  ...report.skills.flatMap(({ claimed, evidence }) => [
    ...claimed,
    ...evidence.flatMap(({ span, deed, outcome }) => [span, deed?.span, deed?.object, outcome].filter((one) => one !== undefined)),
  ]),
];

/** All texts of a document but ids and addresses by which the program itself finds things. */
function told(document: unknown): string {
  return JSON.stringify(document, (key, value: unknown) =>
    ['id', 'profileId', 'findings', 'adapter', 'site'].includes(key) && typeof value === 'string' ? '' : value,
  );
}

describe('a profile and its report', () => {
  const report = analyzed(wren);
  const blind = blinded(
    wren.id,
    [wren],
    report.skills.map(({ name }) => name),
  );
  const [profile, shown] = [blind.profile(wren), blind.report(report, wren)];

  it('tell nothing of who it is', () => {
    expect(told(wren)).toMatch(TELLING);
    expect(told(profile)).not.toMatch(TELLING);
    expect(
      told({
        ...shown,
        findings: shown.findings.map(({ id: _, ...rest }) => rest),
        questions: shown.questions.map(({ findings: _, ...rest }) => rest),
      }),
    ).not.toMatch(TELLING);
  });

  it('keep employers, skills, jobs and their dates', () => {
    expect(profile.work.map(({ name, position, startDate }) => [name, position, startDate])).toEqual([
      ['Brightfen Clinics', 'ML engineer', '2019-06'],
      ['Lowick Freight', 'Analyst', '2014-03'],
    ]);
    expect(profile.skills).toEqual(wren.skills);
    expect(profile.work[1]?.highlights).toEqual(['Wrote reports in pandas since 2014']);
    expect(profile.basics.label).toBe('Senior ML engineer in ▒hidden place▒ | ▒hidden school▒ alumna');
  });

  it('have a label in the place of the name', () => {
    expect(profile.basics.name).toBe(blind.label);
    expect(blind.label).toMatch(/^Candidate [2-9B-Z]{5}$/u);
    expect(labelOf(wren.id)).toBe(blind.label);
    expect(labelOf('linkedin:somebody-else')).not.toBe(blind.label);
  });

  it('show an education without its school and dates', () => {
    expect(placeOf(profile, 'education[0].summary')).toBe('▒hidden school▒, ▒hidden year▒');
    expect(profile.education[0]).not.toHaveProperty('startDate');
    expect(profile.education[0]?.studyType).toBe('BSc');
  });

  it('have quotes that stand in the masked text', () => {
    const spans = spansOf(shown).filter(({ source }) => source === undefined);
    expect(spans.length).toBeGreaterThan(10);
    for (const { path, start, end, quote } of spans) expect(textAt(profile, path)?.slice(start, end)).toBe(quote);
  });

  it('know what each span, profile and report was made of', () => {
    expect(spansOf(shown).map(originOf)).toEqual(spansOf(report));
    expect(originOf(profile)).toBe(wren);
    expect(originOf(shown)).toBe(report);
    expect(originOf(wren)).toBe(wren);
  });

  it('leave the documents themselves as they were read', () => {
    expect(wren.basics.name).toBe('Wren Tallowfield (she/her)');
    expect(analyzed(wren)).toEqual(report);
    expect(profileSchema.parse(profile)).toEqual(profile);
  });
});

it('a quote that no text holds any more, and one of another source, are masked by themselves', () => {
  const report = analyzed(wren);
  const [finding] = report.findings;
  if (!finding) throw new Error('nothing was found');
  const lost: Span = { path: 'work[9].summary', start: 5, end: 9, quote: 'Wren of Lowick' };
  const other: Span = { ...lost, source: 'file:elsewhere' };
  const shown = blinded(wren.id, [wren]).report({ ...report, findings: [{ ...finding, spans: [lost, other] }] }, wren);
  expect(shown.findings[0]?.spans.map(({ quote }) => quote)).toEqual([
    '▒hidden name▒ of ▒hidden place▒',
    '▒hidden name▒ of ▒hidden place▒',
  ]);
});

it('an attached source is known by the person’s other names too', () => {
  const resume: Profile = {
    ...wren,
    id: 'file:1',
    basics: { ...wren.basics, name: 'W. Osgood', summary: 'Osgood, once Tallowfield, of Lowick' },
  };
  expect(blinded(wren.id, [wren, resume]).profile(resume).basics.summary).toBe('▒hidden name▒, once ▒hidden name▒, of ▒hidden place▒');
});

it('a name that the user wrote in the place of the one read is hidden too', () => {
  const unnamed: Profile = { ...wren, basics: { ...wren.basics, name: 'Lebenslauf', summary: 'Oda Brackenridge, of Lowick' } };
  expect(blinded(wren.id, [unnamed], [], 'Oda Brackenridge').profile(unnamed).basics.summary).toBe('▒hidden name▒, of ▒hidden place▒');
});

it('each reading of a person is quoted from its own text', () => {
  const earlier: Profile = {
    ...wren,
    source: { ...wren.source, readAt: '2026-01-01T09:30:00.000Z' },
    work: [{ ...(wren.work[0] as Profile['work'][number]), summary: 'In Lowick, long before: FastAPI by Wren.' }],
  };
  const blind = blinded(wren.id, [earlier, wren]);
  for (const profile of [earlier, wren]) {
    const shown = blind.report(analyzed(profile, 'web'), profile);
    const spans = spansOf(shown);
    expect(spans.length).toBeGreaterThan(5);
    for (const { path, start, end, quote } of spans) expect(textAt(blind.profile(profile), path)?.slice(start, end)).toBe(quote);
  }
});

it.each([
  ['Jane Doe CV.pdf', 'a file.pdf'],
  ['Jane Doe.DOCX', 'a file.docx'],
  ['cv.Jane Doe', 'a file'],
  ['Jane', 'a file'],
])('the file %s of somebody without a read name is called “%s”', (fileName, shown) => {
  const { name: _, ...basics } = wren.basics;
  const unnamed: Profile = { ...wren, basics, source: { ...wren.source, site: 'file', fileName } };
  const profile = blinded(wren.id, [unnamed]).profile(unnamed);
  expect(profile.source.fileName).toBe(shown);
  expect(sourceName(profile)).toBe(shown);
});

it('two schools stay two, and who has no name has a label', () => {
  const [first] = wren.education;
  if (!first) throw new Error('no school');
  const { name: _, ...basics } = wren.basics;
  const other: Profile = {
    ...wren,
    basics,
    education: [first, { ...first, institution: 'Lambourne College' }, { ...first, institution: 'UNIVERSITY OF WEXCOMBE' }],
  };
  const shown = blinded(wren.id, [other]).profile(other);
  expect(shown.education.map(({ institution }) => institution)).toEqual(['▒hidden school▒', '▒hidden school 2▒', '▒hidden school▒']);
  expect(shown.basics.name).toBe(labelOf(wren.id));
});

it.each(people.map((person) => [person.name, person] as const))(
  'the demo profile of %s is told without name, school and place',
  (_, person) => {
    const outcome = readFile({ name: 'person.txt', text: plainText(person) });
    if (outcome.kind !== 'profile') throw new Error(outcome.kind);
    const read = toProfile(outcome.draft, { site: 'text', adapter: 'text', adapterVersion: 1, readAt: '2026-05-03T09:30:00.000Z' });
    if (read.kind !== 'profile') throw new Error(read.kind);
    const report = analyzed(read.profile, person.specialization);
    const blind = blinded(
      read.profile.id,
      [read.profile],
      report.skills.map(({ name }) => name),
    );
    const [profile, shown] = [blind.profile(read.profile), blind.report(report, wren)];
    const texts = told(profile) + told(shown);
    for (const word of [...person.name.split(/[ -]/u), ...person.education.map(({ school }) => school)]) expect(texts).not.toContain(word);
    for (const place of person.work.flatMap(({ roles }) => roles.map(({ location }) => location ?? person.location)))
      expect(texts.replaceAll(/"name":"[^"]*"/gu, '')).not.toContain(place);
    expect(shown.findings).toHaveLength(report.findings.length);
    for (const { path, start, end, quote } of spansOf(shown)) expect(textAt(profile, path)?.slice(start, end)).toBe(quote);
  },
);
