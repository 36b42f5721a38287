import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInMatrices, parseMatrix, parseMatrixText } from '#lib/matrices/index.ts';

const competency = (over: object = {}) => ({
  id: 'route-planning',
  name: 'Route planning',
  shortName: 'Routes',
  why: 'Vans follow the plan.',
  skills: ['pandas'],
  evidence: 'A plan that drivers followed.',
  questions: [],
  ...over,
});
const matrix = (over: object = {}) => ({
  schemaVersion: 1,
  id: 'logistics',
  name: 'Logistics',
  summary: 'Moves parcels.',
  competencies: [competency()],
  ...over,
});
const problems = (json: unknown) => {
  const outcome = parseMatrix(json);
  return outcome.kind === 'matrix' ? [] : outcome.problems;
};

describe('parseMatrix', () => {
  it('reads a matrix of one’s own and fills what may be left out', () => {
    const outcome = parseMatrix(matrix());
    expect(outcome).toEqual({ kind: 'matrix', matrix: matrix({ competencies: [competency({ related: [], signals: [] })] }) });
  });

  it('reads every built-in matrix back from its export', () => {
    for (const one of builtInMatrices) expect(parseMatrixText(JSON.stringify(one))).toEqual({ kind: 'matrix', matrix: one });
  });

  it.each([
    ['a missing name', matrix({ name: undefined }), 'name', 'This is missing. Add a text in quotation marks.'],
    ['a number for a text', matrix({ summary: 7 }), 'summary', 'This should be a text in quotation marks.'],
    ['a text for a list', matrix({ competencies: 'all' }), 'competencies', 'This should be a list in square brackets.'],
    ['no competency', matrix({ competencies: [] }), 'competencies', 'This is too short: at least 1 entries.'],
    [
      'a long short name',
      matrix({ competencies: [competency({ shortName: 'Planning of routes' })] }),
      'competencies[0].shortName',
      'This is too long: at most 12 characters.',
    ],
    [
      'an id with blanks',
      matrix({ competencies: [competency({ skills: ['pandas', 'Route Planner'] })] }),
      'competencies[0].skills[1]',
      'Write an id: lower case letters, digits and hyphens, such as “data-pipelines”.',
    ],
    ['another version', matrix({ schemaVersion: 2 }), 'schemaVersion', 'Only 1 is understood here.'],
    [
      'a skill that nobody knows',
      matrix({ competencies: [competency({ skills: ['pandsa'] })] }),
      'competencies[0].skills[0]',
      '“pandsa” is no skill of the catalogue. Check the spelling or leave it out.',
    ],
    [
      'a question that nobody knows',
      matrix({ competencies: [competency({ questions: ['route-first'] })] }),
      'competencies[0].questions[0]',
      '“route-first” is no question of the bank. Check the spelling or leave it out.',
    ],
    [
      'an id used twice',
      matrix({ competencies: [competency(), competency({ name: 'Again' })] }),
      'competencies[1].id',
      '“route-planning” is used twice. Give each competency an id of its own.',
    ],
    [
      'nothing that could show it',
      matrix({ competencies: [competency({ skills: [] })] }),
      'competencies[0].skills',
      'Name at least one skill or signal, or nothing can ever show this.',
    ],
    ['something else', null, '', 'This should be an object in braces.'],
  ])('tells where and what: %s', (_, json, path, message) => expect(problems(json)).toEqual([{ path, message }]));

  it('tells no more than twenty problems at once', () => {
    const skills = Array.from({ length: 100 }, (_, i) => `nothing-${i}`);
    expect(problems(matrix({ competencies: [competency({ skills })] }))).toHaveLength(20);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (json) => parseMatrix(json).kind === 'invalid-matrix'));
    fc.assert(fc.property(fc.string(), (text) => parseMatrixText(text).kind === 'invalid-matrix'));
  });

  it('says so where the text is no JSON or far too long', () => {
    expect(parseMatrixText('{ "id": ')).toMatchObject({
      problems: [{ path: '', message: expect.stringMatching(/^This is not JSON .+Export a matrix/) }],
    });
    expect(parseMatrixText(' '.repeat(1_000_001))).toMatchObject({ problems: [{ message: expect.stringContaining('larger than 1 MB') }] });
  });
});
