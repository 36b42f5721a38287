import JSZip from 'jszip';
import { markedEncoding } from '#lib/files/byte-order.ts';
import type { ReadFailure } from '#lib/profile/draft.ts';
import { DAMAGED, TOO_LARGE, Unreadable } from './unreadable.ts';

/** Bytes of the file as it is, and of one part of it unpacked. */
const MAX_BYTES = 20_000_000;
const MAX_PART = 16_000_000;
const MAX_ENTRIES = 5_000;

const ZIP = [0x50, 0x4b];
const CENTRAL_ENTRY = [0x50, 0x4b, 0x01, 0x02];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const RTF = [...'{\\rtf'].map((letter) => letter.charCodeAt(0));
/** Names in an OLE container are UTF-16, little end first. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const ENCRYPTED_FILE: ReadFailure = { kind: 'encrypted', message: 'This Word file is protected by a password. Save a copy without it.' };
const OLD_FORMAT: ReadFailure = {
  kind: 'unsupported-type',
  message: 'This is a document in an older format of Word. Save it as .docx or PDF.',
};
const OTHER_KIND: ReadFailure = { kind: 'unsupported-type', message: 'This is not a Word document. Save it as .docx or PDF.' };

/** The ZIP container of a Word file; nothing is unpacked yet. @throws {Unreadable} */
export async function openContainer(bytes: Uint8Array): Promise<JSZip> {
  if (bytes.length > MAX_BYTES) throw new Unreadable(TOO_LARGE);
  if (startsWith(bytes, OLE)) throw new Unreadable(find(bytes, ENCRYPTED, 0) >= 0 ? ENCRYPTED_FILE : OLD_FORMAT);
  if (startsWith(bytes, RTF)) throw new Unreadable(OTHER_KIND);
  if (!startsWith(bytes, ZIP)) throw new Unreadable(DAMAGED);
  if (hasMoreEntries(bytes)) throw new Unreadable(TOO_LARGE);
  const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
    throw new Unreadable(/encrypted/i.test(String(error)) ? ENCRYPTED_FILE : DAMAGED);
  });
  if (zip.file('mimetype') || zip.file('xl/workbook.xml') || zip.file('ppt/presentation.xml')) throw new Unreadable(OTHER_KIND);
  return zip;
}

/** The text of a part; `undefined` where there is none of that name. Unpacking ends at the limit, whatever the file says of sizes. */
export async function partText(zip: JSZip, path: string): Promise<string | undefined> {
  const file = zip.file(path);
  if (!file) return undefined;
  const bytes = await unpacked(file);
  try {
    return new TextDecoder(markedEncoding(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(DAMAGED);
  }
}

function unpacked(file: JSZip.JSZipObject): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = file.internalStream('uint8array');
    stream.on('data', (chunk) => {
      size += chunk.length;
      if (size <= MAX_PART) return void chunks.push(chunk);
      stream.pause();
      reject(new Unreadable(TOO_LARGE));
    });
    stream.on('error', () => reject(new Unreadable(DAMAGED)));
    stream.on('end', () => resolve(concatenated(chunks, size)));
    stream.resume();
  });
}

function concatenated(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

function hasMoreEntries(bytes: Uint8Array): boolean {
  let count = 0;
  for (let at = find(bytes, CENTRAL_ENTRY, 0); at >= 0; at = find(bytes, CENTRAL_ENTRY, at + 1)) if (++count > MAX_ENTRIES) return true;
  return false;
}

/** Where the wanted bytes stand from an offset on; -1 where they do not. */
function find(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
