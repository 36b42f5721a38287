import { type BuiltPage, box, buildPdf, text } from '#tests/files/pdf/build-pdf.ts';

/** A line of an export: what it is tells its size and colour, `step` how far below the last one it stands. */
export type Line = readonly [kind: keyof typeof KINDS, words: string, step?: number];

const KINDS = {
  sideHeading: { x: 21.6, size: 13, colour: '#e1e9ee', step: 35 },
  entry: { x: 21.6, size: 10.5, colour: '#ffffff', step: 17.6 },
  wrap: { x: 21.6, size: 10.5, colour: '#ffffff', step: 12.6 },
  note: { x: 21.6, size: 11, colour: '#a9b1b6', step: 14.4 },
  name: { x: 223.56, size: 26, colour: '#191919', step: 30 },
  headline: { x: 223.56, size: 12, colour: '#191919', step: 15 },
  place: { x: 223.56, size: 12, colour: '#b1b1b1', step: 15 },
  heading: { x: 223.56, size: 15.75, colour: '#191919', step: 54 },
  summary: { x: 223.56, size: 12, colour: '#191919', step: 18 },
  employer: { x: 223.56, size: 12, colour: '#191919', step: 30 },
  total: { x: 223.56, size: 10.5, colour: '#191919', step: 16.5 },
  position: { x: 223.56, size: 11.5, colour: '#191919', step: 16 },
  dates: { x: 223.56, size: 10.5, colour: '#191919', step: 14.5 },
  where: { x: 223.56, size: 10.5, colour: '#b1b1b1', step: 14.7 },
  role: { x: 223.56, size: 10.5, colour: '#191919', step: 18 },
} as const;

const SIDE = 212;

function page(lines: readonly Line[], number: number, of: number): BuiltPage {
  const at = { left: 20, right: 40 };
  const marks = lines.map(([kind, words, given]) => {
    const { x, size, colour, step } = KINDS[kind];
    const column = x < SIDE ? 'left' : 'right';
    at[column] += given ?? step;
    return text(x, at[column], words, { size, colour });
  });
  const links = number === 1 ? [{ url: 'https://www.linkedin.com/in/wanda-osei-42?lipi=x', box: [21, 60, 190, 80] as const }] : [];
  return { marks: [box(0, 0, 201.96, 792, '#293e49'), ...marks, text(384, 778, `Page ${number} of ${of}`, { size: 9 })], links };
}

/** A profile as LinkedIn saves it, a list of lines for each page. */
export const buildExport = (pages: readonly (readonly Line[])[], producer = 'Apache FOP Version 2.3'): Uint8Array =>
  buildPdf(
    pages.map((lines, at) => page(lines, at + 1, pages.length)),
    producer,
  );
