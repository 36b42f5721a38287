import { readDocx } from '#lib/files/docx/read-docx.ts';
import type { ProfileDraft } from '#lib/profile/draft.ts';
import { type WordFile, wordFile } from './word-file.ts';

/** The draft of a Word file that must be readable. */
export async function draftOfWord(file: WordFile): Promise<ProfileDraft> {
  const outcome = await readDocx(await wordFile(file));
  if (outcome.kind !== 'profile') throw new Error(`${outcome.kind}: ${outcome.message}`);
  return outcome.draft;
}
