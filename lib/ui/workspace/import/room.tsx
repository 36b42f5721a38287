import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Room } from '#lib/ui/workspace/room.ts';
import { ImportView } from './import-view.tsx';
import { createImport } from './store.ts';
import type { ImportVerbs } from './verbs.ts';

export function importRoom(verbs: ImportVerbs, notices: Notices): Room {
  const store = createImport(verbs, notices);
  return {
    show: () => store.show(),
    draw: (_, matrices) => <ImportView store={store} matrices={matrices} />,
  };
}
