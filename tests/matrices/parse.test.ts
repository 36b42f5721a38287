import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { parseMatrix, parseMatrixText } from '#lib/matrices/parse.ts';

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
  schemaVersion: 2,
  id: 'logistics',
  name: 'Logistics',
  summary: 'Moves parcels.',
  competencies: [competency()],
  ...over,
});
const question = (id: string) => ({
  id,
  text: 'Which van was late, and why?',
  levels: ['mid'],
  minutes: 3,
  audience: 'recruiter',
  anchors: { strong: 'One van.', partial: 'Some van.', weak: 'No van.' },
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

  it('reads a matrix of the first version, and one that names no version or short name', () => {
    const { shortName: _, ...unnamed } = competency({ name: 'Planning of long routes' });
    const older = { ...matrix({ schemaVersion: undefined }), competencies: [unnamed] };
    expect(parseMatrix(matrix({ schemaVersion: 1 }))).toEqual(parseMatrix(matrix()));
    expect(parseMatrix(older)).toMatchObject({ matrix: { schemaVersion: 2, competencies: [{ shortName: 'Planning of' }] } });
  });

  it('takes names in any writing', () => {
    for (const name of ['数据平台', 'Платформа', 'می‌خواهم', 'שָׁלוֹם', 'Q# 👩‍💻', 'naïve']) expect(problems(matrix({ name }))).toEqual([]);
  });

  it('takes further spellings of a skill of the catalogue', () => {
    expect(problems(matrix({ ownSkills: [{ id: 'pandas', name: 'pandas', aliases: ['our frames'] }] }))).toEqual([]);
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
    [
      'a later version',
      matrix({ schemaVersion: 3 }),
      'schemaVersion',
      'This version of Mirage Lens reads matrices up to version 2. Update it, or save the matrix as version 2.',
    ],
    [
      'a skill that nobody knows',
      matrix({ competencies: [competency({ skills: ['pandsa'] })] }),
      'competencies[0].skills[0]',
      '“pandsa” is no skill of the catalogue, nor of your own. Check the spelling or leave it out.',
    ],
    [
      'a question that nobody knows',
      matrix({ competencies: [competency({ questions: ['route-first'] })] }),
      'competencies[0].questions[0]',
      '“route-first” is no question of the bank, nor of your own. Check the spelling or leave it out.',
    ],
    [
      'an id used twice',
      matrix({ competencies: [competency(), competency({ name: 'Again' })] }),
      'competencies[1].id',
      '“route-planning” is used twice. Give each an id of its own.',
    ],
    [
      'nothing that could show it',
      matrix({ competencies: [competency({ skills: [] })] }),
      'competencies[0].skills',
      'Name at least one skill or signal, or nothing can ever show this.',
    ],
    [
      'a spelling that is another skill’s',
      matrix({ ownSkills: [{ id: 'sorter', name: 'Sorter', aliases: ['PyTorch'] }] }),
      'ownSkills[0].aliases[0]',
      '“PyTorch” already stands for PyTorch. Use the skill “pytorch”, or another spelling.',
    ],
    [
      'a spelling that two of one’s own have',
      matrix({
        ownSkills: [
          { id: 'sorter', name: 'Parcel Sorter' },
          { id: 'sorter-two', name: 'Sorter II', aliases: ['parcel-sorter'] },
        ],
      }),
      'ownSkills[1].aliases[0]',
      '“parcel-sorter” already stands for “sorter”. Give each skill spellings of its own.',
    ],
    [
      'a spelling of signs alone',
      matrix({ ownSkills: [{ id: 'plus', name: '++' }] }),
      'ownSkills[0].name',
      '“++” has no letters or digits to look for.',
    ],
    [
      'a question under the name of one of the bank',
      matrix({ ownQuestions: [question('web-frameworks-request')] }),
      'ownQuestions[0].id',
      '“web-frameworks-request” is a question of the bank. Give your own another id.',
    ],
    [
      'a question that a finding calls for',
      matrix({ competencies: [competency({ questions: ['probe-gap'] })] }),
      'competencies[0].questions[0]',
      '“probe-gap” is asked by itself where it is called for. Name a core question of the bank or one of your own, or leave it out.',
    ],
    [
      'the question with a gap for a competency',
      matrix({ competencies: [competency({ questions: ['web-frameworks-request', 'own-competency'] })] }),
      'competencies[0].questions[1]',
      '“own-competency” is asked by itself where it is called for. Name a core question of the bank or one of your own, or leave it out.',
    ],
    ['a name of blanks', matrix({ name: ' \u200b\u00a0' }), 'name', 'This is blank. Write something that can be read.'],
    [
      'a name that turns the direction of writing',
      matrix({ competencies: [competency({ name: '\u202eevil' })] }),
      'competencies[0].name',
      'This holds a sign that can’t be seen (U+202E). Take it out, or type the text anew.',
    ],
    [
      'a short name with a control sign',
      matrix({ competencies: [competency({ shortName: 'Rou\u0000tes' })] }),
      'competencies[0].shortName',
      'This holds a sign that can’t be seen (U+0000). Take it out, or type the text anew.',
    ],
    [
      'the name of a skill in two lines',
      matrix({ ownSkills: [{ id: 'sorter', name: 'Sorter\n# x' }] }),
      'ownSkills[0].name',
      'This holds a line break. Write it in one line.',
    ],
    [
      'a spelling with a sign of direction',
      matrix({ ownSkills: [{ id: 'sorter', name: 'Sorter', aliases: ['sort\u2066er'] }] }),
      'ownSkills[0].aliases[0]',
      'This holds a sign that can’t be seen (U+2066). Take it out, or type the text anew.',
    ],
    [
      'a question of one’s own in two lines',
      matrix({ ownQuestions: [{ ...question('late-van'), text: 'Which van was late?\u2028Why?' }] }),
      'ownQuestions[0].text',
      'This holds a line break. Write it in one line.',
    ],
    [
      'the name of a case of blanks',
      matrix({ cases: [{ name: '\u3164', expected: [{ competency: 'route-planning', state: 'missing' }] }] }),
      'cases[0].name',
      'This is blank. Write something that can be read.',
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
