import { defineRule } from '#lib/analysis/rule.ts';
import { type Span, wholeSpan } from '#lib/evidence/span.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';
import { employerOf, sameEmployer } from '#lib/rules/same-employer.ts';

/** Shorter lines ("Wrote unit tests") repeat honestly. */
const LONG_LINE = 8;

export const repeatedText = defineRule({
  id: 'mirage/repeated-text',
  kind: 'unsupported',
  severity: 'low',
  title: 'The same words describe two jobs',
  why: 'A line that stands word for word in two jobs describes at most one of them.',
  innocent: ['The work went on at the next employer.', 'A slip while copying an older version.', 'The same client, through two agencies.'],
  questions: ['probe-repeated-text'],
  requires: [],

  *check({ profile, textIndex }) {
    const seen = new Map<string, { span: Span; index: number }>();
    const told = new Set<string>();
    for (const { path, text, entry } of textIndex.in('work')) {
      const tokens = tokensOf(text);
      if (!entry || tokens.length < LONG_LINE) continue;
      const key = tokens.map((token) => token.key).join(' ');
      const span = wholeSpan({ path, text });
      const first = seen.get(key);
      if (!first) seen.set(key, { span, index: entry.index });
      const pair = `${first?.index} ${entry.index}`;
      const [a, b] = [profile.work[first?.index ?? entry.index], profile.work[entry.index]];
      if (!first || !a || !b || told.has(pair) || sameEmployer(a, b)) continue;
      told.add(pair);
      const [employer, other] = [employerOf(a), employerOf(b)];
      yield {
        message: `The same words describe the work at ${employer} and at ${other}`,
        spans: [first.span, span],
        slots: { employer, other },
      };
    }
  },
});
