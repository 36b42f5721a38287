import type { InputError } from './inputs.ts';

/** What a failed call of the file system means, and what to do about it. */
export function pathProblem(path: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  if (known) return { code: 'not-found', message: known(path) };
  return {
    code: 'malformed',
    message: `${path} could not be read (${code || String(error)}). Copy it to this machine's disk and try again.`,
  };
}

const missing = (path: string): string => `There is no file ${path}. Check the spelling.`;
const forbidden = (path: string): string => `You are not permitted to read ${path}. Change its permissions and try again.`;

/** By the error codes of the operating system. */
const PROBLEMS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: forbidden,
  EPERM: forbidden,
  ENAMETOOLONG: (path) => `There is no file ${path.slice(0, 60)}…: the name is too long. Name the file, not its text.`,
  ELOOP: (path) => `${path} is a link that leads back to itself. Name the file that is meant.`,
  EISDIR: (path) => `${path} is a folder where a file is needed. Name the folder as an input instead.`,
};
