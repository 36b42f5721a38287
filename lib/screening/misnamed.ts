import type { ReadFailure } from '#lib/profile/draft.ts';

/** Kinds of files by how they begin, in Latin-1; `ending` is the one to give them where they are read, and `rightly` those they may have. */
const KINDS: readonly { begins: RegExp; is: string; ending?: string; rightly: readonly string[] }[] = [
  { begins: /^[\s\S]{0,1000}%PDF-\d/, is: 'a PDF file', ending: 'pdf', rightly: ['pdf'] },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sign of a ZIP file
  { begins: /^PK\x03\x04/, is: 'a packed file, as Word files are', ending: 'docx', rightly: ['docx'] },
  { begins: /^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/, is: 'a picture', rightly: [] },
  { begins: /^\{\\rtf/, is: 'a rich text file', rightly: [] },
];
const TEXT = { is: 'plain text', ending: 'txt', rightly: ['txt', 'text', 'md', 'markdown', 'json'] };

/** Bytes that tell what a file is. */
const BEGINNING = 1_100;

/** Endings that are read. What ends otherwise is refused by name. */
const READ = /\.(pdf|docx|txt|text|md|markdown|json)$/i;

const EMPTY: ReadFailure = {
  kind: 'no-text',
  message: 'The file is empty: it has 0 bytes. Copy or download it again, and choose the new one.',
};

/** Why a file can't be what its name says: it is empty, or another kind of file. `undefined` where nothing speaks against it. */
export function misnamed(name: string, bytes: Uint8Array): ReadFailure | undefined {
  const ending = READ.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return undefined;
  if (bytes.length === 0) return EMPTY;
  const kind = kindOf(bytes);
  if (!kind || kind.rightly.includes(ending)) return undefined;
  return { kind: 'unsupported-type', message: `It ends in .${ending}, but is ${kind.is}. ${whatToDo(kind.ending)}` };
}

const whatToDo = (ending: string | undefined): string =>
  ending === undefined
    ? 'Choose the original, as PDF, Word or text.'
    : `If that is right, change its name to end in .${ending} and choose it again.`;

function kindOf(bytes: Uint8Array): { is: string; ending?: string; rightly: readonly string[] } | undefined {
  const beginning = Array.from(bytes.subarray(0, BEGINNING), (byte) => String.fromCharCode(byte)).join('');
  return KINDS.find(({ begins }) => begins.test(beginning)) ?? (isText(bytes.subarray(0, BEGINNING)) ? TEXT : undefined);
}

/** Letters and line ends alone; text in two bytes a letter is left to its reader. */
const isText = (bytes: Uint8Array): boolean => bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
