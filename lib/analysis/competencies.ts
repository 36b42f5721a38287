import type { Span } from '#lib/evidence/span.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { type Ledger, type LedgerEntry, statusOf } from './ledger.ts';
import type { CompetencyReport, Report } from './schema.ts';
import { isWhollyRead } from './section-guard.ts';
import type { SignalHits } from './signals.ts';

/** How each competency of a matrix stands: shown, shown weakly, only claimed, missing, or not judged because what would show it was not read. */
export function competenciesOf(matrix: Matrix, ledger: Ledger, signals: SignalHits, profile: Profile): CompetencyReport[] {
  return matrix.competencies.map((competency) => {
    const named = entriesOf(competency.skills, ledger);
    const shown = signals.get(`${matrix.id}/${competency.id}`) ?? [];
    const counted = (spans: readonly Span[]): Span[] =>
      spans.filter(({ path }) => competency.shownBy !== 'work' || path.startsWith('work['));
    const strong = counted([...shown, ...spansOf(named, 'strong')]);
    const weak = counted([...spansOf(named, 'weak'), ...spansOf(entriesOf(competency.related, ledger).map(inOwnName), 'strong')]);
    return {
      id: competency.id,
      name: competency.name,
      shortName: competency.shortName,
      status: statusOfCompetency(strong, weak, named, profile),
      skills: named.map(({ skill }) => skill.id),
      evidence: strong.length > 0 ? strong : weak,
    };
  });
}

function statusOfCompetency(
  strong: readonly Span[],
  weak: readonly Span[],
  named: readonly LedgerEntry[],
  profile: Profile,
): CompetencyReport['status'] {
  if (strong.length > 0) return 'evidenced';
  if (weak.length > 0) return 'weak';
  if (!isWhollyRead(profile, 'work') || !isWhollyRead(profile, 'projects')) return 'unread';
  if (named.length > 0) return 'claimed-only';
  return isWhollyRead(profile, 'skills') ? 'missing' : 'unread';
}

const entriesOf = (ids: readonly string[], ledger: Ledger): LedgerEntry[] => ids.flatMap((id) => ledger.get(id) ?? []);

/** What is related must be named itself: a warehouse in a cloud says nothing of training models there. */
const inOwnName = (entry: LedgerEntry): LedgerEntry => ({ ...entry, evidence: entry.evidence.filter(({ via }) => via === undefined) });

const spansOf = (entries: readonly LedgerEntry[], strength: 'strong' | 'weak'): Span[] =>
  entries.flatMap(({ evidence }) => evidence.filter((item) => item.strength === strength).map(({ span }) => span));

/** Evidenced weighs four times what a mention in passing does. */
const WEIGHT = { evidenced: 1, weak: 0.25, 'claimed-only': 0 } as const;

/** Each matrix's part of what is shown, largest first; equal ones in the order of the matrices. */
export function specializationsOf(matrices: readonly Matrix[], ledger: Ledger, signals: SignalHits): Report['specializations'] {
  const weights = matrices.map((matrix) => ({ id: matrix.id, weight: weightOf(matrix, ledger, signals) }));
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const shares = weights.map(({ id, weight }) => ({ id, share: sum ? weight / sum : 0 }));
  return shares.sort((a, b) => b.share - a.share);
}

/**
 * How much of what a matrix asks for is shown: one for each tool, and one for a competency that is shown by a practice or in plain words alone,
 * so that "ETL in Airflow" counts once.
 */
export function weightOf(matrix: Matrix, ledger: Ledger, signals: SignalHits): number {
  const tools = matrix.competencies.map(({ skills }) => entriesOf(skills, ledger).filter(isTool));
  const byTool = [...new Set(tools.flat())].reduce((sum, entry) => sum + WEIGHT[statusOf(entry)], 0);
  const inWords = matrix.competencies.filter(
    ({ id, skills }, i) =>
      !tools[i]?.some(isEvidenced) && (signals.has(`${matrix.id}/${id}`) || entriesOf(skills, ledger).some(isEvidenced)),
  );
  return byTool + inWords.length;
}

const isTool = ({ skill: { kind } }: LedgerEntry): boolean => kind !== 'practice' && kind !== 'concept';
const isEvidenced = (entry: LedgerEntry): boolean => statusOf(entry) === 'evidenced';
