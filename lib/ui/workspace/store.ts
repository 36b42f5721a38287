import { signal } from '@preact/signals';
import { plural } from '#lib/ui/words.ts';
import { createCandidate } from './candidate/store.ts';
import { createCompare } from './compare/store.ts';
import { createImport } from './import/store.ts';
import { createNotices } from './notices.ts';
import { type Place, placeIn } from './place.ts';
import { createRoles } from './roles/store.ts';
import { createSettings } from './settings/store.ts';
import { createShortlist } from './shortlist/store.ts';
import { createUpkeep } from './upkeep.ts';
import type { WorkspaceVerbs } from './verbs.ts';

export type WorkspaceStore = ReturnType<typeof createWorkspaceStore>;

/** The workspace: where one is, what just happened, and a store for each screen. */
export function createWorkspaceStore(verbs: WorkspaceVerbs) {
  const notices = createNotices();
  const place = signal<Place>({ screen: 'shortlist' });
  const shortlist = createShortlist(verbs.shortlist, notices);
  const candidate = createCandidate(verbs.candidate, notices);
  const compare = createCompare(verbs.compare, notices);
  const importing = createImport(verbs.importing, notices);
  const roles = createRoles(verbs.roles, notices);
  const settings = createSettings(verbs.settings, notices);
  const upkeep = createUpkeep(verbs.upkeep);

  async function show(): Promise<void> {
    const { value } = place;
    if (value.screen === 'candidate') await candidate.show(value.id);
    else if (value.screen === 'compare') await compare.show(value.ids);
    else if (value.screen === 'import') await importing.show();
    else if (value.screen === 'roles') await roles.show();
    else if (value.screen === 'settings') await settings.show(value.section);
    else await shortlist.show();
    await upkeep.remind();
  }
  verbs.onChange(() => void show());

  return {
    place,
    notice: notices.notice,
    shortlist,
    candidate,
    compare,
    importing,
    roles,
    settings,
    upkeep,

    /** Goes to the place that the hash of an address names. */
    async go(hash: string): Promise<void> {
      place.value = placeIn(hash);
      await show();
    },
    /** Erases who is past the last day of keeping, and says so. Nothing is done where what is saved can't be opened. */
    async tidy(): Promise<void> {
      if (!(await upkeep.open())) return;
      const erased = await verbs.eraseExpired().catch(() => 0);
      if (!erased) return;
      notices.tell({ text: `${plural(erased, 'candidate')} past the last day of keeping ${erased === 1 ? 'was' : 'were'} erased.` });
    },
  };
}
