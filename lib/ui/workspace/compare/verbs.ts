import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { Choice, ChosenRole } from '#lib/ui/verbs.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';

/** A note on a candidate; `at` is an ISO date-time. */
export interface NoteLine {
  at: string;
  text: string;
}

/**
 * A saved candidate; without `reading` the saved report can't be opened. `role` is the role they were saved for, as it is now. A matrix of the user's own may
 * have been changed since the report was made. `notes` have the newest first.
 */
export interface ComparedCandidate {
  row: CandidateRow;
  stage: string;
  reading?: { profile: Profile; report: Report };
  role?: ChosenRole;
  hasOwnMatrix?: boolean;
  notes: readonly NoteLine[];
}

export interface CompareVerbs {
  find(id: string): Promise<ComparedCandidate | undefined>;
  /** Some saved candidates whose name holds a text; the last saved where it is empty. */
  people(text: string): Promise<readonly CandidateRow[]>;
  /** The report against another role, as of the day of the saved one. Nothing is saved. */
  analyze(profile: Profile, choice: Choice, today: string): Promise<Report>;
  copy(text: string): Promise<void>;
  print(): void;
  /** Hands over a file with these candidates as they are saved; answers how many those are. */
  exportCsv(ids: readonly string[]): Promise<number>;
}
