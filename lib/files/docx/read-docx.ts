import { readLines } from '#lib/files/text.ts';
import type { ReadOutcome } from '#lib/profile/draft.ts';
import type { HiddenText } from './blocks.ts';
import { type BodyContext, readBody } from './body.ts';
import { fillOfPage, SOME_COLOUR } from './colours.ts';
import { openContainer } from './container.ts';
import { documentLines } from './document-lines.ts';
import { readNumbering } from './numbering.ts';
import { readParts, type WordParts } from './package-parts.ts';
import { readStyles } from './styles.ts';
import { DAMAGED, Unreadable } from './unreadable.ts';
import { childOf } from './xml.ts';

/** Reads a résumé from the bytes of a Word file (.docx, ECMA-376). */
export async function readDocx(bytes: Uint8Array): Promise<ReadOutcome> {
  try {
    return readWord(await readParts(await openContainer(bytes)));
  } catch (error) {
    if (error instanceof Unreadable) return error.failure;
    throw error;
  }
}

function readWord(parts: WordParts): ReadOutcome {
  const body = childOf(parts.document, 'w:body');
  if (!body) return DAMAGED;
  const hidden: HiddenText[] = [];
  const background = parts.hasBackdrop ? SOME_COLOUR : fillOfPage(childOf(parts.document, 'w:background'));
  const context = (place: string): BodyContext => ({
    styles: readStyles(parts.styles),
    isMarked: readNumbering(parts.numbering),
    around: { place, ...(background && { background }) },
    hidden,
  });
  const blocks = readBody(body, context('in the text'));
  const headers = parts.headers.flatMap((header) => readBody(header, context('in the header of a page')));
  for (const footer of parts.footers) readBody(footer, context('in the footer of a page'));
  const outcome = readLines(documentLines(blocks, headers));
  if (outcome.kind !== 'profile' || hidden.length === 0) return outcome;
  return { kind: 'profile', draft: { ...outcome.draft, hidden: joinedHidden(hidden) } };
}

/** Hidden texts that follow one another in the same place and way, as one. */
function joinedHidden(hidden: readonly HiddenText[]): HiddenText[] {
  const joined: HiddenText[] = [];
  for (const { text, where } of hidden) {
    const last = joined.at(-1);
    if (last && last.where === where) last.text += `\n${text}`;
    else joined.push({ text, where });
  }
  return joined;
}
