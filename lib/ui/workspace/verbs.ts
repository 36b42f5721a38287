import type { CandidateVerbs } from './candidate/verbs.ts';
import type { CompareVerbs } from './compare/verbs.ts';
import type { ImportVerbs } from './import/verbs.ts';
import type { ShortlistVerbs } from './shortlist/verbs.ts';

/** All that the workspace does to the world, by screen, passed in by its entrypoint. */
export interface WorkspaceVerbs {
  shortlist: ShortlistVerbs;
  candidate: CandidateVerbs;
  compare: CompareVerbs;
  importing: ImportVerbs;
  /** Erases who is past the retention date; answers how many that were. */
  eraseExpired(): Promise<number>;
  /** Told whenever something saved was changed, here or in another page of the extension. */
  onChange(told: () => void): void;
}
