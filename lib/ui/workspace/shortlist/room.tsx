import { computed } from '@preact/signals';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Room } from '#lib/ui/workspace/room.ts';
import { ShortlistView } from './shortlist-view.tsx';
import { createShortlist } from './store.ts';
import type { ShortlistVerbs } from './verbs.ts';

export function shortlistRoom(verbs: ShortlistVerbs, notices: Notices): Room {
  const store = createShortlist(verbs, notices);
  return {
    show: () => store.show(),
    draw: (_, matrices) => <ShortlistView store={store} matrices={matrices} />,
    isFull: computed(() => store.shown.value.kind === 'ready' && store.shown.value.value.page.saved !== 0),
  };
}
