import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import { spanOf } from '#lib/evidence/span.ts';
import { EFFECT_ENDS, MEASURE_WORDS } from '#lib/nlp/lexicon/effect-words.ts';
import { anyWord } from '#lib/nlp/lexicon-pattern.ts';

/** A verb of change and what it changed. */
const BARE_EFFECTS: readonly string[] = [
  '(?:improv|increas|boost|enhanc|maximi[sz])(?:ed|ing) (?:\\w+ ){0,3}(?:performance|efficiency|productivity|quality|speed|scalability|reliability|revenue|satisfaction|accuracy)',
  'reduc(?:ed|ing) (?:\\w+ ){0,3}(?:costs?|latency|time|errors|downtime|overhead)',
  'to (?:improve|increase|boost|enhance|optimi[sz]e) (?:\\w+ ){0,3}(?:performance|efficiency|productivity|quality|scalability|reliability|satisfaction)',
  '(?:unlock|deliver|creat|generat|add)(?:ed|ing) (?:(?:the|a|an|real|great|more|much|added|additional|business|customer|client|user|commercial|strategic|shareholder|tangible|measurable|significant|substantial|lasting|immense|huge|high|positive|maximum) ){0,2}(?:value|impact|growth|synergies)',
  'driv(?:e|ing) (?:\\w+ ){0,3}(?:transformation|innovation|growth|excellence|results)',
];

const CHANGE = '(?:improv|reduc|increas|optimi[sz]|boost|enhanc|accelerat|strengthen)(?:e|ed|ing|s|es|ened)?';
const VERY =
  '(?:significantly|greatly|dramatically|drastically|substantially|massively|vastly|considerably|strongly|noticeably|tremendously)';
/** Effects whose size is an adverb: "improved page speed significantly", "delivered significant improvements". */
const SIZED_BY_WORD: readonly string[] = [
  `${VERY} ${CHANGE}`,
  `${CHANGE}\\b(?: (?!and\\b)[^\\s.;,]+){1,8} ${VERY}`,
  '(?:significant|dramatic|substantial|considerable|massive|major|tremendous) (?:improvements?|increases?|reductions?|gains|savings|cost savings)',
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
    const found = textIndex.in('work', 'project').flatMap((place) => {
      const match = HAS_MEASURE.test(place.text) ? null : EFFECT.exec(place.text);
      return match ? [spanOf(place, { start: match.index, end: match.index + match[0].length })] : [];
    });
    const spans = proofOf(found.slice(0, 3));
    if (spans) yield { message: `“${spans[0].quote}”: the effect has no size, start or period`, spans, slots: { quote: spans[0].quote } };
  },
});
