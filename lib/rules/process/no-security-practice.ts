import { defineRule } from '#lib/analysis/rule.ts';
import { whereSilent } from '#lib/rules/practice-shown.ts';

/** Specialisations whose work faces the public, or other people's money. */
const EXPOSED = new Set(['web', 'fintech']);

export const noSecurityPractice = defineRule({
  id: 'process/no-security-practice',
  kind: 'missing',
  severity: 'low',
  title: 'Nothing read speaks of security, where the role is exposed',
  why: 'Who builds what strangers can reach has to think of access, data protection and attacks. It is worth one question.',
  innocent: ['Another team took care of it.', 'It must not be written about.', 'The framework did most of it.'],
  questions: ['probe-security-practice'],
  requires: ['summary', 'work', 'projects', 'volunteer'],

  *check(context) {
    if (!EXPOSED.has(context.matrix.id) || context.brief.level === 'junior') return;
    yield* whereSilent('security', context, { message: 'No job or project read speaks of security or access', spans: [], slots: {} });
  },
});
