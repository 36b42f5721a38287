import { contrast } from '#lib/files/contrast.ts';
import { common, holds, isEmpty } from './geometry.ts';
import type { Glyph, PageMarks, Shape } from './marks.ts';

/** Letters below this size, in points, are not seen as text. */
const TINY = 2;
const TRANSPARENT = 0.05;
const OPAQUE = 0.9;
/** Contrast (1 to 21) below which nobody reads a text. */
const UNREADABLE = 1.12;
const PAINTS_NOTHING = new Set([3, 7]);
/** Lines and borders are no background. */
const THIN = 2;
/** Most shapes of a page that are looked at as a background. */
const MAX_SHAPES = 2_000;
const PAPER = '#ffffff';

/** Why nobody sees a letter, or `undefined` where it is seen. */
export function hiddenBy(page: PageMarks): (glyph: Glyph) => string | undefined {
  const paper = { x0: 0, y0: 0, x1: page.width, y1: page.height };
  const shapes = page.shapes.filter(({ box }) => box.x1 - box.x0 >= THIN && box.y1 - box.y0 >= THIN).slice(-MAX_SHAPES);
  return (glyph) => {
    const { style } = glyph;
    if (style.switchedOff) return 'on a layer that is switched off';
    if (PAINTS_NOTHING.has(style.mode)) return 'in letters without paint';
    if (style.alpha < TRANSPARENT) return 'in transparent letters';
    if (glyph.size < TINY) return `in letters of ${Math.max(0.1, Math.round(glyph.size * 10) / 10)} pt`;
    const box = boxOf(glyph);
    if (isEmpty(common(box, paper))) return 'off the page';
    if (isEmpty(common(box, style.clip))) return 'in a part that is cut off';
    return hiddenByColour(glyph, shapes);
  };
}

/** The letter's body in the page's own coordinates. */
function boxOf({ x0, x1, y, size, angle }: Glyph) {
  const [a, b, top, bottom] = [Math.min(x0, x1), Math.max(x0, x1) + 0.1, y - size * 0.6, y + 0.1];
  if (angle === 1) return { x0: -bottom, x1: -top, y0: a, y1: b };
  if (angle === 2) return { x0: -b, x1: -a, y0: -bottom, y1: -top };
  if (angle === 3) return { x0: top, x1: bottom, y0: -b, y1: -a };
  return { x0: a, x1: b, y0: top, y1: bottom };
}

function hiddenByColour(glyph: Glyph, shapes: readonly Shape[]): string | undefined {
  const box = boxOf(glyph);
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const over = shapes.filter((shape) => holds(shape.box, x, y));
  const isCovered = over.some(
    ({ box: cover, ...shape }) =>
      shape.order > glyph.order &&
      isSolid(shape) &&
      holds(cover, box.x0, box.y0 + glyph.size * 0.2) &&
      holds(cover, box.x1, box.y1 - glyph.size * 0.2),
  );
  if (isCovered) return 'below something that is painted over it';
  if (glyph.style.mode % 4 === 1) return undefined;
  const { colour } = glyph.style;
  const behind = coloursBehind(over.filter(({ order }) => order < glyph.order));
  return colour !== undefined && behind.every((each) => each !== undefined && contrast(each, colour) < UNREADABLE)
    ? 'in the colour of what is behind it'
    : undefined;
}

const isSolid = ({ isBox, alpha, colour }: Omit<Shape, 'box'>): boolean => isBox && alpha >= OPAQUE && colour !== undefined;

/** The colours that may be behind a letter: the topmost one that surely is, and those above it whose outline is not known. */
function coloursBehind(shapes: readonly Shape[]): (string | undefined)[] {
  const base = shapes.findLastIndex(({ isBox, alpha }) => isBox && alpha >= OPAQUE);
  const above = shapes.slice(base + 1).map(({ colour, alpha }) => (alpha >= OPAQUE ? colour : undefined));
  return [base < 0 ? PAPER : shapes[base]?.colour, ...above];
}
