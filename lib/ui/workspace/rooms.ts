import type { Notices } from './notices.ts';
import type { Place } from './place.ts';
import type { Room } from './room.ts';
import { shortlistRoom } from './shortlist/room.tsx';
import type { WorkspaceVerbs } from './verbs.ts';

/** The screens by name. Each is made once; the code of all but the list is loaded when one first goes there. */
export function openRooms(verbs: WorkspaceVerbs, notices: Notices): (screen: Place['screen']) => Promise<Room> {
  const openers: Record<Place['screen'], () => Room | Promise<Room>> = {
    shortlist: () => shortlistRoom(verbs.shortlist, notices),
    candidate: () => made([import('./candidate/room.tsx'), verbs.candidate()], ({ candidateRoom }, own) => candidateRoom(own, notices)),
    compare: () => made([import('./compare/room.tsx'), verbs.compare()], ({ compareRoom }, own) => compareRoom(own, notices)),
    import: () => made([import('./import/room.tsx'), verbs.importing()], ({ importRoom }, own) => importRoom(own, notices)),
    settings: () => made([import('./settings/room.tsx'), verbs.settings()], ({ settingsRoom }, own) => settingsRoom(own, notices)),
    kit: () => made([import('./kit/room.tsx'), verbs.kit()], ({ kitRoom }, own) => kitRoom(own, notices)),
    kits: () => made([import('./kit/room.tsx'), verbs.kit()], ({ kitsRoom }, own) => kitsRoom(own)),
    matrices: () => made([import('./matrices/room.tsx'), verbs.matrices()], ({ matricesRoom }, own) => matricesRoom(own, notices)),
    roles: async () => {
      const [{ rolesRoom }, own, skills] = await Promise.all([import('./roles/room.tsx'), verbs.roles(), verbs.skills()]);
      return rolesRoom(own, notices, skills);
    },
  };
  const rooms = new Map<Place['screen'], Promise<Room>>();
  return (screen) => {
    const room = rooms.get(screen) ?? Promise.resolve(openers[screen]());
    rooms.set(screen, room);
    room.catch(() => rooms.delete(screen));
    return room;
  };
}

async function made<Code, Verbs>(parts: [Promise<Code>, Promise<Verbs>], make: (code: Code, verbs: Verbs) => Room): Promise<Room> {
  const [code, verbs] = await Promise.all(parts);
  return make(code, verbs);
}
