import type { ParsedDraft } from './draft-schema.ts';

/** Longest line and text that a Profile holds, in UTF-16 units. */
const MAX_LINE = 2_000;
const MAX_TEXT = 50_000;

type Other = NonNullable<ParsedDraft['other']>;

/** Fields whose text may be long; every other one is a line. */
const TEXTS: ReadonlySet<string> = new Set(['summary', 'description', 'highlights', 'text']);

/**
 * A draft in which no line is longer than a Profile allows: one that is moves, whole, to the texts under other headings, with the field's
 * name as its heading. Longer texts there are continued in a further entry.
 */
export function movingLongLines(draft: ParsedDraft): ParsedDraft {
  const moved: Other = [];
  const short = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') {
      if (value.length <= MAX_LINE || TEXTS.has(field)) return value;
      moved.push({ heading: field, text: value });
      return '';
    }
    if (Array.isArray(value)) return value.map((entry) => short(entry, field)).filter((entry) => entry !== '');
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, short(inner, key)]));
  };
  const { other = [], hidden, ...rest } = draft;
  const kept = short(rest, '') as Omit<ParsedDraft, 'other' | 'hidden'>;
  return { ...kept, hidden, other: [...other, ...moved].flatMap(inPieces) };
}

function inPieces(entry: Other[number]): Other {
  if (entry.text.length <= MAX_TEXT) return [entry];
  const pieces: Other = [];
  for (let at = 0; at < entry.text.length; ) {
    const space = entry.text.lastIndexOf(' ', at + MAX_TEXT);
    const end = at + MAX_TEXT >= entry.text.length ? entry.text.length : space > at ? space : at + MAX_TEXT;
    pieces.push({ ...entry, text: entry.text.slice(at, end).trim() });
    at = end;
  }
  return pieces;
}
