import type { z } from 'zod';
import { skillById } from '#lib/catalog/index.ts';
import { ownCompetency } from '#lib/questions/core/own-competency.ts';
import { questionById } from '#lib/questions/index.ts';
import { leftOut } from './left-out.ts';
import { migratedMatrix } from './migrate.ts';
import { whyNotOneLine } from './one-line.ts';
import { MATRIX_VERSION, type Matrix, matrixSchema, type OwnSkill } from './schema.ts';
import { catalogSpellings, spellingKey } from './spellings.ts';

/** One thing to repair: where it stands (`competencies[2].skills[0]`, empty for the whole) and what to do. */
export interface MatrixProblem {
  path: string;
  message: string;
}

/** `leftOut` are paths of what the file holds and this version does not know. */
export type MatrixOutcome = { kind: 'matrix'; matrix: Matrix; leftOut?: string[] } | { kind: 'invalid-matrix'; problems: MatrixProblem[] };

/** Characters; what is longer is not even read as JSON. */
export const MOST_CHARACTERS = 1_000_000;
const MOST_PROBLEMS = 20;

/** A user's own matrix as the text of a JSON file. Never throws. */
export function parseMatrixText(text: string): MatrixOutcome {
  if (text.length > MOST_CHARACTERS)
    return invalid([{ path: '', message: 'The file is larger than 1 MB. A matrix is a few pages of text.' }]);
  try {
    return parseMatrix(JSON.parse(text));
  } catch (error) {
    const where = error instanceof SyntaxError ? ` (${error.message})` : '';
    return invalid([{ path: '', message: `This is not JSON${where}. Export a matrix and start from that file.` }]);
  }
}

/** A user's own matrix, validated. Never throws; at most 20 problems are told at once. */
export function parseMatrix(json: unknown): MatrixOutcome {
  const given = migratedMatrix(json);
  const parsed = matrixSchema.safeParse(given);
  if (!parsed.success) return invalid(parsed.error.issues.map(toProblem));
  const problems = [...inconsistencies(parsed.data)];
  if (problems.length > 0) return invalid(problems);
  const unknownParts = leftOut(given, parsed.data).slice(0, MOST_PROBLEMS);
  return { kind: 'matrix', matrix: parsed.data, ...(unknownParts.length > 0 && { leftOut: unknownParts }) };
}

const invalid = (problems: MatrixProblem[]): MatrixOutcome => ({ kind: 'invalid-matrix', problems: problems.slice(0, MOST_PROBLEMS) });

function* inconsistencies(matrix: Matrix): Generator<MatrixProblem> {
  const { competencies, ownSkills = [], ownQuestions = [], cases = [] } = matrix;
  const skills = new Set(ownSkills.map(({ id }) => id));
  const questions = new Set(ownQuestions.map(({ id }) => id));
  yield* repeated('competencies', competencies);
  yield* repeated('ownSkills', ownSkills);
  yield* repeated('ownQuestions', ownQuestions);
  yield* unreadable(matrix);
  yield* spellingProblems(ownSkills);
  for (const [i, { id }] of ownQuestions.entries())
    if (questionById.has(id))
      yield { path: `ownQuestions[${i}].id`, message: `“${id}” is a question of the bank. Give your own another id.` };
  const ids = new Set(competencies.map(({ id }) => id));
  for (const [i, { expected }] of cases.entries())
    yield* unknown(
      `cases[${i}].expected`,
      expected.map(({ competency }) => competency),
      (id) => ids.has(id),
      'competency of this matrix',
    );
  const isSkill = (skill: string): boolean => skillById.has(skill) || skills.has(skill);
  for (const [i, { shows = [] }] of ownSkills.entries())
    yield* unknown(`ownSkills[${i}].shows`, shows, isSkill, 'skill of the catalogue, nor of your own');
  for (const [i, competency] of competencies.entries()) {
    const at = `competencies[${i}]`;
    if (competency.skills.length + competency.signals.length === 0)
      yield { path: `${at}.skills`, message: 'Name at least one skill or signal, or nothing can ever show this.' };
    yield* unknown(`${at}.skills`, competency.skills, isSkill, 'skill of the catalogue, nor of your own');
    yield* unknown(`${at}.related`, competency.related, isSkill, 'skill of the catalogue, nor of your own');
    yield* questionProblems(`${at}.questions`, competency.questions, questions);
  }
}

