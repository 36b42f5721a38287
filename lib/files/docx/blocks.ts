/** A paragraph as a reader of the printed page sees it. */
export interface Paragraph {
  kind: 'paragraph';
  /** Line breaks are `\n`, tabs `\t`. */
  text: string;
  isListed: boolean;
  /** Outline level from 1, where its style is that of a heading. */
  level?: number;
  /** How it is set; paragraphs that look the same have the same. */
  look: string;
  /** Half points of its largest letters. */
  size: number;
  /** Text boxes that are anchored in it. */
  boxes: Block[][];
}

/** Rows of cells. */
export interface Table {
  kind: 'table';
  rows: Block[][][];
}

export type Block = Paragraph | Table;

/** Text that a person does not see, with how and where. */
export interface HiddenText {
  text: string;
  where: string;
}
