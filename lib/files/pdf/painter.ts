import { type Box, combined, common, isEmpty, type Matrix, placedBox, toMatrix, toNumbers } from './geometry.ts';
import { type FontFace, type GraphicsState, initialState, START, styleOf, type TextPlace } from './graphics-state.ts';
import type { Glyph, Shape, TextStyle } from './marks.ts';

/** Most letters and shapes that are kept of one page. */
const MAX_MARKS = 100_000;

/** What the page looks up while it is painted. */
export interface PaintContext {
  fontOf(name: string): FontFace;
  isShown(layer: unknown): boolean;
}

/** Follows the page's operators and keeps what they paint, in the coordinates of the page as it is shown. */
export class Painter {
  state: GraphicsState;
  place: TextPlace = START;
  readonly glyphs: Glyph[] = [];
  readonly shapes: Shape[] = [];
  readonly context: PaintContext;
  readonly #base: Matrix;
  readonly #saved: GraphicsState[] = [];
  readonly #layers: boolean[] = [];
  #order = 0;
  #style: TextStyle | undefined;
  #isClipping = false;

  constructor(base: Matrix, context: PaintContext) {
    this.#base = base;
    this.state = initialState(base);
    this.context = context;
  }

  /** Whether the page has more on it than is kept. */
  get isFull(): boolean {
    return this.glyphs.length + this.shapes.length > MAX_MARKS;
  }

  set(change: Partial<GraphicsState>): void {
    this.state = { ...this.state, ...change };
    this.#style = undefined;
  }

  goTo(place: TextPlace): void {
    this.place = place;
  }

  save(): void {
    this.#saved.push(this.state);
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state;
    this.#style = undefined;
  }

  /** Begins a form or an annotation: a drawing of its own within the page. */
  enter(matrix: unknown, bounds: unknown, fromPage = false): void {
    this.save();
    if (fromPage) this.state = initialState(this.#base);
    this.transform(matrix);
    const [x0, y0, x1, y1] = toNumbers(bounds);
    if (x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined)
      this.clip(placedBox(this.state.matrix, [x0, y0, x1, y1]));
  }

  transform(matrix: unknown): void {
    const inner = toMatrix(matrix);
    if (inner) this.set({ matrix: combined(this.state.matrix, inner) });
  }

  clip(box: Box): void {
    this.set({ clip: common(this.state.clip, box) });
  }

  clipNext(): void {
    this.#isClipping = true;
  }

  pushLayer(isShown: boolean): void {
    this.#layers.push(isShown);
  }

  popLayer(): void {
    this.#layers.pop();
  }

  /** One path: filled, if it is, and then a clip, if it was announced as one. */
  path(bounds: unknown, isFilled: boolean, isBox: boolean): void {
    const [x0, y0, x1, y1] = toNumbers(bounds);
    const isKnown = x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined;
    if (isKnown) {
      const box = placedBox(this.state.matrix, [x0, y0, x1, y1]);
      if (isFilled) this.shape(box, { colour: this.state.fill, isBox, isImage: false });
      if (this.#isClipping) this.clip(box);
    }
    this.#isClipping = false;
  }

  shape(box: Box, kind: Pick<Shape, 'colour' | 'isBox' | 'isImage'>): void {
    const seen = common(box, this.state.clip);
    const isShown = !this.#layers.includes(false);
    const alpha = this.state.mixes ? this.state.alpha / 2 : this.state.alpha;
    if (isShown && !isEmpty(seen)) this.shapes.push({ box: seen, order: this.#order++, alpha, ...kind });
  }

  glyph(glyph: Omit<Glyph, 'style' | 'order'>): void {
    this.#style ??= styleOf(this.state, this.#layers.includes(false));
    this.glyphs.push({ ...glyph, style: this.#style, order: this.#order++ });
  }
}
