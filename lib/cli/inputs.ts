import type { Readable } from 'node:stream';
import { documentReader } from '#lib/files/index.ts';
import type { ReadErrorCode } from '#lib/profile/draft.ts';
import { filesOf } from './folders.ts';
import { linesOf } from './json-lines.ts';

export interface InputError {
  code: ReadErrorCode;
  message: string;
}

/** One thing to read, or why it cannot be. `input` is what its line of output is named by. */
export type Input = { input: string | number } & ({ path: string } | { line: string } | { error: InputError });

/** The inputs of a call in their order, folders opened, standard input line by line as it comes. */
export async function* inputsOf(names: readonly string[], stdin: Readable): AsyncGenerator<Input> {
  for (const name of names) {
    if (name === '-') yield* linesOf(stdin);
    else yield* filesOf(name);
  }
}

/** How many inputs there will be; not known where they come from standard input. */
export const countInputs = (names: readonly string[]): number | undefined =>
  names.includes('-') ? undefined : names.reduce((sum, name) => sum + [...filesOf(name)].length, 0);

/** Whether any of the inputs is a file that is no text. */
export const holdDocuments = (names: readonly string[]): boolean =>
  names.some((name) => name !== '-' && [...filesOf(name)].some((input) => 'path' in input && documentReader(input.path) !== undefined));
