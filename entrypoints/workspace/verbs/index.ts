import { forget } from '#entrypoints/popup/session-store.ts';
import { isOutOfRoom } from '#lib/storage/out-of-room.ts';
import type { WorkspaceVerbs } from '#lib/ui/workspace/verbs.ts';
import { blindVerbs } from './blind.ts';
import { candidates, changes } from './database.ts';
import { keptMatrices } from './own-matrices.ts';
import { shortlistVerbs } from './shortlist.ts';
import { upkeepVerbs } from './upkeep.ts';

export const workspaceVerbs: WorkspaceVerbs = {
  shortlist: shortlistVerbs,
  candidate: async () => (await import('./candidate.ts')).candidateVerbs,
  compare: async () => (await import('./compare.ts')).compareVerbs,
  importing: async () => (await import('./import.ts')).importVerbs,
  kit: async () => (await import('./kit.ts')).kitVerbs,
  matrices: async () => (await import('./matrices.ts')).matricesVerbs,
  ownMatrices: async () => (await keptMatrices()).map(({ matrix }) => matrix),
  roles: async () => (await import('./roles.ts')).rolesVerbs,
  skills: async () => (await import('#lib/catalog/index.ts')).catalog,
  settings: async () => (await import('./settings.ts')).settingsVerbs,
  blind: blindVerbs,
  upkeep: upkeepVerbs,
  async eraseExpired() {
    const erased = await candidates.eraseExpired();
    await forget(erased);
    return erased.length;
  },
  putAddress: (hash) => history.replaceState(null, '', hash),
  onChange: (told) => changes.listen(told),
  onNoRoom: (told) =>
    addEventListener('unhandledrejection', ({ reason }) => {
      if (isOutOfRoom(reason)) told();
    }),
};
