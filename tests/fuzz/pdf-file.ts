import { deflateSync } from 'node:zlib';

/** The bytes of a PDF file of one page with the given drawing instructions, packed or not. */
export function pdfFile(instructions: Uint8Array, isPacked: boolean): Uint8Array {
  const stream = isPacked ? deflateSync(instructions) : instructions;
  const filter = isPacked ? '/Filter /FlateDecode ' : '';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    Buffer.concat([Buffer.from(`<< ${filter}/Length ${stream.length} >>\nstream\n`), stream, Buffer.from('\nendstream')]),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ];
  return withTable(
    objects.map((object, at) => Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])),
  );
}

/** The objects behind one another, with the table of where each begins. */
function withTable(objects: readonly Buffer[]): Uint8Array {
  const head = Buffer.from('%PDF-1.7\n');
  let at = head.length;
  const rows = objects.map((object) => {
    const row = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += object.length;
    return row;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Uint8Array.from(Buffer.concat([head, ...objects, Buffer.from(table)]));
}

/** Drawing instructions for lines of a résumé, one below the other; what begins with `#` is set as a heading. */
export function pageOf(text: string): Uint8Array {
  const lines = text.split('\n').map((line, at) => {
    const isHeading = line.startsWith('#');
    const shown = line.replace(/^#\s*/, '').replace(/[\\()]/g, '\\$&');
    return `BT /${isHeading ? 'F2 14' : 'F1 10'} Tf 1 0 0 1 60 ${790 - at * 16} Tm (${shown}) Tj ET`;
  });
  return Uint8Array.from(Buffer.from(lines.join('\n'), 'latin1'));
}
