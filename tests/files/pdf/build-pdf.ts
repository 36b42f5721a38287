/** How one piece of text is set; `x` and `y` in points from the upper left corner. */
export interface Setting {
  size?: number;
  bold?: boolean;
  /** `#rrggbb` */
  colour?: string;
  /** PDF's text rendering mode: 3 paints nothing. */
  mode?: number;
  /** Extra space between letters, in points. */
  spacing?: number;
}

export interface BuiltPage {
  /** Operators of the page, in order. */
  marks: readonly string[];
  links?: readonly { url: string; box: readonly [number, number, number, number] }[];
  size?: readonly [number, number];
}

const HEIGHT = 792;

const rgb = (colour: string): string => [1, 3, 5].map((at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(4)).join(' ');

const WINDOWS: Readonly<Record<string, number>> = {
  '€': 128,
  '…': 133,
  '‘': 145,
  '’': 146,
  '“': 147,
  '”': 148,
  '•': 149,
  '–': 150,
  '—': 151,
};

/** A PDF string in WinAnsi. */
const literal = (text: string): string =>
  `(${[...text]
    .map((letter) => WINDOWS[letter] ?? letter.charCodeAt(0))
    .map((code) =>
      code > 126 || code < 32 ? `\\${code.toString(8).padStart(3, '0')}` : String.fromCharCode(code).replace(/[()\\]/, '\\$&'),
    )
    .join('')})`;

/** Text in one line, its baseline at `y`. */
export const text = (x: number, y: number, words: string, setting: Setting = {}, height = HEIGHT): string => {
  const { size = 10, bold = false, colour = '#000000', mode = 0, spacing = 0 } = setting;
  return `BT ${rgb(colour)} rg /${bold ? 'F2' : 'F1'} ${size} Tf ${mode} Tr ${spacing} Tc ${x} ${height - y} Td ${literal(words)} Tj ET`;
};

/** A filled box from its upper left corner. */
export const box = (x: number, y: number, width: number, height: number, colour: string): string =>
  `${rgb(colour)} rg ${x} ${HEIGHT - y - height} ${width} ${height} re f`;

/** Lines below each other. */
export const column = (
  x: number,
  y: number,
  lines: readonly string[],
  { step = 14, ...setting }: Setting & { step?: number } = {},
): string[] => lines.map((line, at) => text(x, y + at * step, line, setting));

/** Objects of a file by their number from 1, without cross-reference errors; the first is the catalogue. */
export function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [encoder.encode('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, at) => {
    offsets.push(length);
    add(encoder.encode(`${at + 1} 0 obj\n`));
    add(typeof object === 'string' ? encoder.encode(object) : object);
    add(encoder.encode('\nendobj\n'));
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  add(
    encoder.encode(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n`,
    ),
  );
  add(encoder.encode(`startxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

export const stream = (content: string, dictionary = ''): string =>
  `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;

/** A file with these pages, set in Helvetica. */
export function buildPdf(pages: readonly BuiltPage[], producer = 'A test'): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Producer ${literal(producer)} >>`,
  ];
  pages.forEach(({ marks, links = [], size = [612, HEIGHT] }, at) => {
    const annotations = links.map(
      ({ url, box: [x0, y0, x1, y1] }) =>
        `<< /Type /Annot /Subtype /Link /Rect [${x0} ${size[1] - y1} ${x1} ${size[1] - y0}] /A << /S /URI /URI ${literal(url)} >> >>`,
    );
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] /Contents ${7 + at * 2} 0 R /Annots [${annotations.join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      stream(marks.join('\n')),
    );
  });
  return pdfOf(objects, '/Info 5 0 R');
}

const font = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
