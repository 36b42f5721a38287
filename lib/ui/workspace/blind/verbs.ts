import type { Profile } from '#lib/profile/schema.ts';
import type { CandidateRow } from '#lib/ui/workspace/candidate-row.ts';

/** What is known of a saved candidate: all their profiles, the names of the skills found in them, and when the first scorecard was submitted. */
export interface KnownPerson {
  profiles: readonly Profile[];
  skills: readonly string[];
  /** The name in the list: the user's own where they wrote one, and known where no reading can be opened. */
  name?: string;
  scoredAt?: string;
}

/** All that hiding names needs of the world. */
export interface BlindVerbs {
  isBlind(): Promise<boolean>;
  /** Who of these is saved, by id. */
  known(ids: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>>;
  /** Of everybody who is saved. */
  ids(): Promise<readonly string[]>;
  rows(ids: readonly string[]): Promise<readonly CandidateRow[]>;
  /** Those of these of whom a scorecard is submitted. */
  scored(ids: readonly string[]): Promise<ReadonlySet<string>>;
}
