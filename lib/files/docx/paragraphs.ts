import type { Block, Paragraph } from './blocks.ts';
import type { BodyContext } from './body.ts';
import { fillOf } from './colours.ts';
import { contentOf, textBoxesIn } from './content.ts';
import { type RunFormat, runFormat } from './format.ts';
import { runText } from './run-text.ts';
import { listPlace, outlineLevel, type Style } from './styles.ts';
import { hiddenHow } from './visibility.ts';
import { childOf, switchOf, valOf, type XmlElement } from './xml.ts';

/** A run of a paragraph: its text, and how it is hidden if it is. */
interface Piece {
  text: string;
  format: RunFormat;
  how?: string;
}

/** Twips; lines of that exact height show nothing of their letters. */
const LOWEST_LINE = 40;

/** Reads a paragraph; its hidden runs go to the context and nowhere else. */
export function readParagraph(element: XmlElement, context: BodyContext, readBox: (box: XmlElement) => Block[]): Paragraph {
  const properties = childOf(element, 'w:pPr');
  const style = context.styles.find(valOf(properties, 'w:pStyle') ?? context.styles.standard);
  const inherited = { ...context.styles.defaults, ...style?.format };
  const background = fillOf(properties) ?? style?.fill ?? context.around.background;
  const isFlat = isExactlyLow(properties);
  const runs = [...contentOf(element)].filter(({ name }) => name === 'w:r' || name === 'm:r');
  const pieces = runs.map((run) => toPiece(run, inherited, context, background, isFlat)).filter(({ text }) => text !== '');
  keepHidden(pieces, context);
  const shown = pieces.filter(({ how }) => how === undefined);
  const level = outlineLevel(properties) ?? style?.level;
  return {
    kind: 'paragraph',
    text: shown.map(({ text }) => text).join(''),
    isListed: isListed(properties, style, context),
    look: lookOf(shown, properties, style),
    size: shown.reduce((most, { text, format }) => (text.trim() ? Math.max(most, format.size ?? 0) : most), 0),
    boxes: runs.flatMap((run) => [...textBoxesIn(run)]).map(readBox),
    ...(level !== undefined && { level }),
  };
}

function toPiece(run: XmlElement, inherited: RunFormat, { styles }: BodyContext, background: string | undefined, isFlat: boolean): Piece {
  const properties = childOf(run, 'w:rPr');
  const format = { ...inherited, ...styles.find(valOf(properties, 'w:rStyle'))?.format, ...runFormat(properties) };
  const how = hiddenHow(format, background) ?? (isFlat ? 'on lines without height' : undefined);
  return { text: runText(run), format, ...(how && { how }) };
}

/** Hidden runs that follow one another are one text; spaces alone hide nothing. */
function keepHidden(pieces: readonly Piece[], { hidden, around }: BodyContext): void {
  let open: { text: string; how: string } | undefined;
  for (const { text, how } of [...pieces, { text: '', how: undefined }]) {
    if (open && open.how === how) open.text += text;
    else {
      if (open && /[\p{L}\p{N}]/u.test(open.text)) hidden.push({ text: open.text.trim(), where: `${around.place}, ${open.how}` });
      open = how === undefined ? undefined : { text, how };
    }
  }
}

function isListed(properties: XmlElement | undefined, style: Style | undefined, { isMarked }: BodyContext): boolean {
  const own = listPlace(properties);
  const place = own ?? style?.numbering;
  return place !== undefined && isMarked(place);
}

function isExactlyLow(properties: XmlElement | undefined): boolean {
  const spacing = childOf(properties, 'w:spacing')?.attributes;
  return spacing?.get('w:lineRule') === 'exact' && Number(spacing.get('w:line') ?? LOWEST_LINE) < LOWEST_LINE;
}

/** What sets a heading apart: style, size, weight, capitals, colour, a rule above or below, a bar behind. */
function lookOf(pieces: readonly Piece[], properties: XmlElement | undefined, style: Style | undefined): string {
  const lettered = pieces.filter(({ text }) => /\p{L}/u.test(text));
  const { size, colour, capitals } = lettered[0]?.format ?? {};
  const isBold = lettered.length > 0 && lettered.every(({ format }) => format.bold);
  const isRuled = childOf(properties, 'w:pBdr') !== undefined;
  const isCentred = valOf(properties, 'w:jc') === 'center';
  return [style?.name, size, isBold, capitals, colour, isRuled, fillOf(properties), isCentred].join('|');
}

/** Whether the mark of a paragraph was deleted, so that it goes on in the next one. */
export const goesOn = (element: XmlElement): boolean => {
  const mark = childOf(childOf(element, 'w:pPr'), 'w:rPr');
  return childOf(mark, 'w:del') !== undefined && switchOf(mark, 'w:del') !== false;
};
