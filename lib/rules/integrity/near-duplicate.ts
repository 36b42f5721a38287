import type { AlikePassage } from '#lib/analysis/beside.ts';
import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import { lengthOf } from '#lib/evidence/passages.ts';

/** Two passages in common, or one that is as long as this in words. One short line alone is chance. */
const PASSAGES = 2;
const LONG_PASSAGE = 40;

export const nearDuplicate = defineRule({
  id: 'integrity/near-duplicate',
  kind: 'context',
  severity: 'medium',
  title: 'The same paragraphs stand in another saved profile',
  why: 'Work is told in one’s own words. Where two people tell it in the same ones, at least one of the texts was written for somebody else.',
  innocent: [
    'Both worked on the same project or for the same agency, which wrote the text.',
    'It is the same person, saved twice under two names.',
    'Both used the same template or the same helper for writing.',
  ],
  questions: ['probe-near-duplicate'],
  requires: [],

  *check({ alike }) {
    for (const [, passages] of Map.groupBy(alike, ({ other }) => other.source)) {
      if (!isTelling(passages)) continue;
      const spans = proofOf(passages.flatMap(({ span, other }) => [span, other]));
      const count = passages.length === 1 ? 'One long passage stands' : `${passages.length} passages stand`;
      if (spans) yield { message: `${count} almost word for word in another saved profile, too`, spans, slots: {} };
    }
  },
});

const isTelling = (passages: readonly AlikePassage[]): boolean =>
  passages.length >= PASSAGES || passages.some(({ span }) => lengthOf(span.quote) >= LONG_PASSAGE);
