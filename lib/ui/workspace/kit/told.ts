import type { Span } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { placeOf } from '#lib/ui/place.ts';
import { quoteInContext } from '#lib/ui/quote-context.ts';
import { textAt } from '#lib/ui/text-at.ts';

/** A quote in its sentence, with its place: “Tuned the loads (Tarn Ferries, 2019 – 2021)”. */
export function toldIn(profile: Profile, span: Span): string {
  const isHere = span.source === undefined;
  const { before, quote, after } = quoteInContext(isHere ? textAt(profile, span.path) : undefined, span);
  return `${before}${quote}${after} (${isHere ? placeOf(profile, span.path) : 'another source'})`;
}
