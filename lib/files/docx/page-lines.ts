import type { Line } from '#lib/files/lines.ts';
import type { Block, Paragraph } from './blocks.ts';
import { type IsHeading, namesSection } from './looks.ts';
import { tableLines } from './table-lines.ts';

/** A line that has no number yet. */
export type PageLine = Omit<Line, 'number'>;

/** A paragraph of that many characters, or one that ends as a sentence does, is prose: it stands apart. */
const PROSE = 110;
const SENTENCE = /(?:\S+\s+){3,}\S*[\p{Ll})][.!?]$/u;

type Kind = 'blank' | 'heading' | 'bullet' | 'prose' | 'text';

export const BLANK: PageLine = { text: '', indent: 0 };

/** The lines of a page as a person would copy them: list items with a bullet, text boxes before what they are anchored in, tables row by row. */
export function pageLines(blocks: readonly Block[], isHeading: IsHeading): PageLine[] {
  const lines: PageLine[] = [];
  let above: Kind = 'blank';
  for (const block of blocks) {
    if (block.kind === 'table') {
      lines.push(...(above === 'heading' ? [] : [BLANK]), ...tableLines(block, isHeading), BLANK);
      above = 'blank';
      continue;
    }
    for (const box of block.boxes) lines.push(BLANK, ...pageLines(box, isHeading), BLANK);
    const kind = kindOf(block, isHeading);
    const isNamed = kind === 'text' && /^\s*\p{Lu}/u.test(block.text) && namesSection(block.text);
    if (isNamed || isApart(kind, above)) lines.push(BLANK);
    lines.push(...paragraphLines(block.text, kind));
    above = isNamed ? 'heading' : kind;
  }
  return lines;
}

function kindOf(paragraph: Paragraph, isHeading: IsHeading): Kind {
  const text = paragraph.text.trim();
  if (text === '') return 'blank';
  if (isHeading(paragraph)) return 'heading';
  if (paragraph.isListed || text.startsWith('•')) return 'bullet';
  return text.length >= PROSE || SENTENCE.test(text) ? 'prose' : 'text';
}

/** Paragraphs do not wrap: what follows a list item or prose does not go on with it. */
function isApart(kind: Kind, above: Kind): boolean {
  if (kind === 'heading') return true;
  return kind !== 'bullet' && (above === 'bullet' || above === 'prose' || (kind === 'prose' && above === 'text'));
}

function paragraphLines(paragraph: string, kind: Kind): PageLine[] {
  const [first = '', ...rest] = paragraph.trim().split('\n');
  if (kind === 'heading') return [{ text: first, indent: 0, heading: true }];
  const isBullet = kind === 'bullet';
  const text = isBullet && !first.startsWith('•') ? `• ${first.trimStart()}` : first;
  return [
    { text, indent: 0 },
    ...rest.filter((line) => !isBullet || line.trim() !== '').map((line) => ({ text: line, indent: isBullet ? 2 : 0 })),
  ];
}
