import type { WorkspaceVerbs } from '#lib/ui/workspace/verbs.ts';
import { candidateVerbs } from './candidate.ts';
import { compareVerbs } from './compare.ts';
import { candidates, changes } from './database.ts';
import { importVerbs } from './import.ts';
import { rolesVerbs } from './roles.ts';
import { settingsVerbs } from './settings.ts';
import { shortlistVerbs } from './shortlist.ts';
import { upkeepVerbs } from './upkeep.ts';

export const workspaceVerbs: WorkspaceVerbs = {
  shortlist: shortlistVerbs,
  candidate: candidateVerbs,
  compare: compareVerbs,
  importing: importVerbs,
  roles: rolesVerbs,
  settings: settingsVerbs,
  upkeep: upkeepVerbs,
  eraseExpired: candidates.eraseExpired,
  onChange: (told) => changes.listen(told),
};
