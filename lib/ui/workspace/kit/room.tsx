import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Room } from '#lib/ui/workspace/room.ts';
import { KitView } from './kit-view.tsx';
import { createKits } from './kits-store.ts';
import { KitsView } from './kits-view.tsx';
import { createKit } from './store.ts';
import type { KitVerbs } from './verbs.ts';

export function kitRoom(verbs: KitVerbs, notices: Notices): Room {
  const store = createKit(verbs, notices);
  return {
    show: async (place) => {
      if (place.screen === 'kit') await store.show(place.id);
    },
    draw: (place, matrices) => <KitView store={store} matrices={matrices} handout={place.screen === 'kit' && place.handout === true} />,
  };
}

export function kitsRoom(verbs: KitVerbs): Room {
  const store = createKits(verbs);
  return { show: store.show, draw: (_, matrices) => <KitsView store={store} matrices={matrices} /> };
}
