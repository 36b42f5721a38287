import type { Box } from './geometry.ts';

/** How letters are set. `colour` is `#rrggbb`, `undefined` for a pattern; `mode` is PDF's text rendering mode (3 paints nothing). */
export interface TextStyle {
  font: string;
  bold: boolean;
  italic: boolean;
  colour: string | undefined;
  alpha: number;
  mode: number;
  clip: Box;
  /** On a layer that is switched off. */
  switchedOff: boolean;
}

/** One letter (or ligature) on its baseline; `size` in points as shown; `angle` in quarter turns, `undefined` for any other. */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  angle: 0 | 1 | 2 | 3 | undefined;
  style: TextStyle;
  /** Counts through everything that the page paints. */
  order: number;
}

/** Something painted that is no text. `colour` is unknown for images and patterns; `isBox` where it fills its box. */
export interface Shape {
  box: Box;
  order: number;
  colour: string | undefined;
  alpha: number;
  isBox: boolean;
  isImage: boolean;
}

export interface Link {
  url: string;
  box: Box;
}

/** All that one page paints; `number` from 1, sizes in points. */
export interface PageMarks {
  number: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  shapes: Shape[];
  links: Link[];
}
