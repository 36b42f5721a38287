/** The declarations of a `style` attribute, lower case. */
export function declarationsOf(style: string): Map<string, string> {
  const pairs = style
    .toLowerCase()
    .split(';')
    .map((declaration) => declaration.split(':', 2).map((part) => part.replace('!important', '').trim()));
  return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name, value] as const] : [])));
}

const TINY = /^(?:0(?:\.0\d*)?(?:px|pt|r?em|%)?|0?\.\d+(?:px|pt)|1(?:\.\d+)?(?:px|pt))$/;
const TRANSPARENT = /^(?:transparent|rgba\([^()]{1,40}[,/]\s*0?(?:\.0+)?%?\s*\)|#[0-9a-f]{3}0|#[0-9a-f]{6}00)$/;
const FAR_OFF = /^-(?:[5-9]\d\d|\d{4,})(?:\.\d+)?(?:px)?$|^-\d{3,}(?:\.\d+)?r?em$/;
const PLACES = ['left', 'right', 'top', 'text-indent', 'margin-left'];
const MOVES = /^(?:transition|transform|animation|will-change|translate|scale)/;

/**
 * Whether an element's own style has no use but to keep its text from the eye: tiny, transparent, or far off the page. What fades or slides in
 * (a transition, transform or animation beside it) is meant to be seen, and so is text that its background shines through.
 */
export function isHiddenByStyle(style: string): boolean {
  if (style === '') return false;
  const declared = declarationsOf(style);
  const fades = [...declared.keys()].some((name) => MOVES.test(name));
  return (
    TINY.test(declared.get('font-size') ?? '') ||
    (/^0(?:\.0+)?%?$/.test(declared.get('opacity') ?? '') && !fades) ||
    (TRANSPARENT.test(declared.get('color') ?? '') && !/background-clip|text-fill/.test(style)) ||
    PLACES.some((place) => FAR_OFF.test(declared.get(place) ?? ''))
  );
}
