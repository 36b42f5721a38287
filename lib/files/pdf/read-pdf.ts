import type { Line } from '#lib/files/lines.ts';
import { exportColumns } from '#lib/files/linkedin-pdf/export-lines.ts';
import { readExport } from '#lib/files/linkedin-pdf/read-export.ts';
import { isLinkedInExport } from '#lib/files/linkedin-pdf/recognise.ts';
import { readLines } from '#lib/files/text.ts';
import type { ReadOutcome } from '#lib/profile/draft.ts';
import { bodyStyleOf } from './body-style.ts';
import { inReadingOrder } from './flow.ts';
import { withoutFurniture } from './furniture.ts';
import { partsOf } from './layout.ts';
import { openPdf } from './open.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';
import { toPlainLines } from './to-lines.ts';

/** Reads a résumé in a PDF file. Text that nobody sees goes to the draft's `hidden` alone. @throws the signal's reason */
export async function readPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadOutcome> {
  const opened = await openPdf(bytes, signal);
  if ('kind' in opened) return opened;
  const pages = opened.pages.map(pageTexts);
  if (pages.every(({ words }) => words.length === 0)) return NO_TEXT;
  const columns = exportColumns(pages);
  const isExport = isLinkedInExport(opened, pages, columns);
  const outcome: ReadOutcome = isExport ? { kind: 'profile', draft: readExport(columns, pages) } : readLines(plainLines(pages));
  const hidden = pages.flatMap((page) => page.hidden);
  return outcome.kind === 'profile' && hidden.length > 0 ? { ...outcome, draft: { ...outcome.draft, hidden } } : outcome;
}

const NO_TEXT: ReadOutcome = {
  kind: 'no-text',
  message: 'This PDF file holds no text: it is a scan or a picture. Use the original, or copy the text and paste it.',
};

/** The lines of all pages as a person reads them, columns one after the other, without page headers and footers. */
export function plainLines(pages: readonly PageTexts[]): Line[] {
  const words = withoutFurniture(pages);
  const body = bodyStyleOf(words.flat());
  return toPlainLines(
    inReadingOrder(
      words.map((each, at) => partsOf(each, { number: at + 1, body })),
      body,
    ),
    body,
  );
}
