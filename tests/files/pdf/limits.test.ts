import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflatesTooFar } from '#lib/files/pdf/inflation.ts';
import { readPdf } from '#lib/files/pdf/read-pdf.ts';
import { buildPdf, pdfOf, stream, text } from './build-pdf.ts';
import { LOCKED, OWNED } from './locked-files.ts';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>';
const withPages = (count: number, kids: string): Uint8Array =>
  pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`, PAGE]);

function withContent(data: Uint8Array, filter: string): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [encoder.encode(`<< /Length ${data.length} /Filter ${filter} >>\nstream\n`), data, encoder.encode('\nendstream')];
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    PAGE.replace('>>', '/Contents 4 0 R >>'),
    new Uint8Array(Buffer.concat(parts)),
  ]);
}

describe('a PDF file that cannot be read', () => {
  it.each([
    ['no bytes', new Uint8Array()],
    ['text', new TextEncoder().encode('EXPERIENCE\nEngineer, Elm Ltd, 2019')],
    ['a head without a body', new TextEncoder().encode('%PDF-1.7\n%%EOF')],
    ['pages that hold each other', withPages(3, '2 0 R 2 0 R')],
  ])('is damaged where it is %s', async (_, bytes) => {
    expect(await readPdf(bytes)).toMatchObject({ kind: 'malformed', message: expect.stringMatching(/damaged\. Save it again/) });
  });

  it('is locked where it asks for a password, and read where it only forbids changes', async () => {
    expect(await readPdf(bytesOf(LOCKED))).toMatchObject({
      kind: 'encrypted',
      message: expect.stringMatching(/^This PDF file is protected/),
    });
    expect(await readPdf(bytesOf(OWNED))).toMatchObject({ kind: 'profile', draft: { work: [{ name: 'Quarry Freight Ltd' }] } });
  });

  it.each([
    ['a page without anything', withPages(1, '3 0 R')],
    ['a drawing', buildPdf([{ marks: ['0 0 1 rg 10 10 500 500 re f'] }])],
  ])('holds no text where it is %s', async (_, bytes) => {
    expect(await readPdf(bytes)).toMatchObject({ kind: 'no-text', message: expect.stringMatching(/it is a scan or a picture/) });
  });

  it('is too large with ten thousand pages', async () => {
    expect(await readPdf(withPages(10_000, '3 0 R '.repeat(10_000)))).toMatchObject({
      kind: 'too-large',
      message: expect.stringMatching(/more than 120 pages/),
    });
  });

  it('is too large where a few bytes unpack to a hundred million, once or twice packed', async () => {
    const packed = deflateSync(new Uint8Array(100_000_000), { level: 9 });
    for (const bytes of [withContent(packed, '/FlateDecode'), withContent(deflateSync(packed), '[/FlateDecode /FlateDecode]')]) {
      expect(bytes.length).toBeLessThan(200_000);
      expect(await readPdf(bytes)).toMatchObject({ kind: 'too-large', message: expect.stringMatching(/unpacks to far more/) });
    }
  });

  it('is looked through to its end, however many streams it begins and never ends', async () => {
    const space = ' '.repeat(2_000_000);
    const bytes = new TextEncoder().encode(`%PDF-1.7\n${space}${'stream\n'.repeat(20_000)}${space}`);
    expect(await inflatesTooFar(bytes)).toBe(false);
  });

  it('is too large with more letters than anybody reads', async () => {
    const line = text(50, 60, 'abcdefghij klmnopqrst uvwxyz', { size: 4 });
    expect(await readPdf(buildPdf([{ marks: Array<string>(5_000).fill(line) }]))).toMatchObject({
      kind: 'too-large',
      message: expect.stringMatching(/more text and drawings/),
    });
  });

  it('is read where a form draws itself', async () => {
    const form = stream(
      'BT /F1 10 Tf 50 700 Td (Skills: Python, Kafka, dbt, Terraform) Tj ET /X0 Do',
      '/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X0 5 0 R >> /Font << /F1 6 0 R >> >>',
    );
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      PAGE.replace('>>', '/Contents 4 0 R /Resources << /XObject << /X0 5 0 R >> >> >>'),
      stream('/X0 Do'),
      form,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ]);
    expect(await readPdf(bytes)).toMatchObject({ kind: 'profile', draft: { skills: [{ name: 'Python' }, {}, {}, {}] } });
  });
});

describe('readPdf', () => {
  const bytes = buildPdf([{ marks: [text(50, 60, 'SKILLS'), text(50, 80, 'Python, Kafka, dbt, Terraform, Airflow')] }]);

  it('leaves the bytes as they were, so that they can be read again', async () => {
    const copy = Uint8Array.from(bytes);
    const first = await readPdf(bytes);
    expect(bytes).toEqual(copy);
    expect(await readPdf(bytes)).toEqual(first);
  });

  it('stops with the reason of a signal', async () => {
    const stop = new AbortController();
    const reading = readPdf(bytes, stop.signal);
    stop.abort(new Error('not wanted any more'));
    await expect(reading).rejects.toThrow('not wanted any more');
  });
});
