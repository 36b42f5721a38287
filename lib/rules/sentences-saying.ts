import { type Span, spanOf } from '#lib/evidence/span.ts';
import type { TextIndex } from '#lib/evidence/text-index.ts';

const SPOKEN = ['work', 'project', 'volunteer', 'summary', 'other'] as const;

/** The sentences of the work and of the person's own prose that match, in the order of the profile. */
export const sentencesSaying = (pattern: RegExp, textIndex: TextIndex): Span[] =>
  textIndex
    .in(...SPOKEN)
    .flatMap((place) =>
      place.sentences.filter(({ start, end }) => pattern.test(place.text.slice(start, end))).map((sentence) => spanOf(place, sentence)),
    );
