import type { SkillEvidence, SkillLedger, Span } from '#lib/analysis/schema.ts';
import { capitalise } from '#lib/ui/words.ts';

const DEEDS: Record<NonNullable<SkillEvidence['deed']>['kind'], string> = {
  built: 'built',
  designed: 'designed',
  migrated: 'moved over',
  optimised: 'improved',
  debugged: 'repaired',
  owned: 'looked after',
  reviewed: 'reviewed',
  tested: 'tested',
  taught: 'taught',
  used: 'used',
  assisted: 'helped with',
  exposed: 'came across',
  learning: 'was learning',
};

/** What was done, by whom, and what came of it, as far as the sentence says: "Built “the forecast”, by a team; result “40 %”". */
export function deedWords({ deed, subject, outcome }: SkillEvidence): string {
  const did = deed && [DEEDS[deed.kind], deed.object && `“${deed.object.quote}”`].filter(Boolean).join(' ');
  const who = subject === 'team' ? 'by a team' : subject === 'other' ? 'by somebody else' : '';
  const told = [did, who].filter(Boolean).join(', ');
  return capitalise([told, outcome && `result told: “${outcome.quote}”`].filter(Boolean).join('; '));
}

/** Evidence with each place once: a skill may be shown by several words of one sentence. */
export function placesOnce(evidence: readonly SkillEvidence[]): SkillEvidence[] {
  return [...new Map(evidence.map((item) => [placeKey(item.span), item])).values()];
}

export function claimsOnce({ claimed }: SkillLedger): Span[] {
  return [...new Map(claimed.map((span) => [placeKey(span), span])).values()];
}

export const placeKey = ({ source = '', path, start }: Span): string => `${source} ${path} ${start}`;
