import { afterEach, describe, expect, it, vi } from 'vitest';
import { competencyStates } from '#lib/analysis/competency-states.ts';
import { matrixChanges } from '#lib/matrices/changes.ts';
import { parseMatrix, parseMatrixText } from '#lib/matrices/parse.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { whereIs } from '#lib/matrices/where.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';

afterEach(() => vi.restoreAllMocks());

const plain = {
  schemaVersion: 2,
  id: 'lighthouse',
  name: 'Lighthouse',
  summary: 'Keeps the lamps of a coast lit.',
  competencies: [
    {
      id: 'lamps',
      name: 'Lamps',
      shortName: 'Lamps',
      why: 'Ships steer by them.',
      skills: ['pandas'],
      evidence: 'A lamp kept lit.',
      questions: [],
    },
  ],
};

const problemsOf = (text: string) => {
  const outcome = parseMatrixText(text);
  return outcome.kind === 'matrix' ? [] : outcome.problems;
};

function matrixOf(json: object): Matrix {
  const outcome = parseMatrix(json);
  if (outcome.kind !== 'matrix') throw new Error(JSON.stringify(outcome.problems));
  return outcome.matrix;
}

describe('what the format does not know', () => {
  it('is left out, and told by its path', () => {
    const given = { ...plain, colour: 'red', competencies: [{ ...plain.competencies[0], skilz: ['numpy'] }] };
    expect(parseMatrix(given)).toMatchObject({ kind: 'matrix', leftOut: expect.arrayContaining(['colour', 'competencies[0].skilz']) });
    expect(parseMatrix(given)).not.toHaveProperty('matrix.colour');
  });

  it('a hint for editors is no mistake', () => {
    const outcome = parseMatrix({ $schema: './matrix.schema.json', ...plain });
    expect(outcome).toMatchObject({ kind: 'matrix' });
    expect(outcome).not.toHaveProperty('leftOut');
    expect(outcome).not.toHaveProperty('matrix.$schema');
  });
});

describe('hostile files', () => {
  it('of ten megabytes are not read at all', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(problemsOf(`"${'x'.repeat(10_000_000)}"`)).toEqual([{ path: '', message: expect.stringContaining('larger than 1 MB') }]);
    expect(parse).not.toHaveBeenCalled();
  });

  it('that nest a hundred thousand deep are told', () => {
    expect(problemsOf('['.repeat(100_000) + ']'.repeat(100_000)).length).toBeGreaterThan(0);
    expect(problemsOf(`${'{"competencies":'.repeat(40_000)}1${'}'.repeat(40_000)}`).length).toBeGreaterThan(0);
  });

  it('change nothing of what objects are', () => {
    const outcome = parseMatrixText(
      JSON.stringify(plain).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'),
    );
    expect(outcome.kind).toBe('matrix');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(outcome).not.toHaveProperty('matrix.polluted');
  });

  it('take spellings as they are written, whatever signs they hold', () => {
    const aliases = ['(a+)+$', '[lamp', '.*.*.*x', '\\d{1,99}y'];
    const matrix = matrixOf({ ...plain, ownSkills: [{ id: 'lamp-kit', name: 'Lamp Kit', aliases }], competencies: withSkill('lamp-kit') });
    const reads = (line: string) => competencyStates(profileOf({ work: [job([line])] }), matrix, '2026-11-22').lamps;
    expect(reads('Built the harbour light with Lamp Kit.')).toBe('evidenced');
    expect(reads(`Built the harbour light with ${'a'.repeat(5_000)}!`)).not.toBe('evidenced');
  });
});

const withSkill = (skill: string) => [{ ...plain.competencies[0], skills: [skill] }];

/** How often a node of a trie was asked for its next one, while `work` was done. */
function steps(work: () => unknown): number {
  const get = vi.spyOn(Map.prototype, 'get');
  work();
  const { length } = get.mock.calls;
  get.mockRestore();
  return length;
}

describe('300 skills of 30 spellings of 80 characters', () => {
  const spelling = (skill: number, n: number): string =>
    `${`a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d `.slice(0, 60)}s${skill} n${n} `.padEnd(79, 'z');
  const json = (skills: number) => ({
    ...plain,
    ownSkills: Array.from({ length: skills }, (_, i) => ({
      id: `s${i}`,
      name: `Skill ${i}`,
      aliases: Array.from({ length: 30 }, (_u, n) => spelling(i, n)),
    })),
    competencies: withSkill('s0'),
  });

  it('are read in steps that grow as they do', () => {
    expect(parseMatrix(json(300)).kind).toBe('matrix');
    const [some, all] = [steps(() => parseMatrix(json(150))), steps(() => parseMatrix(json(300)))];
    expect(all / some).toBeLessThan(2.3);
  });

  it('are looked for in steps that grow as the text does', () => {
    const matrix = matrixOf(json(300));
    const text = (words: number) => profileOf({ work: [job(['a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(words)])] });
    const read = (words: number) => steps(() => competencyStates(text(words), matrix, '2026-11-22'));
    read(1);
    const [some, all] = [read(10), read(20)];
    expect(all / some).toBeLessThan(2.3);
  });
});

it('tells where a problem is in words', () => {
  const broken = { ...plain, competencies: [{ ...plain.competencies[0], skills: ['pandas', 'no such'] }] };
  expect(whereIs('competencies[0].skills[1]', broken)).toBe('Competency 1 “Lamps”, skill 2');
  expect(whereIs('ownSkills[0].aliases[3]', { ownSkills: [{ name: '' }] })).toBe('Own skill 1, spelling 4');
  expect(whereIs('name', broken)).toBe('name');
  expect(whereIs('', broken)).toBe('The file');
  expect(whereIs('competencies[9].name', '__proto__')).toBe('Competency 10, name');
});

it('tells what differs between two matrices', () => {
  const before = matrixOf(plain);
  const [lamps] = before.competencies;
  if (!lamps) throw new Error('no competency');
  const after: Matrix = {
    ...before,
    name: 'Coast',
    competencies: [
      { ...lamps, id: 'fog', name: 'Fog horns' },
      { ...lamps, skills: ['pandas', 'numpy'] },
    ],
    ownSkills: [{ id: 'lamp-kit', name: 'Lamp Kit', aliases: [] }],
  };
  expect(matrixChanges(before, before)).toEqual([]);
  expect(matrixChanges(before, after).map(({ text }) => text)).toEqual([
    'Name: “Lighthouse” becomes “Coast”',
    'Fog horns: new',
    'Lamps: skills',
    'A skill of your own: Lamp Kit',
  ]);
  expect(matrixChanges(after, before).map(({ text }) => text)).toContain('Fog horns: removed');
  expect(matrixChanges(after, { ...after, competencies: after.competencies.toReversed() }).map(({ text }) => text)).toEqual([
    'The order of the competencies',
  ]);
});
