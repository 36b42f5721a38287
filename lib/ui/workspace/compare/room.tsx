import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Room } from '#lib/ui/workspace/room.ts';
import { CompareView } from './compare-view.tsx';
import { createCompare } from './store.ts';
import type { CompareVerbs } from './verbs.ts';

export function compareRoom(verbs: CompareVerbs, notices: Notices): Room {
  const store = createCompare(verbs, notices);
  return {
    show: async (place) => {
      if (place.screen === 'compare') await store.show(place.ids);
    },
    draw: (_, matrices) => <CompareView store={store} matrices={matrices} />,
  };
}
