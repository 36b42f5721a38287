import type { WorkspaceVerbs } from '#lib/ui/workspace/verbs.ts';
import type { Agree } from './asking.ts';
import { createPeople } from './people.ts';
import { blindShortlist } from './shortlist.ts';
import { openSought } from './sought.ts';

/**
 * The workspace with names hidden where the user has chosen that. It stands between the screens and all that they load, so that no screen can forget it; the
 * documents themselves are never changed.
 */
export function blindWorkspace(verbs: WorkspaceVerbs, agree: Agree): WorkspaceVerbs {
  const people = createPeople(verbs.blind);
  const sought = openSought(verbs.blind, people);
  return {
    ...verbs,
    shortlist: blindShortlist(verbs.shortlist, people, agree),
    candidate: async () => {
      const [{ blindCandidate }, own] = await Promise.all([import('./candidate.ts'), verbs.candidate()]);
      return blindCandidate(own, people, agree);
    },
    compare: async () => {
      const [{ blindCompare }, own] = await Promise.all([import('./compare.ts'), verbs.compare()]);
      return blindCompare(own, people, sought, agree);
    },
    kit: async () => {
      const [{ blindKit }, own] = await Promise.all([import('./kit.ts'), verbs.kit()]);
      return blindKit(own, people);
    },
    importing: async () => {
      const [{ blindImport }, own] = await Promise.all([import('./import.ts'), verbs.importing()]);
      return blindImport(own, people);
    },
    matrices: async () => {
      const [{ blindMatrices }, own] = await Promise.all([import('./matrices.ts'), verbs.matrices()]);
      return blindMatrices(own, people, sought);
    },
    settings: async () => {
      const [{ blindSettings }, own] = await Promise.all([import('./settings.ts'), verbs.settings()]);
      return blindSettings(own, people);
    },
  };
}
