import { statusOf } from '#lib/analysis/ledger.ts';
import { defineRule, proofOf, type RuleContext } from '#lib/analysis/rule.ts';
import type { Span } from '#lib/evidence/span.ts';

/** A list longer than anyone works with, of which the work shows less than this share. */
const LONG_LIST = 30;
const THIN_SHARE = 0.25;

export const skillStuffing = defineRule({
  id: 'mirage/skill-stuffing',
  kind: 'unsupported',
  severity: 'medium',
  title: 'A very long list of skills, of which the work shows few',
  why: 'A list that names everything matches every search. It says nothing about what this person would be hired for.',
  innocent: [
    'An agency wrote the list for search engines.',
    'It is the sum of a long career.',
    'The site suggests skills, and each was accepted.',
  ],
  questions: ['probe-skill-choice'],
  requires: ['work', 'projects'],

  *check(context) {
    const { listed, shown } = listedSkills(context);
    if (!isStuffed(context)) return;
    const spans = proofOf(firstOfList(context, new Set(listed.map(({ skill }) => skill.id))));
    if (spans) yield { message: `The list names ${listed.length} skills; the work read shows ${shown} of them`, spans, slots: {} };
  },
});

/** Whether the list as a whole is the finding, so that its single entries are not told one by one. */
export function isStuffed(context: RuleContext): boolean {
  const { listed, shown } = listedSkills(context);
  return listed.length >= LONG_LIST && shown < listed.length * THIN_SHARE;
}

/** Where the list begins, in its own order. */
function firstOfList({ mentions }: RuleContext, listed: ReadonlySet<string>): Span[] {
  const inList = mentions.filter(({ place, skill }) => place.where === 'skills' && listed.has(skill.id));
  return [...Map.groupBy(inList, ({ skill }) => skill.id).values()].flatMap(([first]) => first?.span ?? []).slice(0, 6);
}

function listedSkills({ ledger }: RuleContext) {
  const listed = [...ledger.values()].filter(({ claims, skill }) => !skill.everyday && claims.some(({ where }) => where === 'skills'));
  return { listed, shown: listed.filter((entry) => statusOf(entry) !== 'claimed-only').length };
}
