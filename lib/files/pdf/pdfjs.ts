import type * as Pdfjs from 'pdfjs-dist';

export type Library = typeof Pdfjs;

/**
 * The library with its parser in the same thread, so that it works in a page, in a worker of a browser and in one of Node alike; whoever
 * must not wait, or be held up by a file that never ends, reads files in a worker of their own. In a browser's worker the parser also listens to
 * the messages of the worker itself, so speak with it over a port.
 */
export async function loadPdfjs(): Promise<Library> {
  standInForDrawing();
  const [library, parser] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: parser });
  return library;
}

/** Outside of browsers the library warns that it lacks these, which it needs for drawing alone. */
function standInForDrawing(): void {
  const scope: { DOMMatrix?: unknown; Path2D?: unknown } = globalThis;
  scope.DOMMatrix ??= class DOMMatrix {};
  scope.Path2D ??= class Path2D {};
}
