import { weightOf } from '#lib/analysis/competencies.ts';
import { defineRule, proofOf, type RuleContext } from '#lib/analysis/rule.ts';
import type { Span } from '#lib/evidence/span.ts';
import type { Matrix } from '#lib/matrices/schema.ts';

/** A niche counts from this many skills shown; no niche may hold more than this share of what is shown. */
const SHOWN = 2;
const NICHES = 3;
const LARGEST_SHARE = 0.5;

export const generalist = defineRule({
  id: 'niche/generalist',
  kind: 'context',
  severity: 'low',
  title: 'The work is spread over several specialisations',
  why: 'A little of each niche can be what a small team needs, and too little of the one that this role needs.',
  innocent: ['Small teams need people who do a bit of everything.', 'The person is finding out what to specialise in.'],
  questions: ['probe-generalist'],
  requires: ['work', 'projects'],

  *check(context) {
    const { matrices, matrix, ledger, signals, competencies } = context;
    const weighed = matrices.map((niche) => ({ niche, weight: weightOf(niche, ledger, signals) }));
    const shown = weighed.filter(({ weight }) => weight >= SHOWN);
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const strong = competencies.filter(({ status }) => status === 'evidenced').length;
    if (shown.length < NICHES || strong * 2 > competencies.length || shown.some(({ weight }) => weight > total * LARGEST_SHARE)) return;
    const spans = proofOf(shown.flatMap(({ niche }) => firstOf(niche, context) ?? []));
    const names = shown.map(({ niche }) => niche.name).join(', ');
    if (spans)
      yield {
        message: `The work shown is spread over ${names}; ${matrix.name} is one of several`,
        spans,
        slots: { specialization: matrix.name },
      };
  },
});

function firstOf(niche: Matrix, { mentions, ledger }: RuleContext): Span | undefined {
  const skills = new Set(niche.competencies.flatMap((competency) => competency.skills));
  return mentions.find(({ skill, strength, place }) => skills.has(skill.id) && strength === 'strong' && place.entry && ledger.has(skill.id))
    ?.span;
}