/** What a finding calls for, or a competency without questions, has gaps that nothing fills where a competency names it. */
function* questionProblems(path: string, ids: readonly string[], own: ReadonlySet<string>): Generator<MatrixProblem> {
  yield* unknown(path, ids, (id) => questionById.has(id) || own.has(id), 'question of the bank, nor of your own');
  for (const [i, id] of ids.entries()) {
    const question = questionById.get(id);
    if (question && (question.kind === 'probe' || question.id === ownCompetency.id))
      yield {
        path: `${path}[${i}]`,
        message: `“${id}” is asked by itself where it is called for. Name a core question of the bank or one of your own, or leave it out.`,
      };
  }
}

/** Names and questions stand in one line, in lists and reports, and say there what they are. Spellings are told with what else is wrong with them. */
function* unreadable({ name, competencies, ownQuestions = [], cases = [] }: Matrix): Generator<MatrixProblem> {
  yield* notOneLine('name', name);
  for (const [i, competency] of competencies.entries()) {
    yield* notOneLine(`competencies[${i}].name`, competency.name);
    yield* notOneLine(`competencies[${i}].shortName`, competency.shortName);
  }
  for (const [i, { text }] of ownQuestions.entries()) yield* notOneLine(`ownQuestions[${i}].text`, text);
  for (const [i, item] of cases.entries()) yield* notOneLine(`cases[${i}].name`, item.name);
}

function* notOneLine(path: string, text: string): Generator<MatrixProblem> {
  const message = whyNotOneLine(text);
  if (message) yield { path, message };
}

function* repeated(list: string, entries: readonly { id: string }[]): Generator<MatrixProblem> {
  const seen = new Set<string>();
  for (const [i, { id }] of entries.entries()) {
    if (seen.has(id)) yield { path: `${list}[${i}].id`, message: `“${id}” is used twice. Give each an id of its own.` };
    seen.add(id);
  }
}

/** A spelling without letters or digits finds nothing; one that is another skill's would take its evidence away. */
function* spellingProblems(skills: readonly OwnSkill[]): Generator<MatrixProblem> {
  const own = new Map<string, string>();
  for (const [i, { id, name, aliases }] of skills.entries()) {
    for (const [n, spelling] of [name, ...aliases].entries()) {
      const path = n === 0 ? `ownSkills[${i}].name` : `ownSkills[${i}].aliases[${n - 1}]`;
      const key = spellingKey(spelling);
      const other = catalogSpellings().get(key);
      const twin = own.get(key) ?? id;
      own.set(key, twin);
      const unreadable = whyNotOneLine(spelling);
      if (unreadable) yield { path, message: unreadable };
      else if (!/[\p{L}\p{N}]/u.test(spelling)) yield { path, message: `“${spelling}” has no letters or digits to look for.` };
      else if (other && other.id !== id)
        yield { path, message: `“${spelling}” already stands for ${other.name}. Use the skill “${other.id}”, or another spelling.` };
      else if (twin !== id) yield { path, message: `“${spelling}” already stands for “${twin}”. Give each skill spellings of its own.` };
    }
  }
}

function* unknown(path: string, ids: readonly string[], known: (id: string) => boolean, what: string): Generator<MatrixProblem> {
  for (const [i, id] of ids.entries()) {
    if (!known(id)) yield { path: `${path}[${i}]`, message: `“${id}” is no ${what}. Check the spelling or leave it out.` };
  }
}

const toProblem = (issue: z.core.$ZodIssue): MatrixProblem => ({ path: pathText(issue.path), message: advice(issue) });

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)), '');

function advice(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? `This is missing. Add ${KINDS[issue.expected] ?? issue.expected}.`
        : `This should be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'too_big':
      return `This is too long: at most ${issue.maximum} ${UNITS[issue.origin] ?? ''}.`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'This is empty. Write something here.';
      return `This is too short: at least ${issue.minimum} ${UNITS[issue.origin] ?? ''}.`;
    case 'invalid_format':
      return 'Write an id: lower case letters, digits and hyphens, such as “data-pipelines”.';
    case 'invalid_value':
      if (issue.path.join() === 'schemaVersion')
        return `This version of Mirage Lens reads matrices up to version ${MATRIX_VERSION}. Update it, or save the matrix as version ${MATRIX_VERSION}.`;
      return `Only ${issue.values.map(String).join(' or ')} is understood here.`;
    default:
      return issue.message;
  }
}

const KINDS: Record<string, string> = {
  string: 'a text in quotation marks',
  array: 'a list in square brackets',
  object: 'an object in braces',
  number: 'a number',
};
const UNITS: Record<string, string> = { string: 'characters', array: 'entries' };
