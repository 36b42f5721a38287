import { contrast } from '#lib/files/contrast.ts';
import { childOf, valOf, type XmlElement } from './xml.ts';

/** Below this contrast (WCAG 2, 1 to 21) nobody reads. */
const UNSEEN = 1.1;
const HEX = /^[0-9A-F]{6}$/i;

/** Colours of the highlighter that text may not be told from: white is none, the others are seen on paper. */
const HIGHLIGHTS: ReadonlyMap<string, string> = new Map([
  ['white', 'FFFFFF'],
  ['black', '000000'],
]);
/** A background of which only is known that it is not the paper. */
export const SOME_COLOUR = 'some';

/** The background that shading or the highlighter gives: RRGGBB, or `some`; `undefined` where there is none. */
export function fillOf(properties: XmlElement | undefined): string | undefined {
  const highlight = valOf(properties, 'w:highlight');
  if (highlight && highlight !== 'none') return HIGHLIGHTS.get(highlight) ?? SOME_COLOUR;
  const shading = childOf(properties, 'w:shd')?.attributes;
  const pattern = shading?.get('w:val') ?? 'clear';
  const fill = shading?.get('w:fill');
  if (pattern !== 'clear' && pattern !== 'nil') return pattern === 'solid' ? hex(shading?.get('w:color')) : SOME_COLOUR;
  return hex(fill);
}

/** The background that `w:background` gives a page; it is shown on some screens and not on paper. */
export const fillOfPage = (background: XmlElement | undefined): string | undefined => {
  const colour = hex(background?.attributes.get('w:color'));
  return colour === undefined || colour === 'FFFFFF' ? undefined : SOME_COLOUR;
};

const hex = (colour: string | undefined): string | undefined => (colour && HEX.test(colour) ? colour.toUpperCase() : undefined);

/** Whether a text in one colour cannot be told from a background in the other. Both RRGGBB. */
export const isUnseenOn = (colour: string, background: string): boolean =>
  HEX.test(colour) && HEX.test(background) && contrast(colour, background) < UNSEEN;
