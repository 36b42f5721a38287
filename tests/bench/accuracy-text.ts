import type { Span } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';

/** White space as one space: a label may run over a line's end. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a quote from a label stands in the text, line ends aside. */
export const standsIn = (text: string, quote: string): boolean => flat(text).includes(flat(quote));

/** Whether one of the spans touches a place where the quote stands in the text. */
export function touches(text: string, quote: string, spans: readonly Span[]): boolean {
  const whole = flat(text);
  const wanted = placesOf(whole, flat(quote));
  return spans.some((span) =>
    placesOf(whole, flat(span.quote)).some(([start, end]) => wanted.some(([from, to]) => start < to && from < end)),
  );
}

function placesOf(text: string, part: string): [number, number][] {
  const places: [number, number][] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push([at, at + part.length]);
  return places;
}

/** Whether the span's path leads to a text of the Profile, and its quote is exactly the slice. */
export function isExact(profile: Profile, { path, start, end, quote }: Span): boolean {
  const text = path.split(/[.[\]]+/).reduce<unknown>((value, key) => (key === '' ? value : fieldOf(value, key)), profile);
  return typeof text === 'string' && quote !== '' && text.slice(start, end) === quote;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
