import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import { type Span, spanOf } from '#lib/evidence/span.ts';
import type { Place } from '#lib/evidence/text-index.ts';
import { OWN_PART_UNSAID } from '#lib/nlp/lexicon/own-part.ts';
import { phraseTrie } from '#lib/nlp/token-trie.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';

type Weight = 'alone' | 'twice';

const PHRASES = phraseTrie<Weight>([
  ...OWN_PART_UNSAID.alone.map((phrase) => [phrase, 'alone'] as const),
  ...OWN_PART_UNSAID.twice.map((phrase) => [phrase, 'twice'] as const),
]);

export const unclearOwnership = defineRule({
  id: 'mirage/unclear-ownership',
  kind: 'context',
  severity: 'low',
  title: 'It is not said what this person’s own part was',
  why: 'To have been there is not to have done it. The part, the decision and the result are what can be asked about.',
  innocent: ['It is the habit of a team, or of a language, not to say "I".', 'The role was a supporting one, and that is said honestly.'],
  questions: ['probe-your-part'],
  requires: [],

  *check({ textIndex }) {
    const found = textIndex.in('work').flatMap(unsaid);
    const enough = found.some(({ weight }) => weight === 'alone') || found.length > 1;
    const spans = enough ? proofOf(found.slice(0, 3).map(({ span }) => span)) : undefined;
    if (spans)
      yield {
        message: 'What this person did is not said; only that something was done around them',
        spans,
        slots: { quote: spans[0].quote },
      };
  },
});

/** The first sentence of a line, where all it says is presence. */
function unsaid(place: Place): { span: Span; weight: Weight }[] {
  const [sentence] = place.sentences;
  const [hit] = sentence ? PHRASES.find(tokensOf(place.text.slice(sentence.start, sentence.end))) : [];
  const weight = hit?.values[0];
  return sentence && weight ? [{ span: spanOf(place, sentence), weight }] : [];
}
