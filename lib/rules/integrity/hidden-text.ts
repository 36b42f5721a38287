import { defineRule } from '#lib/analysis/rule.ts';
import { wholeSpan } from '#lib/evidence/span.ts';

export const hiddenText = defineRule({
  id: 'integrity/hidden-text',
  kind: 'context',
  severity: 'medium',
  title: 'The source holds text that a person would not see',
  why: 'Words that only a program can read are there for a program. Nothing of them was counted as claim or evidence.',
  innocent: ['A template left it behind.', 'It is meant for screen readers.', 'A colour or a size went wrong when the file was made.'],
  questions: ['probe-hidden-text'],
  requires: [],

  *check({ profile, textIndex }) {
    const [first, ...rest] = textIndex.in('hidden').map(wholeSpan);
    const where = profile.hidden[0]?.where ?? '';
    const more = rest.length > 0 ? `, and ${rest.length} more` : '';
    if (first) yield { message: `Text that a person would not see (${where})${more}`, spans: [first, ...rest], slots: {} };
  },
});
