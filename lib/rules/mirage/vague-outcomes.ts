import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import { quoteAround } from '#lib/evidence/quote-around.ts';
import { type Span, spanOf } from '#lib/evidence/span.ts';
import type { Place } from '#lib/evidence/text-index.ts';
import {
  EFFECT_ENDS,
  LOWERED,
  MEASURE_WORDS,
  RAISED,
  SIZE_ADJECTIVES,
  SIZE_ADVERBS,
  SIZED_ELSEWHERE,
  SIZED_NOUNS,
  VALUE_ADJECTIVES,
} from '#lib/nlp/lexicon/effect-words.ts';
import { anyOf, anyWord } from '#lib/nlp/lexicon-pattern.ts';
import { isChange } from '#lib/nlp/outcomes.ts';

/** A verb of change and what it changed. */
const BARE_EFFECTS: readonly string[] = [
  `(?:improv|increas|boost|enhanc|maximi[sz])(?:ed|ing) (?:\\w+ ){0,3}(?:${anyOf(RAISED)})`,
  `reduc(?:ed|ing) (?:\\w+ ){0,3}(?:${anyOf(LOWERED)})`,
  `to (?:improve|increase|boost|enhance|optimi[sz]e) (?:\\w+ ){0,3}(?:${anyOf(RAISED)})`,
  `(?:unlock|deliver|creat|generat|add)(?:ed|ing) (?:(?:${anyOf(VALUE_ADJECTIVES)}) ){0,2}(?:value|impact|growth|synergies)`,
  'driv(?:e|ing) (?:\\w+ ){0,3}(?:transformation|innovation|growth|excellence|results)',
];

const CHANGE = '(?:improv|reduc|increas|optimi[sz]|boost|enhanc|accelerat|strengthen)(?:e|ed|ing|s|es|ened)?';
const VERY = `(?:${anyOf(SIZE_ADVERBS)})`;
const GREAT = `(?:${anyOf(SIZE_ADJECTIVES)})`;
/** Effects whose size is an adverb or an adjective: "improved page speed significantly", "delivered significant improvements". */
const SIZED_BY_WORD: readonly string[] = [
  `${VERY} (?:${CHANGE}|grew|grown|lowered|raised)`,
  `(?:${CHANGE}|grew|lowered|raised)\\b(?: (?!and\\b)[^\\s.;,]+){1,8} ${VERY}`,
  `${GREAT} (?:improvements?|increases?|reductions?|gains|savings|cost savings|results|productivity gains)`,
  `${VERY} (?:more|better|faster|less) [\\p{L}-]+`,
  ...SIZED_ELSEWHERE,
  ...SIZED_NOUNS,
];

/** What was changed ends the phrase: "reduced time" is an effect, "reduced time series" and "value-at-risk" are things. */
const ENDS = `(?=\\s*(?:$|[^\\p{L}\\p{N}\\s\\-‐‑/&]|[/&]\\s)|\\s+(?:[-–—]\\s|${anyWord(EFFECT_ENDS)}))(?! at risk\\b)`;
/** A claimed effect: a verb of change, and what was changed. */
const EFFECT = new RegExp(`\\b(?:(?:${SIZED_BY_WORD.join('|')})\\b|(?:${BARE_EFFECTS.join('|')})\\b${ENDS})`, 'iu');
const HAS_MEASURE = new RegExp(`\\d|${anyWord(MEASURE_WORDS)}|\\b\\w+fold\\b|\\bfrom (?:[^\\s.;]+ ){1,4}to `, 'iu');

export const vagueOutcomes = defineRule({
  id: 'mirage/vague-outcomes',
  kind: 'context',
  severity: 'low',
  title: 'An effect is told without its size',
  why: 'How much better, than what and since when: without these nobody can tell a large effect from a small one.',
  innocent: [
    'The employer does not publish the figure.',
    'The figure exists, and there was no room for it.',
    'It was never measured, which is common and no fault of one person.',
  ],
  questions: ['probe-outcome-measured'],
  requires: [],

  *check({ textIndex }) {
    const effects = textIndex.in('work', 'project').flatMap(bareEffects).slice(0, 3);
    const spans = proofOf(effects.map(({ span }) => span));
    if (!spans) return;
    const slots = { quote: effects[0]?.told ?? spans[0].quote };
    yield { message: `“${spans[0].quote}”: the effect has no size, start or period`, spans, slots };
  },
});

/** "It fell from 40 s to 3 s", "40 % less in a year": a sentence that goes on with what the one before it told. */
const GOES_ON = /^\P{L}*(?:it|they|this|that|these|both|from|down|before|now|here)\b|^[^\p{L}\d]*\d/iu;

/** The first effect without a size in each sentence; the next sentence may give it one. */
function bareEffects(place: Place): { span: Span; told: string }[] {
  const { text, sentences } = place;
  const told = sentences.map(({ start, end }) => text.slice(start, end));
  return sentences.flatMap((sentence, i) => {
    const words = told[i] ?? '';
    const match = HAS_MEASURE.test(words) ? null : EFFECT.exec(words);
    const start = sentence.start + (match?.index ?? 0);
    const next = told[i + 1] ?? '';
    if (!match || (GOES_ON.test(next) && isChange(next))) return [];
    const span = spanOf(place, { start, end: start + match[0].length });
    return [{ span, told: quoteAround(text, sentence, span) }];
  });
}
