import { readFileSync } from 'node:fs';
import { decode } from '#lib/files/decode.ts';
import { UsageError } from './usage-error.ts';

/** The JSON of the file that an option names. @throws {UsageError} */
export function readJson(option: string, path: string): unknown {
  const text = readText(option, path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--${option} ${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The text of the file that an option names. @throws {UsageError} */
export function readText(option: string, path: string): string {
  const text = decode(bytesOf(option, path));
  if (text === undefined) throw new UsageError(`--${option} ${path} is not text. Save it as plain text in UTF-8.`);
  return text;
}

function bytesOf(option: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`--${option} ${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
