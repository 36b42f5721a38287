import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { paragraphs, wordFile } from './docx/word-file.ts';
import { box, buildPdf, column } from './pdf/build-pdf.ts';

/** A file as it is dropped or chosen. */
export interface TestFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const fileOf = (name: string, content: string | Uint8Array): TestFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

const CASES = join(import.meta.dirname, '../cases');
const PER_PAGE = 48;
const WIDTH = 100;

/** Texts of invented people, by the name of their case. */
export const caseTexts = (): { name: string; text: string }[] =>
  readdirSync(CASES)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: basename(file, '.txt'), text: readFileSync(join(CASES, file), 'utf8') }));

/** A text as a PDF, line below line. */
export function pdfFrom(text: string): Uint8Array {
  const lines = text.split('\n').flatMap((line) => wrapped(line));
  const pages = Array.from({ length: Math.ceil(lines.length / PER_PAGE) }, (_, n) => lines.slice(n * PER_PAGE, (n + 1) * PER_PAGE));
  return buildPdf(pages.map((page) => ({ marks: column(50, 60, page) })));
}

/** A text as a Word file, a paragraph a line. */
export const wordFrom = (text: string): Promise<Uint8Array> => wordFile({ body: paragraphs(...text.split('\n')) });

/** Pages that are pictures. */
export const scannedPdf = (): Uint8Array => buildPdf([{ marks: [box(40, 40, 500, 700, '#dddddd')] }]);

function wrapped(line: string): string[] {
  const words = line.split(' ');
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
