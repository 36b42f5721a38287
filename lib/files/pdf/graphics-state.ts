import { type Box, combined, EVERYWHERE, IDENTITY, type Matrix } from './geometry.ts';
import type { TextStyle } from './marks.ts';

/** A font as the library hands it over. */
export interface FontFace {
  name: string;
  bold: boolean;
  italic: boolean;
  /** Width of one unit of a glyph in text space: 0.001, but for fonts that are drawn. */
  unit: number;
  /** Height of the letters in text space for a font of size 1. */
  height: number;
}

/** What `save` keeps and `restore` brings back. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  fill: string | undefined;
  alpha: number;
  /** Whether paint mixes with what is below it, as that of a marker pen. */
  mixes: boolean;
  font: FontFace;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  /** Share: 1 is as designed. */
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

const NO_FONT: FontFace = { name: '', bold: false, italic: false, unit: 0.001, height: 1 };

export const initialState = (matrix: Matrix): GraphicsState => ({
  matrix,
  clip: EVERYWHERE,
  fill: '#000000',
  alpha: 1,
  mixes: false,
  font: NO_FONT,
  fontSize: 1,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
});

/** Where the next letter stands: the text's matrix, that of its line, and how far the line has gone. */
export interface TextPlace {
  text: Matrix;
  line: Matrix;
}

export const START: TextPlace = { text: IDENTITY, line: IDENTITY };

export function movedBy({ line }: TextPlace, x: number, y: number): TextPlace {
  const next = combined(line, [1, 0, 0, 1, x, y]);
  return { text: next, line: next };
}

export const styleOf = (state: GraphicsState, switchedOff: boolean): TextStyle => ({
  font: state.font.name,
  bold: state.font.bold,
  italic: state.font.italic,
  colour: state.fill,
  alpha: state.alpha,
  mode: state.mode,
  clip: state.clip,
  switchedOff,
});
