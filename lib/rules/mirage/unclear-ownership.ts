import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import { spanOf } from '#lib/evidence/span.ts';
import { phraseTrie } from '#lib/nlp/token-trie.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';

/** Openings that name a company of people and no part of one's own. Plain "we" is not among them: it is how good teams speak. */
const PRESENT_ONLY = phraseTrie(
  [
    'was part of the team',
    'was part of a team',
    'part of the team that',
    'part of a team that',
    'was involved in',
    'involved in various',
    'assisted with various',
    'helped with various',
    'participated in various',
    'worked on various',
    'supported various',
    'various tasks',
    'various duties',
    'exposure to',
  ].map((phrase) => [phrase, true] as const),
);

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
    const found = textIndex.in('work').flatMap((place) => {
      const { start, end } = place.sentences[0] ?? { start: 0, end: 0 };
      return PRESENT_ONLY.find(tokensOf(place.text.slice(start, end))).length > 0 ? [spanOf(place, { start, end })] : [];
    });
    const spans = proofOf(found.slice(0, 3));
    if (spans)
      yield {
        message: 'What this person did is not said; only that something was done around them',
        spans,
        slots: { quote: spans[0].quote },
      };
  },
});
