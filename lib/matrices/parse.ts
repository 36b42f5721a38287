import type { z } from 'zod';
import { skillById } from '#lib/catalog/index.ts';
import { questionById } from '#lib/questions/index.ts';
import { type Matrix, matrixSchema } from './schema.ts';

/** One thing to repair: where it stands (`competencies[2].skills[0]`, empty for the whole) and what to do. */
export interface MatrixProblem {
  path: string;
  message: string;
}

export type MatrixOutcome = { kind: 'matrix'; matrix: Matrix } | { kind: 'invalid-matrix'; problems: MatrixProblem[] };

const MOST_CHARACTERS = 1_000_000;
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
  const parsed = matrixSchema.safeParse(json);
  if (!parsed.success) return invalid(parsed.error.issues.map(toProblem));
  const problems = [...inconsistencies(parsed.data)];
  return problems.length > 0 ? invalid(problems) : { kind: 'matrix', matrix: parsed.data };
}

const invalid = (problems: MatrixProblem[]): MatrixOutcome => ({ kind: 'invalid-matrix', problems: problems.slice(0, MOST_PROBLEMS) });

function* inconsistencies({ competencies }: Matrix): Generator<MatrixProblem> {
  const seen = new Set<string>();
  for (const [i, { id, skills, related, signals, questions }] of competencies.entries()) {
    const at = `competencies[${i}]`;
    if (seen.has(id)) yield { path: `${at}.id`, message: `“${id}” is used twice. Give each competency an id of its own.` };
    seen.add(id);
    if (skills.length + signals.length === 0)
      yield { path: `${at}.skills`, message: 'Name at least one skill or signal, or nothing can ever show this.' };
    yield* unknown(`${at}.skills`, skills, (skill) => skillById.has(skill), 'skill of the catalogue');
    yield* unknown(`${at}.related`, related, (skill) => skillById.has(skill), 'skill of the catalogue');
    yield* unknown(`${at}.questions`, questions, (question) => questionById.has(question), 'question of the bank');
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
      return `This is too short: at least ${issue.minimum} ${UNITS[issue.origin] ?? ''}.`;
    case 'invalid_format':
      return 'Write an id: lower case letters, digits and hyphens, such as “data-pipelines”.';
    case 'invalid_value':
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
