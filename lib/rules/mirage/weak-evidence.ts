import { type LedgerEntry, statusOf } from '#lib/analysis/ledger.ts';
import { defineRule, proofOf } from '#lib/analysis/rule.ts';
import { isWorthAsking, openClaims, weightOfClaim } from './claim-weight.ts';

export const weakEvidence = defineRule({
  id: 'mirage/weak-evidence',
  kind: 'unsupported',
  severity: 'medium',
  title: 'A skill is claimed, and the work only names it in passing',
  why: 'A line of technologies says what was around a job. It does not say who used it, for what, and with which result.',
  innocent: [
    'The line of technologies is a habit of the field, and the work behind it is real.',
    'The bullets were cut to fit a page.',
    'The employer does not allow details.',
  ],
  questions: ['probe-thin-evidence'],
  requires: ['work', 'projects'],

  *check(context) {
    for (const entry of context.ledger.values()) {
      if (statusOf(entry) !== 'weak' || isInTitle(entry) || !isWorthAsking(entry, context)) continue;
      const claim = openClaims(entry)[0];
      const spans = claim && proofOf([claim.span, ...entry.evidence.slice(0, 2).map(({ span }) => span)]);
      if (!spans) continue;
      const index = entry.evidence.find(({ entry: ref }) => ref?.list === 'work')?.entry?.index;
      const employer = (index !== undefined && context.profile.work[index]?.name) || 'the place where you name it';
      yield {
        subject: entry.skill.id,
        severity: weightOfClaim(entry, context),
        message: messageFor(entry),
        spans,
        slots: { skill: entry.skill.name, employer },
      };
    }
  },
});

/** "Django developer" as a job title is terse, but it says what the job was. */
const isInTitle = ({ evidence }: LedgerEntry): boolean => evidence.some(({ where }) => where === 'position');

function messageFor({ skill, evidence }: LedgerEntry): string {
  if (evidence.every(({ where }) => where === 'education')) return `${skill.name} is shown only in the education, in no job or project`;
  return `${skill.name} is only named in passing; no job or project says what was done with it`;
}
