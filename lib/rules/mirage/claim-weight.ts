import type { Claim, Ledger, LedgerEntry } from '#lib/analysis/ledger.ts';
import type { RuleContext, Severity } from '#lib/analysis/rule.ts';
import type { Brief, Matrix } from '#lib/matrices/schema.ts';

/** Claims that are made without a limit of their own, in the person's own words (a certificate is its issuer's). */
export const openClaims = ({ claims }: LedgerEntry): Claim[] => claims.filter(({ hedged, where }) => !hedged && where !== 'certificate');

/**
 * Whether a lack of evidence says anything: not for what everyone lists, and for a notion only where a competency of the role is claimed and not
 * shown, or where it is one certain method, claimed with mastery.
 */
export function isWorthAsking(entry: LedgerEntry, { matrix, brief, competencies, ledger }: RuleContext): boolean {
  const { id, kind, everyday } = entry.skill;
  if (isRequired(entry, brief)) return true;
  if (everyday || isImplied(entry, ledger)) return false;
  if (kind !== 'practice' && kind !== 'concept') return true;
  const isOpen = competencies.some(({ status, skills }) => status === 'claimed-only' && skills.includes(id));
  return (isOpen || isMasteredMethod(entry)) && isOfTheRole(entry, matrix, brief);
}

/** "Expert in Data Vault": a method within a field, and not the field. */
const isMasteredMethod = (entry: LedgerEntry): boolean =>
  (entry.skill.parents ?? []).length > 0 &&
  openClaims(entry).some(({ where, rating }) => rating?.high === true && (where === 'headline' || where === 'summary'));

/** What is hardly ever named where it is used: whoever works in one of these databases speaks SQL to it, and these schedulers take nothing but Python. */
const IMPLIED_BY: Readonly<Record<string, readonly string[]>> = {
  python: ['apache-airflow', 'prefect', 'dagster', 'luigi'],
  sql: [
    'postgresql',
    'mysql',
    'oracle-database',
    'sql-server',
    'sqlite',
    'mariadb',
    'snowflake',
    'bigquery',
    'amazon-redshift',
    'sqlalchemy',
  ],
};

const isImplied = ({ skill }: LedgerEntry, ledger: Ledger): boolean =>
  (IMPLIED_BY[skill.id] ?? []).some((id) => ledger.get(id)?.evidence.some(({ strength }) => strength === 'strong'));

/** A claim that the role rests on, or that stands in the headline or summary, weighs more than one line of a long list. */
export const weightOfClaim = (entry: LedgerEntry, { matrix, brief }: RuleContext): Severity =>
  isOfTheRole(entry, matrix, brief) || isProminent(entry) ? 'medium' : 'low';

const isRequired = ({ skill }: LedgerEntry, { mustHave }: Brief): boolean => mustHave.includes(skill.id);

const isProminent = (entry: LedgerEntry): boolean => openClaims(entry).some(({ where }) => where === 'headline' || where === 'summary');

const isOfTheRole = (entry: LedgerEntry, { competencies }: Matrix, brief: Brief): boolean =>
  isRequired(entry, brief) || competencies.some(({ skills }) => skills.includes(entry.skill.id));
