import { useMemo } from 'preact/hooks';
import type { Matrix } from '#lib/matrices/schema.ts';
import { AgreeDialog } from './blind/agree-dialog.tsx';
import { Broken } from './broken.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Reminders } from './reminders.tsx';
import { Shell } from './shell.tsx';
import type { WorkspaceStore } from './store.ts';
import { Trouble } from './trouble.tsx';

export interface WorkspaceProps {
  store: WorkspaceStore;
  /** The built-in ones. */
  matrices: readonly Matrix[];
}

/** The page of saved candidates. */
export function WorkspaceApp({ store, matrices }: WorkspaceProps) {
  const opening = store.upkeep.opening.value;
  const own = store.ownMatrices.value;
  const all = useMemo(() => [...own, ...matrices], [own, matrices]);
  if (opening.kind !== 'open')
    return (
      <Shell screen={store.place.value.screen}>
        <Trouble opening={opening} rescue={store.upkeep.rescue} />
      </Shell>
    );
  const room = store.room.value;
  const isFull = room.kind === 'ready' && room.value.isFull?.value === true;
  return (
    <Shell screen={store.place.value.screen} counts={{ matrices: all.length }} isFull={isFull}>
      {store.place.value.screen !== 'settings' && <Reminders due={store.upkeep.due.value} />}
      <NoticeBar notice={store.notice.value} />
      <AgreeDialog asking={store.asking} />
      <Screen store={store} matrices={all} />
    </Shell>
  );
}

function Screen({ store, matrices }: WorkspaceProps) {
  const room = store.room.value;
  if (room.kind === 'loading') return null;
  return room.kind === 'broken' ? <Broken message={room.message} /> : room.value.draw(store.place.value, matrices);
}
