import type { Matrix } from '#lib/matrices/schema.ts';
import type { BlindVerbs } from './blind/verbs.ts';
import type { CandidateVerbs } from './candidate/verbs.ts';
import type { CompareVerbs } from './compare/verbs.ts';
import type { ImportVerbs } from './import/verbs.ts';
import type { KitVerbs } from './kit/verbs.ts';
import type { MatricesVerbs } from './matrices/verbs.ts';
import type { NamedSkill } from './roles/must-haves.tsx';
import type { RolesVerbs } from './roles/verbs.ts';
import type { SettingsVerbs } from './settings/verbs.ts';
import type { ShortlistVerbs } from './shortlist/verbs.ts';
import type { UpkeepVerbs } from './upkeep.ts';

/** All that the workspace does to the world, by screen, passed in by its entrypoint. What the first screen has no need of is loaded when it is asked for. */
export interface WorkspaceVerbs {
  shortlist: ShortlistVerbs;
  candidate(): Promise<CandidateVerbs>;
  compare(): Promise<CompareVerbs>;
  importing(): Promise<ImportVerbs>;
  kit(): Promise<KitVerbs>;
  matrices(): Promise<MatricesVerbs>;
  /** The user's own matrices, by name. */
  ownMatrices(): Promise<readonly Matrix[]>;
  roles(): Promise<RolesVerbs>;
  /** The skills of the catalogue by name. */
  skills(): Promise<readonly NamedSkill[]>;
  settings(): Promise<SettingsVerbs>;
  blind: BlindVerbs;
  upkeep: UpkeepVerbs;
  /** Erases who is past the retention date; answers how many that were. */
  eraseExpired(): Promise<number>;
  /** Writes a place into the address, without going there. */
  putAddress(hash: string): void;
  /** Told whenever something saved was changed, here or in another page of the extension. */
  onChange(told: () => void): void;
  /** Told whenever a change could not be kept for want of room, and nobody else tells of it. */
  onNoRoom(told: () => void): void;
}
