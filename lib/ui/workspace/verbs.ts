import type { CandidateVerbs } from './candidate/verbs.ts';
import type { CompareVerbs } from './compare/verbs.ts';
import type { ImportVerbs } from './import/verbs.ts';
import type { RolesVerbs } from './roles/verbs.ts';
import type { SettingsVerbs } from './settings/verbs.ts';
import type { ShortlistVerbs } from './shortlist/verbs.ts';
import type { UpkeepVerbs } from './upkeep.ts';

/** All that the workspace does to the world, by screen, passed in by its entrypoint. */
export interface WorkspaceVerbs {
  shortlist: ShortlistVerbs;
  candidate: CandidateVerbs;
  compare: CompareVerbs;
  importing: ImportVerbs;
  roles: RolesVerbs;
  settings: SettingsVerbs;
  upkeep: UpkeepVerbs;
  /** Erases who is past the retention date; answers how many that were. */
  eraseExpired(): Promise<number>;
  /** Told whenever something saved was changed, here or in another page of the extension. */
  onChange(told: () => void): void;
}
