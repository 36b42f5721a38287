import { placedBox, toMatrix, toNumbers } from './geometry.ts';
import { movedBy, START } from './graphics-state.ts';
import { showText } from './letters.ts';
import type { Painter } from './painter.ts';
import type { Library } from './pdfjs.ts';

type Operators = Library['OPS'];
type Act = (painter: Painter, args: readonly unknown[]) => void;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const UNIT: readonly [number, number, number, number] = [0, 0, 1, 1];

/** What each operator of the library's list does to the page, by the operator's number. Those that only draw lines are left out. */
export function operatorActs(OPS: Operators): ReadonlyMap<number, Act> {
  const fills = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
  const image: Act = (painter) => painter.shape(placedBox(painter.state.matrix, UNIT), { colour: undefined, isBox: true, isImage: true });
  const mask: Act = (painter) =>
    painter.shape(placedBox(painter.state.matrix, UNIT), { colour: painter.state.fill, isBox: false, isImage: false });
  const leave: Act = (painter) => painter.restore();
  const acts: [number, Act][] = [
    ...textActs(OPS),
    [OPS.save, (painter) => painter.save()],
    [OPS.restore, leave],
    [OPS.transform, (painter, args) => painter.transform(args)],
    [OPS.clip, (painter) => painter.clipNext()],
    [OPS.eoClip, (painter) => painter.clipNext()],
    [OPS.constructPath, (painter, [op, data, bounds]) => painter.path(bounds, fills.has(op), isRectangle(data))],
    [OPS.setFillRGBColor, (painter, [colour]) => painter.set({ fill: typeof colour === 'string' ? colour.toLowerCase() : undefined })],
    [OPS.setFillColorN, (painter) => painter.set({ fill: undefined })],
    [OPS.setFillTransparent, (painter) => painter.set({ fill: undefined })],
    [OPS.setGState, (painter, [entries]) => setGraphicsState(painter, entries)],
    [OPS.shadingFill, (painter) => painter.shape(painter.state.clip, { colour: undefined, isBox: true, isImage: false })],
    [OPS.paintImageXObject, image],
    [OPS.paintInlineImageXObject, image],
    [OPS.paintImageMaskXObject, mask],
    [OPS.paintSolidColorImageMask, (painter) => painter.shape(placedBox(painter.state.matrix, UNIT), solid(painter.state.fill))],
    [OPS.paintFormXObjectBegin, (painter, [matrix, bounds]) => painter.enter(matrix, bounds)],
    [OPS.paintFormXObjectEnd, leave],
    [OPS.beginGroup, (painter) => painter.save()],
    [OPS.endGroup, leave],
    [OPS.beginAnnotation, (painter, [, bounds, transform, matrix]) => beginAnnotation(painter, bounds, transform, matrix)],
    [OPS.endAnnotation, leave],
    [OPS.beginMarkedContent, (painter) => painter.pushLayer(true)],
    [OPS.beginMarkedContentProps, (painter, [tag, layer]) => painter.pushLayer(tag !== 'OC' || painter.context.isShown(layer))],
    [OPS.endMarkedContent, (painter) => painter.popLayer()],
  ];
  return new Map(acts);
}

const solid = (colour: string | undefined) => ({ colour, isBox: true, isImage: false });

function textActs(OPS: Operators): [number, Act][] {
  const show: Act = (painter, [letters]) => showText(painter, letters);
  return [
    [OPS.beginText, (painter) => painter.goTo(START)],
    [OPS.setCharSpacing, (painter, [value]) => painter.set({ charSpacing: number(value) })],
    [OPS.setWordSpacing, (painter, [value]) => painter.set({ wordSpacing: number(value) })],
    [OPS.setHScale, (painter, [value]) => painter.set({ stretch: number(value) / 100 })],
    [OPS.setLeading, (painter, [value]) => painter.set({ leading: number(value) })],
    [OPS.setFont, (painter, [name, size]) => setFont(painter, name, size)],
    [OPS.setTextRenderingMode, (painter, [mode]) => painter.set({ mode: number(mode) })],
    [OPS.setTextRise, (painter, [value]) => painter.set({ rise: number(value) })],
    [OPS.moveText, (painter, [x, y]) => painter.goTo(movedBy(painter.place, number(x), number(y)))],
    [OPS.setLeadingMoveText, (painter, [x, y]) => moveWithLeading(painter, number(x), number(y))],
    [OPS.setTextMatrix, (painter, args) => setTextMatrix(painter, args)],
    [OPS.nextLine, (painter) => painter.goTo(movedBy(painter.place, 0, -painter.state.leading))],
    [OPS.showText, show],
    [OPS.showSpacedText, show],
  ];
}

function setFont(painter: Painter, name: unknown, size: unknown): void {
  if (typeof name === 'string') painter.set({ font: painter.context.fontOf(name), fontSize: number(size) });
}

function moveWithLeading(painter: Painter, x: number, y: number): void {
  painter.set({ leading: -y });
  painter.goTo(movedBy(painter.place, x, y));
}

function setTextMatrix(painter: Painter, args: readonly unknown[]): void {
  const matrix = toMatrix(args) ?? toMatrix(args[0]);
  if (matrix) painter.goTo({ text: matrix, line: matrix });
}

function setGraphicsState(painter: Painter, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    const [key, value] = Array.isArray(entry) ? entry : [];
    if (key === 'ca') painter.set({ alpha: number(value) });
    if (key === 'BM') painter.set({ mixes: value !== 'source-over' && value !== 'normal' });
    if (key === 'Font' && Array.isArray(value)) setFont(painter, value[0], value[1]);
  }
}

function beginAnnotation(painter: Painter, bounds: unknown, transform: unknown, matrix: unknown): void {
  painter.enter(undefined, bounds, true);
  painter.transform(transform);
  painter.transform(matrix);
}

/** Whether a path of the library (0 x y moves, 1 x y draws, 4 closes) has but corners that are two apart in each direction. */
function isRectangle(data: unknown): boolean {
  const [path] = Array.isArray(data) ? data : [];
  const numbers = toNumbers(path);
  if (numbers.length < 12 || numbers.length > 16) return false;
  const xs = new Set<number>();
  const ys = new Set<number>();
  for (let at = 0; at < numbers.length; at += 3) {
    if (numbers[at] === 4) break;
    if (numbers[at] !== 0 && numbers[at] !== 1) return false;
    xs.add(numbers[at + 1] ?? 0);
    ys.add(numbers[at + 2] ?? 0);
  }
  return xs.size === 2 && ys.size === 2;
}
