import type { Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';

/** A saved candidate as last read; without `reading` the saved report can't be opened. */
export interface OpenedCandidate {
  row: CandidateRow;
  reading?: { profile: Profile; report: Report };
}

export interface CandidateVerbs {
  find(id: string): Promise<OpenedCandidate | undefined>;
  copy(text: string): Promise<void>;
}
