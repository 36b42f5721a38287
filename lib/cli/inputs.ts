import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { ReadErrorCode } from '#lib/profile/draft.ts';

/** One thing to read. `input` is what its line of output is named by. */
export type Input = { input: string | number } & ({ path: string } | { line: string });

export interface InputError {
  code: ReadErrorCode;
  message: string;
}

/** Kinds of files that a folder is searched for. */
export const READABLE = ['.txt', '.md', '.json', '.html', '.htm'];

/** The inputs of a call in their order, folders opened, standard input line by line as it comes. */
export async function* inputsOf(names: readonly string[], stdin: Readable): AsyncGenerator<Input> {
  for (const name of names) {
    if (name === '-') yield* linesOf(stdin);
    else for (const path of filesOf(name)) yield { input: path, path };
  }
}

/** How many inputs there will be; not known where they come from standard input. */
export const countInputs = (names: readonly string[]): number | undefined =>
  names.includes('-') ? undefined : names.reduce((sum, name) => sum + filesOf(name).length, 0);

async function* linesOf(stdin: Readable): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim()) yield { input: number, line };
  }
}

function filesOf(name: string): string[] {
  if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name];
  return readdirSync(name, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(name, entry.name);
      if (entry.isDirectory()) return filesOf(path);
      return entry.isFile() && READABLE.includes(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}
