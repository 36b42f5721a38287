import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { extname, sep } from 'node:path';
import type { Input } from './inputs.ts';
import { pathProblem } from './path-problem.ts';

/** Kinds of files that a folder is searched for: those that are read, and those that résumés come in, so that none is passed over in silence. */
const LISTED = ['.txt', '.text', '.md', '.markdown', '.json', '.html', '.htm', '.pdf', '.docx', '.doc', '.odt', '.rtf'];

/** The file of that name, or the files of the folder of that name in a fixed order. What cannot be opened is an input with an error. */
export function* filesOf(name: string): Generator<Input> {
  const found = attempt(name, () => statSync(name, { throwIfNoEntry: false }));
  if ('error' in found) return yield found;
  if (!found.value?.isDirectory()) return yield { input: name, path: name };
  let count = 0;
  for (const input of within(name)) {
    count += 1;
    yield input;
  }
  if (count === 0) yield failed(name, `There is nothing to read in ${name}. Put in .pdf, .docx, .txt, .md, .json or saved .html files.`);
}

function* within(folder: string): Generator<Input> {
  const listed = attempt(folder, () => readdirSync(folder, { withFileTypes: true }));
  if ('error' in listed) return yield listed;
  const entries = listed.value.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) yield* inputsAt(pathIn(folder, entry.name), entry);
}

function* inputsAt(path: string, entry: Dirent): Generator<Input> {
  if (entry.isDirectory()) return yield* within(path);
  const target = entry.isSymbolicLink() ? targetOf(path) : entry;
  if (target?.isDirectory()) return yield failed(path, `${path} is a link to a folder. Name that folder as an input of its own.`);
  if ((target?.isFile() ?? true) && LISTED.includes(extname(path).toLowerCase())) yield { input: path, path };
}

/** What a link leads to; `undefined` where it leads nowhere. */
function targetOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The folder's name stays as it was given: `./many/` holds `./many/a.txt`. */
const pathIn = (folder: string, name: string): string =>
  folder.endsWith('/') || folder.endsWith(sep) ? `${folder}${name}` : `${folder}/${name}`;

const failed = (input: string, message: string): Input => ({ input, error: { code: 'not-found', message } });

function attempt<T>(path: string, call: () => T): { value: T } | Extract<Input, { error: unknown }> {
  try {
    return { value: call() };
  } catch (error) {
    return { input: path, error: pathProblem(path, error) };
  }
}
