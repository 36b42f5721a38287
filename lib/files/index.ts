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

/** Reads a file that is text. Kinds that are not read are refused with the ones that are. */
export function readFile({ name, text }: { name: string; text: string }): ReadOutcome {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const read = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  return (
    read?.(text) ?? {
      kind: 'unsupported-type',
      message: `${ending ? `.${ending} files` : 'Files without an ending'} are not read yet. Use .txt, .md or .json (JSON Resume), or paste the text.`,
    }
  );
}
