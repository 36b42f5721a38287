import { defineRule } from '#lib/analysis/rule.ts';
import { whereSilent } from '#lib/rules/practice-shown.ts';

export const noTeamworkShown = defineRule({
  id: 'collaboration/no-teamwork-shown',
  kind: 'missing',
  severity: 'low',
  title: 'Nobody else appears in the work',
  why: 'Software is made with others. Who they were, and how it was agreed with them, is best asked through a past example.',
  innocent: ['The person worked alone because there was nobody else.', 'A résumé is about one person, and leaves the others out.'],
  questions: ['probe-teamwork'],
  requires: ['summary', 'work', 'projects', 'volunteer'],

  *check(context) {
    yield* whereSilent('teamwork', context, { message: 'No job or project read speaks of work with others', spans: [], slots: {} });
  },
});
