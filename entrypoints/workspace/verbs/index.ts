import type { WorkspaceVerbs } from '#lib/ui/workspace/verbs.ts';
import { candidateVerbs } from './candidate.ts';
import { candidates, changes } from './database.ts';
import { shortlistVerbs } from './shortlist.ts';

export const workspaceVerbs: WorkspaceVerbs = {
  shortlist: shortlistVerbs,
  candidate: candidateVerbs,
  eraseExpired: candidates.eraseExpired,
  onChange: (told) => changes.listen(told),
};
