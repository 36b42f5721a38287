import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { builtInMatrices, matricesWith } from '#lib/matrices/index.ts';
import { parseMatrixText } from '#lib/matrices/parse.ts';
import { type Brief, levelSchema, type Matrix } from '#lib/matrices/schema.ts';
import { type BriefOptions, readBrief } from './brief.ts';
import { readText } from './given-file.ts';
import { UsageError } from './usage-error.ts';

export type Format = 'jsonl' | 'text' | 'markdown';

export interface ScreenOptions {
  inputs: string[];
  brief: Brief;
  matrices: readonly Matrix[];
  /** `YYYY-MM-DD` */
  today: string;
  format: Format;
  jobs: number;
}

export const HELP = `Usage: npm run --silent screen -- [options] INPUT...

Reads profiles and tells which claims their text shows, which it does not, and what to ask.
Nothing leaves this machine.

INPUT    what to read: .pdf, .docx, text (.txt, .md), JSON Resume (.json), web pages saved as .html, or folders that hold
         such files;
         with - the inputs come as JSON Lines on standard input:
         {"id"?, "text"}, {"id"?, "resume"} or {"id"?, "html", "url"}

  --specialization ID          ${builtInMatrices.map(({ id }) => id).join(', ')} (default ai-ml)
  --matrix FILE                a specialisation matrix of your own (JSON)
  --brief FILE                 what the role needs (JSON)
  --level junior|mid|senior    default mid
  --today YYYY-MM-DD           the date that "present" means (default: this machine's)
  --format jsonl|text|markdown default jsonl where standard output is no terminal, else text
  --jobs N                     worker threads (default: this machine's cores)
  --help, --version

Exit status: 0 every input was read, 1 at least one was not, 2 the call was wrong.
`;

const OPTIONS = {
  specialization: { type: 'string' },
  matrix: { type: 'string' },
  brief: { type: 'string' },
  level: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string' },
  jobs: { type: 'string' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

/** The machine's side of the defaults, passed in so that a call can be tested. */
export interface Surroundings {
  today: string;
  isTerminal: boolean;
}

/** @throws {UsageError} saying what is wrong and what would be right */
export function parseOptions(argv: readonly string[], { today, isTerminal }: Surroundings): ScreenOptions | 'help' | 'version' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  if (positionals.length === 0) throw new UsageError('Name at least one file or folder to read, or - for standard input.');
  if (positionals.indexOf('-') !== positionals.lastIndexOf('-')) throw new UsageError('Standard input can be read once: name - only once.');
  const own = values.matrix === undefined ? undefined : readMatrix(values.matrix);
  const matrices = matricesWith(own);
  return {
    inputs: positionals,
    brief: briefOf(values, matrices, own?.id ?? 'ai-ml'),
    matrices,
    today: dateOf(values.today ?? today),
    format: oneOf('format', values.format ?? (isTerminal ? 'text' : 'jsonl'), ['jsonl', 'text', 'markdown']),
    jobs: jobsOf(values.jobs),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function briefOf(values: BriefOptions, matrices: readonly Matrix[], fallback: string): Brief {
  if (values.level !== undefined) oneOf('level', values.level, levelSchema.options);
  const known = matrices.map(({ id }) => id);
  if (values.specialization !== undefined) oneOf('specialization', values.specialization, known);
  const brief = readBrief(values, fallback, new Set(matrices.flatMap(({ ownSkills = [] }) => ownSkills.map(({ id }) => id))));
  oneOf('specialization', brief.specialization, known);
  return brief;
}

function readMatrix(path: string): Matrix {
  const result = parseMatrixText(readText('matrix', path));
  if (result.kind === 'matrix') return result.matrix;
  throw new UsageError(
    `The matrix in ${path} is not valid:\n${result.problems.map(({ path: at, message }) => `  ${at ? `${at}: ` : ''}${message}`).join('\n')}`,
  );
}

function dateOf(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/u.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new UsageError(`--today takes a date as YYYY-MM-DD, not "${text}".`);
  }
  return text;
}

function jobsOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new UsageError(`--jobs takes a number from 1 to 999, not "${text}".`);
  return Number(text);
}

function oneOf<const T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((item) => item === value);
  if (found === undefined) throw new UsageError(`--${option} takes one of ${known.join(', ')}, not "${value}".`);
  return found;
}
