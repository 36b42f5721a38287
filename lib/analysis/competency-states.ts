import type { Matrix } from '#lib/matrices/schema.ts';
import type { PartialDate } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { mergedLedger, mergedSignals, readInAll } from './beside.ts';
import { competenciesOf } from './competencies.ts';
import { readSource } from './read-source.ts';
import type { CompetencyReport } from './schema.ts';
import { vocabularyOf } from './vocabulary.ts';

/** How a profile reads under a matrix, by the id of the competency. */
export type CompetencyStates = Readonly<Record<string, CompetencyReport['status']>>;

const alone = new WeakMap<Matrix, readonly Matrix[]>();

/** The competencies of a matrix as `analyze` finds them, without findings and questions: what it takes to try a matrix that is being written. */
export function competencyStates(profile: Profile, matrix: Matrix, today: PartialDate, sources: readonly Profile[] = []): CompetencyStates {
  const matrices = alone.get(matrix) ?? [matrix];
  alone.set(matrix, matrices);
  const vocabulary = vocabularyOf(matrix);
  const own = readSource(profile, today, matrices, vocabulary);
  const others = sources.map((source) => readSource(source, today, matrices, vocabulary));
  const ledger = mergedLedger(own.ledger, others);
  const signals = mergedSignals(own.signals, others);
  const found = competenciesOf(matrix, ledger, signals, readInAll(profile, sources));
  return Object.fromEntries(found.map(({ id, status }) => [id, status]));
}
