import type { WorkspaceVerbs } from '#lib/ui/workspace/verbs.ts';
import { candidateVerbs } from './candidate.ts';
import { compareVerbs } from './compare.ts';
import { candidates, changes } from './database.ts';
import { importVerbs } from './import.ts';
import { shortlistVerbs } from './shortlist.ts';

export const workspaceVerbs: WorkspaceVerbs = {
  shortlist: shortlistVerbs,
  candidate: candidateVerbs,
  compare: compareVerbs,
  importing: importVerbs,
  eraseExpired: candidates.eraseExpired,
  onChange: (told) => changes.listen(told),
};
