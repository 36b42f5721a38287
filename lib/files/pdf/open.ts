import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { ReadFailure } from '#lib/profile/draft.ts';
import { type Matrix, placedBox, toMatrix, toNumbers } from './geometry.ts';
import type { FontFace } from './graphics-state.ts';
import { inflatesTooFar } from './inflation.ts';
import type { Link, PageMarks } from './marks.ts';
import { operatorActs } from './operators.ts';
import { Painter } from './painter.ts';
import { type Library, loadPdfjs } from './pdfjs.ts';

/** What a PDF file paints, page by page, and what it says of itself. */
export interface PdfMarks {
  pages: PageMarks[];
  producer: string;
  title: string;
}

/** Bytes, and pages: the longest academic CVs seen have about sixty. */
const MAX_BYTES = 30_000_000;
const MAX_PAGES = 120;
/** Letters and shapes of the whole file. */
const MAX_MARKS = 400_000;
/** Milliseconds. */
const MAX_TIME = 30_000;
/** Pixels; larger images are not decoded, since none is looked at. */
const MAX_IMAGE = 1_000_000;

const tooLarge = (message: string): ReadFailure => ({ kind: 'too-large', message });
const MALFORMED: ReadFailure = { kind: 'malformed', message: 'This PDF file is damaged. Save it again from the program that made it.' };
const ENCRYPTED: ReadFailure = {
  kind: 'encrypted',
  message: 'This PDF file is protected by a password. Save a copy without one and use that.',
};

/** Reads what a PDF file paints. Nothing is fetched, no code of the file is run. @throws the signal's reason */
export async function openPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<PdfMarks | ReadFailure> {
  if (bytes.length > MAX_BYTES) return tooLarge('This PDF file is over 30 MB. Save the résumé alone, without its attachments.');
  if (await inflatesTooFar(bytes)) return tooLarge('This PDF file unpacks to far more than a résumé. Save the résumé alone.');
  const library = await loadPdfjs();
  const task = library.getDocument({ data: new Uint8Array(bytes), ...optionsOf(library) });
  const late = AbortSignal.timeout(MAX_TIME);
  const stop = (): void => void task.destroy();
  const ends = signal ? AbortSignal.any([signal, late]) : late;
  ends.addEventListener('abort', stop, { once: true });
  try {
    return await readPages(await task.promise, library, ends);
  } catch (error) {
    signal?.throwIfAborted();
    if (late.aborted) return tooLarge('This PDF file takes more than half a minute to read. Save the résumé alone.');
    return error instanceof Error && error.name === 'PasswordException' ? ENCRYPTED : MALFORMED;
  } finally {
    ends.removeEventListener('abort', stop);
    await task.destroy();
  }
}

const optionsOf = ({ VerbosityLevel }: Library) => ({
  verbosity: VerbosityLevel.ERRORS,
  maxImageSize: MAX_IMAGE,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  fontExtraProperties: true,
});

async function readPages(document: PDFDocumentProxy, library: Library, signal: AbortSignal): Promise<PdfMarks | ReadFailure> {
  if (document.numPages > MAX_PAGES) return tooLarge(`This PDF file has more than ${MAX_PAGES} pages. Save the résumé alone.`);
  const acts = operatorActs(library.OPS);
  const layers = await document.getOptionalContentConfig();
  const pages: PageMarks[] = [];
  let marks = 0;
  for (let number = 1; number <= document.numPages; number++) {
    signal.throwIfAborted();
    const page = await document.getPage(number);
    const read = await readPage(page, acts, (layer) => layers.isVisible(layer));
    page.cleanup();
    if (read) pages.push(read);
    marks += read ? read.glyphs.length + read.shapes.length : MAX_MARKS;
    if (marks >= MAX_MARKS) return tooLarge('This PDF file holds more text and drawings than a résumé. Save the résumé alone.');
  }
  return { pages, ...(await aboutOf(document)) };
}

async function aboutOf(document: PDFDocumentProxy): Promise<{ producer: string; title: string }> {
  const about: Record<string, unknown> = await document.getMetadata().then(
    ({ info }) => ({ ...info }),
    () => ({}),
  );
  const text = (key: string): string => (typeof about[key] === 'string' ? about[key] : '');
  return { producer: text('Producer'), title: text('Title') };
}

/** `undefined` where the page holds more than is kept. */
async function readPage(
  page: PDFPageProxy,
  acts: ReturnType<typeof operatorActs>,
  isShown: (layer: unknown) => boolean,
): Promise<PageMarks | undefined> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const base = toMatrix(transform) ?? [1, 0, 0, -1, 0, height];
  const painter = new Painter(base, { fontOf: fontsOf(page), isShown });
  const { fnArray, argsArray } = await page.getOperatorList();
  for (let at = 0; at < fnArray.length && !painter.isFull; at++) acts.get(fnArray[at] ?? 0)?.(painter, argsArray[at] ?? []);
  if (painter.isFull) return undefined;
  const links = await linksOf(page, base);
  return { number: page.pageNumber, width, height, glyphs: painter.glyphs, shapes: painter.shapes, links };
}

async function linksOf(page: PDFPageProxy, base: Matrix): Promise<Link[]> {
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.flatMap((annotation) => {
    const { url, rect } = annotation as { url?: unknown; rect?: unknown };
    const [x0, y0, x1, y1] = toNumbers(rect);
    if (typeof url !== 'string' || x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return [];
    return [{ url, box: placedBox(base, [x0, y0, x1, y1]) }];
  });
}

/** The fonts of a page by the library's name for them, each looked up once. */
function fontsOf(page: PDFPageProxy): (name: string) => FontFace {
  const known = new Map<string, FontFace>();
  return (id) => {
    const font = known.get(id) ?? toFace(id, page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined);
    known.set(id, font);
    return font;
  };
}

/** "ABCDEF+Inter-SemiBold": the letters before the plus name a part of a font, and differ for one face. */
function toFace(id: string, font: unknown): FontFace {
  const { name, bold, black, italic, fontMatrix, isType3Font, bbox } = (font ?? {}) as Record<string, unknown>;
  const face = typeof name === 'string' ? name.replace(/^[A-Z]{6}\+/, '') : id;
  const [unit = 0.001, , , scale = 0.001] = toNumbers(fontMatrix);
  const [, bottom = 0, , top = 0] = toNumbers(bbox);
  const drawn = Math.abs((top - bottom) * scale);
  return {
    name: face,
    bold: bold === true || black === true || /bold|black|heavy|semibd|demi/i.test(face) || /\b(?:bd|sb)\b/i.test(face),
    italic: italic === true || /italic|oblique/i.test(face),
    unit: isType3Font === true ? unit : 0.001,
    height: isType3Font === true && drawn > 0.01 ? drawn : 1,
  };
}
