import type { ReadFailure, ReadOutcome } from '#lib/profile/draft.ts';
import { markedEncoding } from './byte-order.ts';
import { documentReader, readFile } from './index.ts';

export const UNDECODABLE: ReadFailure = {
  kind: 'malformed',
  message: 'This is not text, or in an encoding that is not read. Save it as plain text in UTF-8.',
};

/** The text of a file without its byte order mark; what is neither UTF-8 nor UTF-16 is read as windows-1252. `undefined` where it is not text. */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding = markedEncoding(bytes);
  const text = encoding ? attempt(encoding, bytes) : (attempt('utf-8', bytes) ?? attempt('windows-1252', bytes));
  return text?.includes('\0') ? undefined : text;
}

function attempt(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a file as it lies on a disk. Kinds that are not read are refused as such, whatever their bytes are. @throws the signal's reason */
export async function readBytes({ name, bytes }: { name: string; bytes: Uint8Array }, signal?: AbortSignal): Promise<ReadOutcome> {
  const document = documentReader(name);
  if (document) return (await document())(bytes, signal);
  const text = decode(bytes);
  if (text !== undefined) return readFile({ name, text });
  const outcome = readFile({ name, text: '' });
  return outcome.kind === 'unsupported-type' ? outcome : UNDECODABLE;
}
