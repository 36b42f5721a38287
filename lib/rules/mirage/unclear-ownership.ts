import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import { type Span, spanOf } from '#lib/evidence/span.ts';
import type { Place } from '#lib/evidence/text-index.ts';
import { cuesIn } from '#lib/nlp/deed-cues.ts';
import { deedsOf, isOwnFact } from '#lib/nlp/deeds.ts';
import { OWN_SUBJECTS } from '#lib/nlp/lexicon/deed-verbs.ts';
import { OPENING_LEADS, OWN_PART_UNSAID, TEAM_OPENINGS } from '#lib/nlp/lexicon/own-part.ts';
import { anyWord } from '#lib/nlp/lexicon-pattern.ts';
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
  words: 'english',

  *check({ textIndex }) {
    const places = textIndex.in('work');
    const found = places.flatMap(unsaid);
    const enough = found.some(({ weight }) => weight === 'alone') || found.length > 1;
    const around = enough ? proofOf(found.slice(0, 3).map(({ span }) => span)) : undefined;
    const spans = around ?? proofOf(teamAlone(places));
    if (!spans) return;
    const message = around
      ? 'What this person did is not said; only that something was done around them'
      : 'The lines of this job tell what a team did; none tells this person’s own part';
    yield { message, spans, slots: { quote: spans[0].quote } };
  },
});

/** Lines of one job that all speak of "we" are a habit; below this many they are not even that. */
const ENOUGH_OF_WE = 4;

/** The first lines of a job that tells of a team from beginning to end, and of no deed or part of one's own. */
function teamAlone(places: readonly Place[]): Span[] {
  for (const [, own] of Map.groupBy(places, ({ entry }) => entry?.index)) {
    const lines = own.flatMap((place) =>
      place.sentences.map((sentence) => ({ place, sentence, words: place.text.slice(sentence.start, sentence.end) })),
    );
    const team = lines.filter(({ words }) => OPENS_WITH_TEAM.test(words));
    if (team.length < ENOUGH_OF_WE || team.length < lines.length || lines.some(({ words }) => SELF.test(words))) continue;
    return team.slice(0, 3).map(({ place, sentence }) => spanOf(place, sentence));
  }
  return [];
}

const OPENS_WITH_TEAM = new RegExp(`^\\P{L}*${anyWord(TEAM_OPENINGS)}`, 'iu');
const SELF = new RegExp(anyWord([...OWN_SUBJECTS]), 'iu');

/** The first sentence of a line that opens with presence, and goes on to no deed. */
function unsaid(place: Place): { span: Span; weight: Weight }[] {
  const [sentence] = place.sentences;
  const tokens = sentence ? tokensOf(place.text) : [];
  const [hit] = PHRASES.find(tokens.slice(0, OPENING));
  const weight = hit?.values[0];
  const end = tokens[(hit?.to ?? 0) - 1]?.end;
  if (!sentence || !hit || !weight || end === undefined || !opens(hit, tokens, place.text) || tellsDeed(place, end)) return [];
  return [{ span: spanOf(place, sentence), weight }];
}

/** Tokens of a line that its opening may take. */
const OPENING = 10;

/** Only small words come before it, and no hyphen goes on with its last word ("various-length batches"). */
function opens({ from, to }: PhraseHit<Weight>, tokens: readonly Token[], text: string): boolean {
  return tokens.slice(0, from).every(({ key }) => OPENING_LEADS.has(key)) && !/^[-‐‑]\p{L}/u.test(text.slice(tokens[to - 1]?.end));
}

/** Whether a deed of one's own, or the first person, follows the opening. */
function tellsDeed({ text, sentences }: Place, after: number): boolean {
  if (FIRST_PERSON.test(text.slice(after))) return true;
  return sentences.some((sentence) => deedsOf(cuesIn(text, sentence)).some((deed) => deed.start >= after && isOwnFact(deed)));
}

const FIRST_PERSON = /(?<![\p{L}\p{N}])(?:i|my|myself|responsible)(?![\p{L}\p{N}]|[/.]\p{L})/iu;
