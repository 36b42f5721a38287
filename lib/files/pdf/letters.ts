import { combined, placed } from './geometry.ts';
import type { Painter } from './painter.ts';

/** A letter as the library hands it over; between letters stand numbers, by which the next one moves back. */
interface FontGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

const isGlyph = (value: unknown): value is FontGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string' && 'width' in value;

/** Smallest angle in degrees that counts as slanted. */
const SLANT = 2;

/** Sets a row of letters where the text stands, and moves on by their widths. */
export function showText(painter: Painter, letters: unknown): void {
  if (!Array.isArray(letters)) return;
  for (const letter of letters) {
    const { state, place } = painter;
    if (typeof letter === 'number') advance(painter, (-letter * state.fontSize * state.stretch) / 1000);
    else if (isGlyph(letter)) {
      const width = letter.width * state.font.unit * state.fontSize;
      const matrix = combined(state.matrix, combined(place.text, [1, 0, 0, 1, 0, state.rise]));
      const [x, y] = placed(matrix, 0, 0);
      const [endX, endY] = placed(matrix, width * state.stretch, 0);
      const size = Math.abs(state.fontSize) * state.font.height * Math.hypot(matrix[2], matrix[3]);
      painter.glyph({ text: letter.unicode, ...alongBaseline(x, y, endX, endY, state.fontSize < 0), size });
      const spacing = state.charSpacing + (letter.isSpace ? state.wordSpacing : 0);
      advance(painter, (width + spacing) * state.stretch);
    }
  }
}

function advance(painter: Painter, by: number): void {
  if (Number.isFinite(by)) painter.goTo({ ...painter.place, text: combined(painter.place.text, [1, 0, 0, 1, by, 0]) });
}

/** The stretch of a letter on its baseline, in the coordinates of somebody who reads it upright. */
function alongBaseline(x: number, y: number, endX: number, endY: number, isBackward: boolean) {
  const degrees = (Math.atan2(endY - y, endX - x) * 180) / Math.PI + (isBackward ? 180 : 0);
  const turns = Math.round(degrees / 90);
  const angle = (((turns % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  if (Math.abs(degrees - turns * 90) > SLANT) return { angle: undefined, x0: Math.min(x, endX), x1: Math.max(x, endX), y };
  if (angle === 0) return { angle, x0: x, x1: endX, y };
  if (angle === 1) return { angle, x0: y, x1: endY, y: -x };
  return angle === 2 ? { angle, x0: -x, x1: -endX, y: -y } : { angle, x0: -y, x1: -endY, y: x };
}
