import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { Room } from '#lib/ui/workspace/room.ts';
import type { NamedSkill } from './must-haves.tsx';
import { RolesView } from './roles-view.tsx';
import { createRoles } from './store.ts';
import type { RolesVerbs } from './verbs.ts';

/** `skills` are those that a role can ask for. */
export function rolesRoom(verbs: RolesVerbs, notices: Notices, skills: readonly NamedSkill[]): Room {
  const store = createRoles(verbs, notices);
  return {
    show: () => store.show(),
    draw: (_, matrices) => <RolesView store={store} matrices={matrices} skills={skills} />,
  };
}
