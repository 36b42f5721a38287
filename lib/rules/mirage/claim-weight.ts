import type { Claim, LedgerEntry } from '#lib/analysis/ledger.ts';
import type { Severity } from '#lib/analysis/rule.ts';
import type { Brief, Matrix } from '#lib/matrices/schema.ts';

/** Claims that are made without a limit of their own, in the person's own words (a certificate is its issuer's). */
export const openClaims = ({ claims }: LedgerEntry): Claim[] => claims.filter(({ hedged, where }) => !hedged && where !== 'certificate');

/** Whether a lack of evidence says anything: not for what everyone lists, nor for broad notions that the role does not rest on. */
export function isWorthAsking(entry: LedgerEntry, matrix: Matrix, brief: Brief): boolean {
  const { kind, everyday } = entry.skill;
  if (everyday) return isRequired(entry, brief);
  return (kind !== 'practice' && kind !== 'concept') || isOfTheRole(entry, matrix, brief) || isProminent(entry);
}

/** A claim that the role rests on, or that stands in the headline or summary, weighs more than one line of a long list. */
export const weightOfClaim = (entry: LedgerEntry, matrix: Matrix, brief: Brief): Severity =>
  isOfTheRole(entry, matrix, brief) || isProminent(entry) ? 'medium' : 'low';

const isRequired = ({ skill }: LedgerEntry, { mustHave }: Brief): boolean => mustHave.includes(skill.id);

const isProminent = (entry: LedgerEntry): boolean => openClaims(entry).some(({ where }) => where === 'headline' || where === 'summary');

const isOfTheRole = (entry: LedgerEntry, { competencies }: Matrix, brief: Brief): boolean =>
  isRequired(entry, brief) || competencies.some(({ skills }) => skills.includes(entry.skill.id));
