import { isUnseenOn, SOME_COLOUR } from './colours.ts';
import type { RunFormat } from './format.ts';

/** Half points; letters below are dots. */
const SMALLEST = 4;
const PAPER = 'FFFFFF';

/** Where a run stands, as far as it tells whether it can be seen. */
export interface Surroundings {
  /** What it is part of, in words. */
  place: string;
  /** RRGGBB, `some` where it cannot be known; paper where it is missing. */
  background?: string;
}

/** How a run is kept from being seen; `undefined` where it can be seen. */
export function hiddenHow({ hidden, size, colour, fill }: RunFormat, background: string = PAPER): string | undefined {
  if (hidden) return 'marked as hidden';
  if (size !== undefined && size < SMALLEST) return 'in letters of less than 2 points';
  const behind = fill ?? background;
  if (colour && behind !== SOME_COLOUR && isUnseenOn(colour, behind)) return 'in the colour of its background';
  return undefined;
}
