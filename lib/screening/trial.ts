import { type CompetencyStates, competencyStates } from '#lib/analysis/competency-states.ts';
import { type CaseWords, statesOfCase } from '#lib/analysis/matrix-cases.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { PartialDate } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';

/** A matrix as it is written, and as it is kept, where it is. */
export interface TriedMatrices {
  draft: Matrix;
  saved?: Matrix;
}

/** A saved candidate with the day of their report, and the further sources that belong to them. */
export interface TriedPerson {
  id: string;
  profile: Profile;
  sources: readonly Profile[];
  today: PartialDate;
}

/** How somebody reads under the draft, and did under what is kept. */
export interface TriedReading {
  id: string;
  draft: CompetencyStates;
  saved?: CompetencyStates;
}

export interface TrialJob {
  matrices: TriedMatrices;
  people: readonly TriedPerson[];
  cases: readonly CaseWords[];
}

/** Who can't be read under the draft is left out. */
export interface TrialOutcome {
  people: TriedReading[];
  cases: CompetencyStates[];
}

const DAY_OF_CASES = '2026-01-01';

/** Reads people and cases under a matrix that is being written. Nothing is kept. */
export const runTrial = ({ matrices: { draft, saved }, people, cases }: TrialJob): TrialOutcome => ({
  people: people.flatMap(({ id, profile, sources, today }): TriedReading[] => {
    try {
      const reading = { id, draft: competencyStates(profile, draft, today, sources) };
      return [saved ? { ...reading, saved: competencyStates(profile, saved, today, sources) } : reading];
    } catch {
      return [];
    }
  }),
  cases: cases.map((words) => statesOfCase(words, draft, DAY_OF_CASES)),
});
