import { type LedgerEntry, statusOf } from '#lib/analysis/ledger.ts';
import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import { isWorthAsking, openClaims, weightOfClaim } from './claim-weight.ts';
import { isStuffed } from './skill-stuffing.ts';

export const claimedOnly = defineRule({
  id: 'mirage/claimed-only',
  kind: 'unsupported',
  severity: 'medium',
  title: 'A skill is claimed, and no job or project shows it',
  why: 'A list of skills costs nothing to write. What was done with a skill, where and for whom, is what can be asked about and confirmed.',
  innocent: [
    'A confidentiality agreement covers the work.',
    'Profiles are often kept short, and the skill was used without being named.',
    'It was learnt outside of a job, and no project is listed.',
  ],
  questions: ['probe-claimed-skill'],
  requires: ['work', 'projects'],

  *check(context) {
    const stuffed = isStuffed(context);
    for (const entry of context.ledger.values()) {
      if (statusOf(entry) !== 'claimed-only' || !isWorthAsking(entry, context)) continue;
      const severity = weightOfClaim(entry, context);
      if (stuffed && severity === 'low') continue;
      const spans = proofOf(openClaims(entry).map(({ span }) => span));
      if (spans)
        yield {
          subject: entry.skill.id,
          severity,
          message: messageFor(entry),
          spans,
          slots: { skill: entry.skill.name },
        };
    }
  },
});

/** A claim to mastery is told in its own words: it is what makes the silence worth a question. */
function messageFor(entry: LedgerEntry): string {
  const rating = openClaims(entry).find((claim) => claim.rating?.high)?.rating?.span.quote;
  return `No job or project read shows ${entry.skill.name}${rating ? `, which the profile rates “${rating}”` : ''}`;
}
