import { signal } from '@preact/signals';
import type { Matrix } from '#lib/matrices/schema.ts';
import { NO_ROOM, plural } from '#lib/ui/words.ts';
import { createAsking } from './blind/asking.ts';
import { blindWorkspace } from './blind/workspace.ts';
import { createLoading } from './loading.ts';
import { createNotices } from './notices.ts';
import { hrefOf, type Place, placeIn } from './place.ts';
import type { Room } from './room.ts';
import { openRooms } from './rooms.ts';
import { createUpkeep } from './upkeep.ts';
import type { WorkspaceVerbs } from './verbs.ts';

export type WorkspaceStore = ReturnType<typeof createWorkspaceStore>;

/** The workspace: where one is, what just happened, and the screen that is shown. */
export function createWorkspaceStore(verbs: WorkspaceVerbs) {
  const notices = createNotices();
  const place = signal<Place>({ screen: 'shortlist' });
  const room = createLoading<Room>();
  const asking = createAsking();
  const open = openRooms(blindWorkspace(verbs, asking.agree), notices);
  const upkeep = createUpkeep(verbs.upkeep);
  const ownMatrices = signal<readonly Matrix[]>([]);

  async function show(): Promise<void> {
    const { value } = place;
    await room.load(() => open(value.screen));
    if (place.value !== value) return;
    const { value: opened } = room.state;
    if (opened.kind === 'ready') await opened.value.show(value);
    const own = await verbs.ownMatrices().catch(() => ownMatrices.value);
    if (JSON.stringify(own) !== JSON.stringify(ownMatrices.value)) ownMatrices.value = own;
    await upkeep.remind();
  }

  /** Whether the screen that one is on lets one go elsewhere. */
  async function mayLeave(next: Place): Promise<boolean> {
    const { value: opened } = room.state;
    if (opened.kind !== 'ready' || !opened.value.mayLeave || hrefOf(next) === hrefOf(place.value)) return true;
    return opened.value.mayLeave();
  }

  /** What was told on the screen before does not stand over the next one, unless it can be taken back or has a receipt. */
  function leaveBehind(): void {
    const { undo, erased } = notices.notice.value ?? {};
    if (room.state.value.kind === 'ready' && !undo && !erased) notices.clear();
  }
  verbs.onChange(() => void show());
  verbs.onNoRoom(() => notices.tell({ text: NO_ROOM }));

  return {
    place,
    notice: notices.notice,
    asking,
    /** The screen that one is on; the one before until its code is there. */
    room: room.state,
    upkeep,
    /** The user's own matrices, which stand beside the built-in ones wherever one is named or chosen. */
    ownMatrices,

    /** Goes to the place that the hash of an address names. */
    async go(hash: string): Promise<void> {
      const next = placeIn(hash);
      if (!(await mayLeave(next))) return verbs.putAddress(hrefOf(place.value));
      if (next.screen !== place.value.screen) leaveBehind();
      place.value = next;
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
