import { defineRule } from '#lib/analysis/rule.ts';
import { type Practice, speaksOf, whyNotJudged } from '#lib/rules/practice-shown.ts';

/** What a senior is expected to show besides code that runs. One of them is enough: profiles leave out most of it. */
const DEPTHS: readonly Practice[] = ['design', 'guidance', 'faults', 'internals'];

export const noSeniorDepth = defineRule({
  id: 'process/no-senior-depth',
  kind: 'missing',
  severity: 'low',
  title: 'Nothing read tells a senior from an experienced developer',
  why: 'From a senior one expects design, review, fault-finding and a knowledge of how things work inside. A profile that speaks of features alone leaves it open.',
  innocent: [
    'The profile is kept short, and tells what was built.',
    'It goes without saying in the title.',
    'Another level is used at that employer.',
  ],
  questions: ['probe-senior-depth'],
  requires: ['summary', 'work', 'projects', 'volunteer'],

  *check(context) {
    if (context.brief.level !== 'senior') return;
    const reason = whyNotJudged(context);
    if (reason) return yield reason;
    if (DEPTHS.some((practice) => speaksOf(practice, context))) return;
    yield {
      message: 'For a senior, the work read speaks neither of design, nor of review, nor of faults found, nor of how things work inside',
      spans: [],
      slots: {},
    };
  },
});
