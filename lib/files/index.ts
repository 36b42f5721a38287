import type { ReadOutcome } from '#lib/profile/draft.ts';
import { readJsonResume } from './json-resume.ts';
import { readText } from './text.ts';

/** One reader a kind of file, by the file name's ending. */
const READERS: Readonly<Record<string, (text: string) => ReadOutcome>> = {
  txt: readText,
  md: readText,
  markdown: readText,
  text: readText,
  json: readJsonResume,
};

type DocumentReader = (bytes: Uint8Array, signal?: AbortSignal) => Promise<ReadOutcome>;

/** Readers of files that are no text, each loaded when the first of its kind is read. They throw nothing but the signal's reason. */
const DOCUMENT_READERS: Readonly<Record<string, () => Promise<DocumentReader>>> = {
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
};

/** The reader of a file that is no text, by its name's ending; `undefined` for every other one. */
export function documentReader(name: string): (() => Promise<DocumentReader>) | undefined {
  const ending = endingOf(name);
  return Object.hasOwn(DOCUMENT_READERS, ending) ? DOCUMENT_READERS[ending] : undefined;
}

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Reads a file that is text. Kinds that are not read are refused with the ones that are. */
export function readFile({ name, text }: { name: string; text: string }): ReadOutcome {
  const ending = endingOf(name);
  const read = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  return (
    read?.(text) ?? {
      kind: 'unsupported-type',
      message: `${ending ? `.${ending} files` : 'Files without an ending'} are not read yet. Use .pdf, .docx, .txt, .md or .json (JSON Resume), or paste the text.`,
    }
  );
}
