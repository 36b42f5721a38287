import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import { type Span, spanOf } from '#lib/evidence/span.ts';
import type { Place } from '#lib/evidence/text-index.ts';
import { OPENING_LEADS, OWN_DEEDS, OWN_PART_UNSAID } from '#lib/nlp/lexicon/own-part.ts';
import { type PhraseHit, phraseTrie } from '#lib/nlp/token-trie.ts';
import { type Token, tokensOf } from '#lib/nlp/tokens.ts';

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

/** The first sentence of a line that opens with presence, and goes on to no deed. */
function unsaid(place: Place): { span: Span; weight: Weight }[] {
  const [sentence] = place.sentences;
  const tokens = sentence ? tokensOf(place.text) : [];
  const [hit] = PHRASES.find(tokens.slice(0, OPENING));
  const weight = hit?.values[0];
  if (!sentence || !hit || !weight || !opens(hit, tokens, place.text) || tellsDeed(tokens.slice(hit.to), place.text)) return [];
  return [{ span: spanOf(place, sentence), weight }];
}

/** Tokens of a line that its opening may take. */
const OPENING = 10;

/** Only small words come before it, and no hyphen goes on with its last word ("various-length batches"). */
function opens({ from, to }: PhraseHit<Weight>, tokens: readonly Token[], text: string): boolean {
  return tokens.slice(0, from).every(({ key }) => OPENING_LEADS.has(key)) && !/^[-‐‑]\p{L}/u.test(text.slice(tokens[to - 1]?.end));
}

/** Whether an own deed begins a clause or a sentence of what follows, or is told in the first person. */
function tellsDeed(rest: readonly Token[], text: string): boolean {
  return rest.some(({ key, start, end }, i) => {
    if (FIRST_PERSON.has(key)) return !/^[/.]/u.test(text.slice(end, end + 1));
    return OWN_DEEDS.has(key) && /[:;.!?,–—(\n]/u.test(text.slice(rest[i - 1]?.end ?? start, start));
  });
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'my', 'myself']);
