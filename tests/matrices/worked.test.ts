import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { caseMisses } from '#lib/analysis/matrix-cases.ts';
import { type Report, reportSchema } from '#lib/analysis/schema.ts';
import { vocabularyOf } from '#lib/analysis/vocabulary.ts';
import { skillById } from '#lib/catalog/index.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { parseMatrixText } from '#lib/matrices/parse.ts';
import type { Matrix, OwnQuestion } from '#lib/matrices/schema.ts';
import { profileSchema } from '#lib/profile/schema.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';
import { forbiddenIn } from '#lib/questions/forbidden-topics.ts';
import { questionById } from '#lib/questions/index.ts';
import { kitQuestions } from '#lib/questions/kit.ts';
import { kitSheet } from '#lib/questions/kit-sheet.ts';
import { thingAskedBy } from '#lib/questions/same-thing.ts';

const FOLDER = 'docs/matrices';
const LEVELS = ['junior', 'mid', 'senior'] as const;
const TODAY = '2026-11-22';

function worked(name: string): Matrix {
  const outcome = parseMatrixText(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
  if (outcome.kind !== 'matrix') throw new Error(JSON.stringify(outcome.problems, null, 2));
  expect(outcome.leftOut).toBeUndefined();
  return outcome.matrix;
}

const NAMES = ['data-analyst', 'go-platform', 'typescript-front-end'];
const PYTHON = /python|pandas|numpy|django/i;

function blankReport(matrix: Matrix, level: (typeof LEVELS)[number]): Report {
  const profile = profileSchema.parse({
    schemaVersion: 1,
    id: 'blank',
    source: { site: 'file', adapter: 'text', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' },
    basics: {},
    sections: Object.fromEntries(SECTION_NAMES.map((section) => [section, { state: 'read' }])),
  });
  return analyze(profile, { schemaVersion: 1, specialization: matrix.id, level, mustHave: [] }, TODAY, [matrix]);
}

const matrices = NAMES.map((name) => [name, worked(name)] as const);
const builtInEvidence = new Set(builtInMatrices.flatMap(({ competencies }) => competencies.map(({ evidence }) => evidence)));
const everyText = ({ text, followUps, anchors }: OwnQuestion) => [text, ...followUps, ...Object.values(anchors)];

it('are all that lie in the folder, and told in its README', () => {
  const files = readdirSync(FOLDER);
  expect(files.toSorted()).toEqual(['README.md', ...NAMES.map((name) => `${name}.json`)]);
  const readme = readFileSync(`${FOLDER}/README.md`, 'utf8');
  expect(NAMES.filter((name) => !readme.includes(`${name}.json`))).toEqual([]);
});

describe.each(matrices)('%s', (name, matrix) => {
  const { competencies, ownSkills = [], ownQuestions = [], cases = [] } = matrix;

  it('is told by its file, and stands beside the built-in ones', () => {
    expect(matrix.id).toBe(name);
    expect(builtInMatrices.map(({ id }) => id)).not.toContain(name);
    expect(competencies.length).toBeGreaterThanOrEqual(5);
    expect(competencies.length).toBeLessThanOrEqual(7);
  });

  it('reads its own cases as they say', () => {
    expect(cases.length).toBeGreaterThanOrEqual(4);
    expect(caseMisses(matrix, TODAY)).toEqual(cases.map(() => []));
  });

  it('has cases that show, only list, miss and must not count, and one for each competency', () => {
    const states = new Set(cases.flatMap(({ expected }) => expected.map(({ state }) => state)));
    expect([...states].toSorted()).toEqual(['claimed-only', 'evidenced', 'missing', 'weak']);
    expect(cases.filter((item) => item.name.startsWith('Trap: ')).length).toBeGreaterThanOrEqual(2);
    const shown = cases.flatMap(({ expected }) =>
      expected.filter(({ state }) => state === 'evidenced').map(({ competency }) => competency),
    );
    expect(competencies.filter(({ id }) => !shown.includes(id))).toEqual([]);
  });

  it('fails a case that is expected otherwise', () => {
    const wrong = { ...matrix, cases: cases.slice(0, 1).map((item) => ({ ...item, work: ['Watered the plants of the office.'] })) };
    expect(caseMisses(wrong, TODAY)[0]?.length).toBeGreaterThan(0);
  });

  it('asks at each level about each competency, with questions of its own first', () => {
    const byId = new Map(ownQuestions.map((question) => [question.id, question]));
    for (const { id, questions } of competencies) {
      const own = questions.flatMap((question) => byId.get(question) ?? []);
      expect([id, LEVELS.filter((level) => !own.some(({ levels }) => levels.includes(level)))]).toEqual([id, []]);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(questions.slice(0, own.length)).toEqual(own.map((question) => question.id));
      expect(questions.filter((question) => !byId.has(question) && !questionById.has(question))).toEqual([]);
    }
  });

  it('asks about nothing twice, and no bank question about another language', () => {
    const asked = competencies.flatMap(({ questions }) => questions);
    expect(new Set(asked.map(thingAskedBy)).size).toBe(asked.length);
    expect(new Set(ownQuestions.map(({ text }) => text)).size).toBe(ownQuestions.length);
    expect(ownQuestions.filter(({ id }) => !asked.includes(id))).toEqual([]);
    expect(asked.filter((id) => JSON.stringify(questionById.get(id) ?? '').includes('Python'))).toEqual([]);
  });

  it('fills an interview of any length and level without a word of Python', () => {
    const { bank } = vocabularyOf(matrix);
    for (const level of LEVELS) {
      const kits = [30, 45, 60].map((minutes) => kitQuestions({ matrix, level, minutes, probes: [], bank }));
      const asked = kits.flatMap(({ core, reserve }) => [...core, ...reserve]);
      expect(asked.filter((question) => question.pillar === 'language-mechanics' || PYTHON.test(JSON.stringify(question)))).toEqual([]);
      expect(kits.at(-1)?.notCovered).toEqual([]);
      const sheet = kitSheet({ report: blankReport(matrix, level), matrix, minutes: 45, technical: 60, bank });
      expect(sheet.exercises.length > 0 || level !== 'senior').toBe(true);
      expect(sheet.exercises.filter(({ exercise }) => 'code' in exercise || PYTHON.test(JSON.stringify(exercise)))).toEqual([]);
    }
  });

  it('asks in sentences that can be read aloud, and touches nothing that must not be asked', () => {
    const texts = ownQuestions.flatMap(everyText);
    expect(texts.flatMap(forbiddenIn)).toEqual([]);
    expect(texts.filter((text) => !/^[\p{Lu}{“].*[.?”]$/u.test(text) || /[<>\n_]|\s{2}/.test(text))).toEqual([]);
    expect(ownQuestions.filter(({ text }) => text.length > 230).map(({ id }) => id)).toEqual([]);
    for (const { followUps, anchors, minutes } of ownQuestions) {
      expect(followUps.length).toBeGreaterThan(0);
      expect(minutes).toBeLessThanOrEqual(10);
      expect(new Set(Object.values(anchors)).size).toBe(3);
    }
  });

  it('has words of its own for what counts, practice without a name, and nothing that everyone lists', () => {
    expect(competencies.filter(({ evidence }) => builtInEvidence.has(evidence))).toEqual([]);
    expect(competencies.filter(({ signals }) => signals.length > 0).length).toBeGreaterThanOrEqual(2);
    const phrases = competencies.flatMap(({ signals }) => signals.flat(2));
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim())).toEqual([]);
    for (const { id, skills, related } of competencies) {
      expect([id, new Set([...skills, ...related]).size]).toEqual([id, skills.length + related.length]);
      expect(skills.filter((skill) => skillById.get(skill)?.everyday)).toEqual([]);
    }
    const named = new Set(competencies.flatMap(({ skills, related }) => [...skills, ...related]));
    expect(ownSkills.filter(({ id }) => !named.has(id))).toEqual([]);
  });
});

describe('the command with the Go matrix', () => {
  const run = spawnSync(
    process.execPath,
    [
      ...['lib/cli/screen.ts', '--matrix', `${FOLDER}/go-platform.json`, '--level', 'senior', '--today', TODAY],
      ...['tests/fixtures/matrices/go-strong.txt', 'tests/fixtures/matrices/go-mirage.txt'],
    ],
    { encoding: 'utf8' },
  );
  const [strong, mirage] = run.stdout.split('\n').flatMap((line) => (line ? [reportSchema.parse(JSON.parse(line).report)] : []));
  const found = (report: typeof strong) => (report?.findings ?? []).map(({ rule, subject }) => `${rule} ${subject ?? ''}`.trim());
  const states = (report: typeof strong) => new Set(report?.competencies.map(({ status }) => status));

  it('finds every competency in work that tells it, and asks about two names that only stand in the list', () => {
    expect(run.stderr).toBe('');
    expect(states(strong)).toEqual(new Set(['evidenced']));
    expect(found(strong)).toEqual(['mirage/claimed-only prometheus', 'mirage/claimed-only postgresql']);
    expect(strong?.specializations[0]?.id).toBe('go-platform');
    const shown = strong?.competencies.find(({ id }) => id === 'kubernetes-controllers')?.evidence.map(({ quote }) => quote);
    expect(shown?.[0]).toContain('Wrote a controller in Go');
  });

  it('finds none in work that tells nothing, and takes the twelve years apart', () => {
    expect(states(mirage)).toEqual(new Set(['claimed-only']));
    expect(found(mirage)).toEqual(
      expect.arrayContaining([
        'mirage/years-inflated go',
        'mirage/claimed-only goroutines',
        'mirage/claimed-only kubernetes-operators',
        'mirage/weak-evidence kubernetes',
        'mirage/vague-outcomes',
      ]),
    );
    expect(mirage?.findings.find(({ subject }) => subject === 'kubernetes-operators')?.spans.map(({ quote }) => quote)).toEqual([
      'Kubernetes Operators',
    ]);
  });

  it('asks about each competency at its level, in the order of the matrix', () => {
    const core = (mirage?.questions ?? []).filter(({ kind, competency }) => kind === 'core' && competency);
    expect(core.map(({ id }) => id).slice(0, 3)).toEqual(['go-services-shape', 'go-concurrency-race', 'kubernetes-controllers-worth']);
  });

  it('says nothing of Python to whoever hires for Go', () => {
    expect(JSON.stringify([strong, mirage])).not.toMatch(PYTHON);
  });
});
