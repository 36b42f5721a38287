import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Place } from '#lib/ui/workspace/place.ts';
import type { Room } from '#lib/ui/workspace/room.ts';
import { MatricesView } from './matrices-view.tsx';
import { createMatrices } from './store.ts';
import type { MatricesVerbs } from './verbs.ts';

export function matricesRoom(verbs: MatricesVerbs, notices: Notices): Room {
  const store = createMatrices(verbs, notices);
  return {
    show: async (place) => {
      if (place.screen === 'matrices') await store.show(place.id);
    },
    draw: (place) => <MatricesView store={store} id={idIn(place)} />,
    mayLeave: () => store.mayLeave(),
  };
}

const idIn = (place: Place): string | undefined => (place.screen === 'matrices' ? place.id : undefined);
