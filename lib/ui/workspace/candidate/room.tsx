import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Room } from '#lib/ui/workspace/room.ts';
import { CandidateView } from './candidate-view.tsx';
import { createCandidate } from './store.ts';
import type { CandidateVerbs } from './verbs.ts';

export function candidateRoom(verbs: CandidateVerbs, notices: Notices): Room {
  const store = createCandidate(verbs, notices);
  return {
    show: async (place) => {
      if (place.screen === 'candidate') await store.show(place.id);
    },
    draw: (_, matrices) => <CandidateView store={store} matrices={matrices} />,
  };
}
