import type { Shape } from './marks.ts';
import type { Word } from './words.ts';

/** A painted mark in shares of the letters' size: no larger, and no further from what it marks. */
const MAX_SIZE = 0.48;
const MIN_SIZE = 0.12;
const MAX_GAP = 2.2;

/** The words with a bullet before each line that has a small painted mark instead of one. */
export function withListMarks(words: readonly Word[], shapes: readonly Shape[]): Word[] {
  const marks = shapes.filter(isSquare).flatMap((shape) => bulletFor(shape, words) ?? []);
  return [...words, ...marks];
}

function isSquare({ box, isImage }: Shape): boolean {
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  return !isImage && height > 0.8 && height < 9 && width / height > 0.7 && width / height < 1.4;
}

function bulletFor({ box }: Shape, words: readonly Word[]): Word | undefined {
  const middle = (box.y0 + box.y1) / 2;
  const height = box.y1 - box.y0;
  const beside = words.filter(({ y, size }) => middle < y && middle > y - size * 0.75);
  const marked = beside.filter(({ x0, size }) => x0 > box.x1 && x0 - box.x1 < MAX_GAP * size).sort((a, b) => a.x0 - b.x0)[0];
  if (!marked || height > MAX_SIZE * marked.size || height < MIN_SIZE * marked.size) return undefined;
  if (beside.some(({ x1, size }) => x1 <= box.x0 + 0.5 && box.x0 - x1 < MAX_GAP * size)) return undefined;
  return { ...marked, text: '•', x0: box.x0, x1: box.x1 };
}
