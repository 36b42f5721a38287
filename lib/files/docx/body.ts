import type { Block, HiddenText, Paragraph, Table } from './blocks.ts';
import { fillOf, SOME_COLOUR } from './colours.ts';
import { contentOf } from './content.ts';
import type { IsMarked } from './numbering.ts';
import { goesOn, readParagraph } from './paragraphs.ts';
import type { Styles } from './styles.ts';
import type { Surroundings } from './visibility.ts';
import { childOf, switchOf, valOf, type XmlElement } from './xml.ts';

export interface BodyContext {
  styles: Styles;
  isMarked: IsMarked;
  around: Surroundings;
  /** Collects what is not seen. */
  hidden: HiddenText[];
}

/** The paragraphs and tables of a body, cell, text box, header or footer. */
export function readBody(element: XmlElement, context: BodyContext): Block[] {
  const blocks: Block[] = [];
  let open: Paragraph | undefined;
  for (const child of contentOf(element)) {
    if (child.name === 'w:tbl') blocks.push(readTable(child, context));
    if (child.name !== 'w:p') continue;
    const paragraph = readParagraph(child, context, (box) => readBody(box, { ...context, around: IN_TEXT_BOX }));
    if (open) mergeInto(open, paragraph);
    else blocks.push(paragraph);
    open = goesOn(child) ? (open ?? paragraph) : undefined;
  }
  return blocks;
}

/** What a box stands on, a picture or another shape, is not known. */
const IN_TEXT_BOX: Surroundings = { place: 'in a text box', background: SOME_COLOUR };

function mergeInto(open: Paragraph, { text, boxes }: Paragraph): void {
  open.text += text;
  open.boxes.push(...boxes);
}

function readTable(element: XmlElement, context: BodyContext): Table {
  const properties = childOf(element, 'w:tblPr');
  const isShaded = context.styles.find(valOf(properties, 'w:tblStyle'))?.isShadedTable;
  const background = fillOf(properties) ?? (isShaded ? SOME_COLOUR : context.around.background);
  const around = { place: 'in a table', ...(background && { background }) };
  const rows = [...contentOf(element)].filter((row) => row.name === 'w:tr' && !isDropped(row));
  return { kind: 'table', rows: rows.map((row) => readRow(row, { ...context, around })) };
}

/** Deleted by a tracked change. */
const isDropped = (row: XmlElement): boolean => childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;

function readRow(row: XmlElement, context: BodyContext): Block[][] {
  const isHidden = switchOf(childOf(row, 'w:trPr'), 'w:hidden') === true;
  const cells = [...contentOf(row)].filter(({ name }) => name === 'w:tc');
  return cells.map((cell) => readBody(cell, isHidden ? hiddenRow(context) : inCell(cell, context)));
}

function inCell(cell: XmlElement, context: BodyContext): BodyContext {
  const background = fillOf(childOf(cell, 'w:tcPr'));
  return background ? { ...context, around: { ...context.around, background } } : context;
}

/** A row that is marked as hidden hides all of its text. */
const hiddenRow = (context: BodyContext): BodyContext => ({
  ...context,
  styles: { ...context.styles, defaults: { ...context.styles.defaults, hidden: true } },
});
