import type { Range } from '#lib/nlp/phrases.ts';

/** A place in a Profile: `quote` is exactly `text.slice(start, end)` of the string that `path` points to. */
export interface Span {
  path: string;
  start: number;
  end: number;
  quote: string;
  /** The id of the Profile that `path` points into, where it is another source than the Report's own. */
  source?: string;
}

/** A text of the Profile, and the path to it. */
export interface PathText {
  path: string;
  text: string;
}

export const spanOf = ({ path, text }: PathText, { start, end }: Range): Span => ({ path, start, end, quote: text.slice(start, end) });

/** The whole text as one span, without the white space around it. */
export function wholeSpan({ path, text }: PathText): Span {
  const start = text.length - text.trimStart().length;
  return spanOf({ path, text }, { start, end: Math.max(start, text.trimEnd().length) });
}
