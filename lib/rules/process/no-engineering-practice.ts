import { defineRule } from '#lib/analysis/rule.ts';
import { BY_HAND } from '#lib/nlp/lexicon/lone-work-words.ts';
import { wholeWords } from '#lib/nlp/lexicon-pattern.ts';
import { whereSilent } from '#lib/rules/practice-shown.ts';
import { sentencesSaying } from '#lib/rules/sentences-saying.ts';

const BY_HAND_ALONE = wholeWords(BY_HAND);

export const noEngineeringPractice = defineRule({
  id: 'process/no-engineering-practice',
  kind: 'missing',
  severity: 'low',
  title: 'Nothing read speaks of tests, review or releases',
  why: 'Tests, review and a way back are what keeps a team’s code alive. Profiles often leave them out, so it is worth one question.',
  innocent: ['It goes without saying where the person works.', 'The profile speaks of results, and not of how they came about.'],
  questions: ['probe-engineering-practice'],
  requires: ['summary', 'work', 'projects', 'volunteer'],

  *check(context) {
    yield* whereSilent('engineering', context, {
      message: 'No job or project read speaks of tests, review or CI/CD',
      spans: sentencesSaying(BY_HAND_ALONE, context.textIndex).slice(0, 3),
      slots: {},
    });
  },
});
